import {expect} from '@open-wc/testing';
import {removeFile, writeFile} from '@web/test-runner-commands';
import {lazyPart} from '../../../src/internal/lazy-part.js';

/** What a part of the element is for this test: a module that says when it was made. */
interface Late {
  readonly madeAt: number;
}

describe('a part that is loaded when first needed', () => {
  it('comes when it can be had, though it could not be had before, and is one from then on', async () => {
    // Two browsers may be at it at once.
    const path = `late-${crypto.randomUUID()}.js`;
    const address = new URL(path, import.meta.url).href;
    const load = lazyPart(() => import(address) as Promise<Late>, 'madeAt');
    expect(await load()).to.equal(undefined);
    expect(await load(), 'still not').to.equal(undefined);
    await writeFile({path, content: 'export const madeAt = performance.now();'});
    try {
      const late = await load();
      expect(late?.madeAt).to.be.above(0);
      expect(await load()).to.equal(late);
    } finally {
      await removeFile({path});
    }
  });

  it('is found among what a bundler has put into its file', async () => {
    const path = `shared-${crypto.randomUUID()}.js`;
    const address = new URL(path, import.meta.url).href;
    const load = lazyPart(() => import(address) as Promise<Late>, 'madeAt');
    expect(await load()).to.equal(undefined);
    await writeFile({path, content: 'export const a = null, b = {madeAt: 7}, c = () => 1;'});
    try {
      expect(await load()).to.deep.equal({madeAt: 7});
    } finally {
      await removeFile({path});
    }
  });

  it('is asked for once, by its own address, and brought to all who ask in their order', async () => {
    let asked = 0;
    const load = lazyPart(() => Promise.resolve({madeAt: (asked += 1)}), 'madeAt');
    const served: string[] = [];
    await Promise.all(['first', 'second', 'third'].map((who) => load().then(() => served.push(who))));
    expect(served).to.deep.equal(['first', 'second', 'third']);
    expect([await load(), asked]).to.deep.equal([{madeAt: 1}, 1]);
  });

  it('fails quietly where a browser does not tell which address it was', async () => {
    const load = lazyPart<Late>(
      () => Promise.reject(new TypeError('Importing a module script failed.')),
      'madeAt',
    );
    expect([await load(), await load()]).to.deep.equal([undefined, undefined]);
  });
});
