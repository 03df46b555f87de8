import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readCommand} from '../../../src/embed/commands.js';

describe('a message to the page for frames', () => {
  const read = (json: string): unknown => readCommand(structuredClone(JSON.parse(json) as unknown));

  it('is a command by what it says itself, and by nothing else', () => {
    for (const json of [
      ...['null', '"run"', '1', '[]', '["run"]', '[{"type": "run"}]', '{}'],
      ...['{"type": "__proto__"}', '{"type": "constructor"}', '{"type": "toString"}', '{"type": ["run"]}'],
      '{"__proto__": {"type": "run"}}',
      '{"constructor": {"prototype": {"type": "run"}}}',
      '{"type": "call-in-progress", "__proto__": {"value": true}}',
      '{"type": "call-in-progress", "value": {"__proto__": true}}',
    ])
      expect(read(json), json).to.equal(undefined);
    expect({}).to.not.have.property('type');
  });

  it('may start a watch, and mark a moment in it', () => {
    expect(read('{"type": "watch"}')).to.deep.equal({type: 'watch'});
    expect(read('{"type": "watch", "minutes": 30, "close": true, "signal": 1}')).to.deep.equal({
      type: 'watch',
      minutes: 30,
      close: true,
    });
    expect(read('{"type": "mark", "note": "gone"}')).to.deep.equal({type: 'mark', note: 'gone'});
    expect(read('{"type": "mark"}')).to.deep.equal({type: 'mark'});
    for (const json of [
      '{"type": "watch", "minutes": "60"}',
      '{"type": "watch", "minutes": null}',
      '{"type": "watch", "close": "yes"}',
      '{"type": "mark", "note": {}}',
    ])
      expect(read(json), json).to.equal(undefined);
  });

  it('is taken without what else is in it', () => {
    const json =
      '{"type": "run", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    expect(read(json)).to.deep.equal({type: 'run'});
    expect({}).to.not.have.property('polluted');
  });
});
