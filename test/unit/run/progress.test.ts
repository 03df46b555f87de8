import {describe, it} from 'node:test';
import {expect} from 'chai';
import {resolveConfiguration} from '../../../src/config/resolve.js';
import {plannedMs} from '../../../src/run/progress.js';

const TURN = {
  urls: ['turn:turn.example.com:443?transport=tcp'],
  username: 'u',
  credential: 'c',
  direct: true,
};
const ADDRESS = 'https://service.example.com/';

describe('plannedMs', () => {
  it('has every check, in the order in which a report shows them, whichever codec is expected', () => {
    const settings = resolveConfiguration({
      version: 1,
      services: [{id: 'one', url: ADDRESS}],
      egress: {url: ADDRESS},
      local: [{id: 'program', url: 'http://127.0.0.1:9999/'}],
      turn: TURN,
      codecs: ['pcmu', 'opus'],
    });
    expect([...plannedMs(settings).keys()]).to.deep.equal([
      ...['environment', 'control', 'services', 'egress', 'turn', 'voice-opus', 'voice-pcmu', 'load'],
      ...['tunnel', 'local', 'configuration'],
    ]);
  });

  it('has no call where the relay joins no two ends', () => {
    const settings = resolveConfiguration({version: 1, turn: {...TURN, direct: false, loopback: false}});
    expect([...plannedMs(settings).keys()]).to.deep.equal([
      'environment',
      'control',
      'turn',
      'configuration',
    ]);
  });
});
