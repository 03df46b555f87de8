import {describe, it} from 'node:test';
import {expect} from 'chai';
import {statefulIn} from '../../../src/internal/stateful.js';

describe('end points that change something when they are called', () => {
  for (const path of [
    ...[
      '/ping',
      '/PING',
      '/ping/',
      '//ping',
      '/x/../ping',
      '/ping?x',
      '/ping;x=1',
      '/ping%20',
      '/%70ing',
      '/%2570ing',
    ],
    ...[
      '/%252570ing',
      '/p%69ng;jsessionid=1',
      '/ping%2f',
      '/ping%00',
      '/ping.',
      '/ping%2e',
      '/x%2fping',
      '/%u0070ing',
    ],
    ...['/ping\\', '/ping%5c', '/ping%09', '/a/..;/ping', '/ping%3bx', '/ping%3fx', '/ping%23x', '/%20ping'],
    ...[
      '/api/v2/me',
      '/API/v2/Me',
      '/api//v2//me',
      '/api/v2/me;jsessionid=1',
      '/api%2fv2%2fme',
      '/api/v2/./me',
      '/api;x/v2;y/me;z',
    ],
    ...['/rcs/ping', '/ping%e2%80%8b'],
  ]) {
    it(`are known: ${path}`, () => {
      expect(statefulIn(`http://127.0.0.1:8086${path}`)).to.match(/^\/(?:ping|api\/v2\/me)$/);
    });
  }

  for (const path of [
    '/',
    '/version',
    '/pings',
    '/ping/x',
    '/api/v2/me/devices',
    '/api/v2',
    '/api/v2/menu',
    '/shipping',
    '/mapping.json',
    '/?/ping',
    '/%',
  ]) {
    it(`are not taken for others: ${path}`, () => {
      expect(statefulIn(`http://127.0.0.1:8086${path}`)).to.equal(undefined);
    });
  }
});
