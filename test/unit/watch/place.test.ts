import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  agreed,
  countPlaces,
  guess,
  UNKNOWN,
  type PathSeen,
  type PathState,
} from '../../../src/watch/analysis/place.js';
import type {PathKind} from '../../../src/watch/analysis/sample.js';

/** `S`: stood still, `f`: was fine, `-`: was not looked at; by kind, several of one kind one after the other. */
type Picture = Partial<Record<PathKind, string>>;

function seen(picture: Picture): PathSeen[] {
  const states: Record<string, PathState> = {S: 'stalled', f: 'fine', '-': 'unseen'};
  return (Object.entries(picture) as [PathKind, string][]).flatMap(([kind, signs]) =>
    Array.from(signs, (sign) => ({kind, state: states[sign] ?? 'unseen'})),
  );
}

describe('where one episode seems to be', () => {
  const rows: [what: string, picture: Picture, place: string, confidence: string][] = [
    ['this PC', {pc: 'S', control: 'S', service: 'S', relay: 'S'}, 'pc', 'likely'],
    ['all paths', {pc: 'f', control: 'S', service: 'SS', relay: 'S'}, 'line', 'possible'],
    ['all that were looked at', {control: 'S', service: '--', relay: 'S'}, 'line', 'possible'],
    ['all, and no relay is there', {control: 'S', service: 'S'}, 'line', 'possible'],
    ['all, and the relay was not looked at', {control: 'S', service: 'S', relay: '-'}, 'unknown', 'possible'],
    ['something near too', {near: 'S', control: 'S', service: 'S', relay: 'S'}, 'local-network', 'likely'],
    ['all but something near', {near: 'f', control: 'S', service: 'S', relay: 'S'}, 'line', 'likely'],
    ['HTTPS only', {control: 'S', service: 'S', relay: 'f'}, 'tunnel-or-proxy', 'likely'],
    ['HTTPS of a region only', {control: 'S', region: 'S', relay: 'f'}, 'tunnel-or-proxy', 'likely'],
    [
      'the control, and no service was looked at',
      {control: 'S', service: '-', relay: 'f'},
      'unknown',
      'possible',
    ],
    ['the control alone', {control: 'S', service: 'f', relay: 'f'}, 'unknown', 'possible'],
    ['HTTPS through a near control', {near: 'S', service: 'S', relay: 'f'}, 'tunnel-or-proxy', 'likely'],
    ['something near alone', {near: 'S', service: '-', relay: '-'}, 'unknown', 'possible'],
    ['the relay only, with a near control', {near: 'f', service: 'f', relay: 'S'}, 'relay', 'likely'],
    ['the relay only', {control: 'f', service: 'f', relay: 'S'}, 'relay', 'likely'],
    ['the relay, and the control was not looked at', {control: '-', relay: 'S'}, 'unknown', 'possible'],
    ['one region', {control: 'f', service: 'f', region: 'S', relay: 'f'}, 'region', 'possible'],
    ['one of two services', {control: 'f', service: 'Sf', relay: 'f'}, 'service', 'likely'],
    ['the one service there is', {control: 'f', service: 'S', relay: 'f'}, 'service', 'likely'],
    ['one of two, the other not looked at', {control: 'f', service: 'S-', relay: 'f'}, 'unknown', 'possible'],
    ['two services of two', {control: 'f', service: 'SS', relay: 'f'}, 'unknown', 'possible'],
    ['a service and the relay', {control: 'f', service: 'Sf', relay: 'S'}, 'unknown', 'possible'],
    ['nothing that was looked at', {control: '-', service: '-', relay: '-'}, 'unknown', 'possible'],
  ];
  for (const [what, picture, place, confidence] of rows) {
    it(`${what}: ${place}`, () => {
      expect(guess(seen(picture))).to.deep.equal({place, confidence});
    });
  }

  const states = fc.constantFrom<PathState>('stalled', 'fine', 'unseen');
  const kinds = fc.constantFrom<PathKind>('near', 'control', 'service', 'region', 'relay');
  const paths = fc.array(fc.record({kind: kinds, state: states}), {maxLength: 8});

  it('never blames what was fine', () => {
    fc.assert(
      fc.property(paths, (own) => {
        const {place} = guess(own);
        const fine = new Set(own.filter(({state}) => state === 'fine').map(({kind}) => kind));
        if (place === 'relay') expect(fine.has('relay')).to.equal(false);
        if (place === 'region') expect(fine.has('region')).to.equal(false);
        if (place === 'line' || place === 'tunnel-or-proxy') expect(fine.has('control')).to.equal(false);
        if (place === 'line') expect(fine.has('relay')).to.equal(false);
        if (place === 'local-network') expect(fine.size).to.equal(0);
      }),
    );
  });

  it('says nothing where nothing stood still', () => {
    fc.assert(
      fc.property(paths, (own) => {
        expect(guess(own.filter(({state}) => state !== 'stalled'))).to.deep.equal(UNKNOWN);
      }),
    );
  });
});

describe('what stands of all guesses', () => {
  const places = (guesses: string): string[] => {
    const of = {l: 'line', r: 'relay', p: 'pc', u: 'unknown'} as const;
    const given = Array.from(guesses, (sign) => ({place: of[sign as 'l'], confidence: 'likely'}) as const);
    const counts = countPlaces(given);
    return given.map((own) => agreed(own, counts).place[0] ?? '');
  };

  it('needs three episodes', () => {
    expect(places('ll')).to.deep.equal(['u', 'u']);
    expect(places('lll')).to.deep.equal(['l', 'l', 'l']);
  });

  it('needs four in five of those that tell', () => {
    expect(places('llllr').join('')).to.equal('llllu');
    expect(places('lllr').join('')).to.equal('uuuu');
    expect(places('lllrrr').join('')).to.equal('uuuuuu');
  });

  it('takes neither what tells nothing nor this PC for a contradiction', () => {
    expect(places('llluuuuu').join('')).to.equal('llluuuuu');
    expect(places('lllppp').join('')).to.equal('lllppp');
    expect(places('lllpp').join('')).to.equal('llluu');
  });
});
