import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {isFrom} from '../../../src/embed/sources.js';

const ORIGIN = 'https://intranet.example.com';
const FOLDER = [new URL('/conf/', ORIGIN)];

/** As often as it changes anything; what can't be decoded stays. */
function decoded(path: string, times: number): string {
  let text = path;
  for (let i = 0; i < times; i += 1)
    text = text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  return text;
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** How servers understand a path before they look for the file. */
const SERVERS: Readonly<Record<string, (path: string) => string>> = {
  'a servlet container, which cuts path parameters': (path) =>
    resolved(decoded(path.replace(/;[^/]*/g, ''), 1).replace(/;[^/]*/g, '')),
  'a proxy before a server, which decode one after the other': (path) => resolved(decoded(path, 3)),
  'Windows, with %u, overlong UTF-8 and names without dots and blanks at their end': (path) =>
    resolved(
      decoded(
        path
          .replace(/%u00([\da-f]{2})/gi, '%$1')
          .replace(/%c0%a([ef])/gi, '%2$1')
          .replace(/%(?:25)*00/gi, ''),
        2,
      )
        .replace(/\uff0e/g, '.')
        .replace(/\uff0f/g, '/')
        .split(/[/\\]/)
        .map((part) =>
          part
            .replace(/[\s\0]+$/, '')
            .replace(/^(?!\.{1,2}$)(.*?)[. ]+$/, (all, name: string) => name || all.trim()),
        )
        .join('/'),
    ),
};

const addressOf = (path: string): URL | undefined => {
  try {
    return new URL(path, ORIGIN);
  } catch {
    return undefined;
  }
};
const isBelow = (path: string): boolean => path === '/conf' || path.startsWith('/conf/');

/** What climbs, spelled in every way that somebody understands. */
const PIECES = [
  ...['..', '.', '%2e', '%2E', '%252e', '%25252e', '%u002e', '%c0%ae', '%ef%bc%8e', '%e0%80%ae'],
  ...['/', '\\', '%2f', '%5c', '%252f', '%255c', '%c0%af', '%u2215', '%u002f', '%ef%bc%8f'],
  ...[
    ';',
    ';x=1',
    '%3b',
    '%00',
    '%20',
    '%09',
    '%2500',
    ' ',
    '~',
    ':',
    'a',
    'evil.json',
    'uploads',
    '\t',
    '?',
    '#',
    '@',
  ],
];

describe('the folder that a configuration may come from', () => {
  for (const path of [
    '/conf/..;/uploads/evil.json',
    '/conf/%2e%2e;/uploads/evil.json',
    '/conf/..%252fuploads/evil.json',
    '/conf/%252e%252e%252fuploads/evil.json',
    '/conf/..%c0%afuploads/evil.json',
    '/conf/%u002e%u002e%u002fuploads/evil.json',
    '/conf/..%00/uploads/evil.json',
    '/conf/..%20/uploads/evil.json',
    '/conf/..%09/uploads/evil.json',
    '/conf/..%2fuploads/evil.json',
    '/conf/..%5cuploads/evil.json',
    '/conf/%ef%bc%8e%ef%bc%8e/uploads/evil.json',
    '/conf/.../evil.json',
    '/conf/a;b/evil.json',
    '/conf/..\\uploads/evil.json',
    '/conf/../uploads/evil.json',
    '/uploads/evil.json',
    '/confevil/a.json',
  ]) {
    it(`is not left by ${path}`, () => {
      expect(isFrom(new URL(path, ORIGIN), FOLDER)).to.equal(false);
    });
  }

  for (const path of [
    '/conf/a.json',
    '/conf/site-1/a_b.json?v=1;2',
    '/conf/a..b.json',
    '/conf/a+b@c,d=1.json',
    '/conf/.hidden',
  ]) {
    it(`has ${path}`, () => {
      expect(isFrom(new URL(path, ORIGIN), FOLDER)).to.equal(true);
    });
  }

  it('may be the whole origin, or one address, with any name', () => {
    const odd = new URL('/a%20b;c/%C3%BC.json', ORIGIN);
    expect(isFrom(odd, [new URL('/', ORIGIN)])).to.equal(true);
    expect(isFrom(odd, [odd])).to.equal(true);
    expect(isFrom(new URL('/a%20b/c.json', ORIGIN), [new URL('/a b/', ORIGIN)])).to.equal(true);
  });

  for (const [server, understands] of Object.entries(SERVERS)) {
    it(`is not left by anything that is taken, on ${server}`, () => {
      let taken = 0;
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 8}), (pieces) => {
          const address = addressOf(`/conf/${pieces.join('')}`);
          if (!address || !isFrom(address, FOLDER)) return;
          taken += 1;
          expect(isBelow(understands(address.pathname)), address.pathname).to.equal(true);
        }),
        {seed: 20_261_130, numRuns: 20_000},
      );
      expect(taken).to.be.greaterThan(100);
    });
  }
});
