import {expect} from '@open-wc/testing';
import {Outbox} from '../../../src/delivery/delivery.js';
import {POST_DEADLINE_MS} from '../../../src/delivery/post.js';
import type {Report} from '../../../src/report/types.js';
import {STORAGE_KEYS} from '../../../src/internal/storage-keys.js';
import {openLocalService, type LocalService} from '../../support/site.js';
import {memoryStorage} from '../../support/storages.js';
import {fresh, LONG_MS, openHelpdesk, watch, type Helpdesk, type Watched} from './delivery-support.js';

describe('an undelivered report', () => {
  let desk: Helpdesk;
  let opened: Watched[] = [];
  before(async () => (desk = await openHelpdesk()));
  after(() => desk.close());
  afterEach(async () => {
    for (const {outbox} of opened) outbox.stop();
    opened = [];
    localStorage.clear();
    await desk.restore();
  });
  const open: typeof watch = (...options) => {
    const watched = watch(...options);
    opened.push(watched);
    return watched;
  };

  describe('with another page of the origin', () => {
    let frame: HTMLIFrameElement;
    let OutboxOfOther: typeof Outbox;
    before(async () => {
      frame = document.body.appendChild(document.createElement('iframe'));
      const other = frame.contentWindow as unknown as {
        eval: (code: string) => Promise<{Outbox: typeof Outbox}>;
      };
      ({Outbox: OutboxOfOther} = await other.eval("import('/src/delivery/delivery.ts')"));
    });
    after(() => frame.remove());

    /** Both pages hold one report that could not be delivered. */
    async function bothHold(report: Report, to: string): Promise<[Watched, Watched]> {
      const pages: [Watched, Watched] = [
        open({storage: localStorage}),
        open({storage: localStorage}, OutboxOfOther),
      ];
      expect((await pages[0].outbox.send(report, to)).kind).to.equal('queued');
      pages[1].outbox.resume(to);
      await pages[1].told('queued');
      return pages;
    }
    const backOnline = (): void => {
      window.dispatchEvent(new Event('online'));
      frame.contentWindow?.dispatchEvent(new Event('online'));
    };

    it('is really another page', () => {
      expect(OutboxOfOther).to.not.equal(Outbox);
      expect(frame.contentWindow?.navigator.locks).to.not.equal(navigator.locks);
    });

    it('is gone once, and both know', async () => {
      await desk.service.setFault({refuse: true});
      const before = (await desk.service.requests()).length;
      const pages = await bothHold(fresh(), desk.service.url);
      await desk.service.setFault({});
      backOnline();
      for (const page of pages) await page.told('delivered');
      expect((await desk.service.requests()).length - before).to.equal(1);
    });

    it('is refused once, and both know', async () => {
      await desk.answerNext({status: 503}, {status: 503}, {status: 403});
      const report = fresh();
      const pages = await bothHold(report, desk.url);
      backOnline();
      for (const page of pages)
        expect(await page.told('refused')).to.deep.include({kind: 'refused', status: 403});
      expect(await desk.received(report.id)).to.deep.equal([]);
    });

    it('is sent once by two pages at the same time', async () => {
      const report = fresh();
      const pages = [open({storage: localStorage}), open({storage: localStorage}, OutboxOfOther)];
      const states = await Promise.all(pages.map(({outbox}) => outbox.send(report, desk.url)));
      expect(states).to.deep.equal([{kind: 'delivered'}, {kind: 'delivered'}]);
      expect(await desk.received(report.id)).to.have.length(1);
    });

    it('is tried by one of them at a time, and the other waits as if it had', async () => {
      await desk.service.setFault({refuse: true});
      const [mine, others] = await bothHold(fresh(), desk.service.url);
      backOnline();
      await Promise.all([mine.told('queued', 2), others.told('queued', 2)]);
      const attempts = [...mine.kinds(), ...others.kinds()].filter((kind) => kind === 'sending');
      // One by each before, and one by either since.
      expect(attempts).to.have.length(3);
    });

    it('is carried on by the one when the other is closed', async () => {
      await desk.service.setFault({refuse: true});
      const before = (await desk.service.requests()).length;
      const [mine, others] = await bothHold(fresh(), desk.service.url);
      mine.outbox.stop();
      await desk.service.setFault({});
      backOnline();
      await others.told('delivered');
      expect((await desk.service.requests()).length - before).to.equal(1);
      expect(mine.kinds()).to.deep.equal(['sending', 'queued']);
    });

    it('is given up by one that only found it, where the storage has been cleared; not by the one that sends it', async () => {
      await desk.service.setFault({refuse: true});
      const before = (await desk.service.requests()).length;
      const [mine, others] = await bothHold(fresh(), desk.service.url);
      localStorage.clear();
      await desk.service.setFault({});
      frame.contentWindow?.dispatchEvent(new Event('online'));
      await desk.passed();
      expect(others.kinds().at(-1)).to.equal('queued');
      window.dispatchEvent(new Event('online'));
      await mine.told('delivered');
      expect((await desk.service.requests()).length - before).to.equal(1);
    });
  });

  describe('of an outbox that is stopped', () => {
    it('is taken up where it begins anew at once', async () => {
      const {outbox, told, kinds} = open({storage: memoryStorage()});
      await desk.service.setFault({refuse: true});
      const before = (await desk.service.requests()).length;
      await outbox.send(fresh(), desk.service.url);
      await desk.service.setFault({});
      outbox.stop();
      outbox.resume(desk.service.url);
      await told('delivered');
      expect((await desk.service.requests()).length - before).to.equal(1);
      expect(kinds()).to.deep.equal(['sending', 'queued', 'sending', 'delivered']);
    });

    it('says nothing more, even of what has just been done', async () => {
      const storage = memoryStorage();
      const {outbox, kinds} = open({storage});
      const report = fresh();
      let finish = (): void => undefined;
      let letGo = (): void => undefined;
      const done = new Promise<void>((resolve) => (finish = resolve));
      const held = new Promise<void>((resolve) => (letGo = resolve));
      // Locks that take their time to let go.
      const request = async (
        _name: string,
        _options: object,
        work: () => Promise<unknown>,
      ): Promise<unknown> => {
        const result = await work();
        finish();
        await held;
        return result;
      };
      Object.defineProperty(navigator, 'locks', {configurable: true, value: {request}});
      try {
        const state = outbox.send(report, desk.url);
        await done;
        outbox.stop();
        letGo();
        expect(await state).to.deep.equal({kind: 'sending'});
      } finally {
        Reflect.deleteProperty(navigator, 'locks');
      }
      await desk.passed();
      expect(kinds()).to.deep.equal(['sending']);
      expect(storage.getItem(STORAGE_KEYS.outbox + report.id)).to.equal(null);
    });
  });

  describe('of an outbox that is stopped in the middle', () => {
    /** Timers that are set and neither over nor cleared, of the lengths that only an outbox sets here. */
    const live = new Set<number>();
    let onTimer = (): void => undefined;
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    let silent: LocalService;
    before(async () => (silent = await openLocalService({})));
    after(() => silent.close());
    beforeEach(() => {
      live.clear();
      window.setTimeout = ((work: () => void, ms?: number) => {
        const id = set(() => {
          live.delete(id);
          work();
        }, ms);
        if (ms === POST_DEADLINE_MS || (ms ?? 0) >= 0.8 * LONG_MS) live.add(id);
        onTimer();
        return id;
      }) as typeof window.setTimeout;
      window.clearTimeout = (id) => {
        live.delete(id as number);
        clear(id);
      };
    });
    afterEach(() => {
      window.setTimeout = set;
      window.clearTimeout = clear;
    });

    it('has left no timer where a wait was cut short', async () => {
      const {outbox, told} = open({storage: memoryStorage()});
      await desk.service.setFault({refuse: true});
      await outbox.send(fresh(), desk.service.url);
      await desk.service.setFault({});
      expect(live.size).to.equal(1);
      window.dispatchEvent(new Event('online'));
      await told('delivered');
      await desk.passed();
      expect([...live]).to.deep.equal([]);
    });

    it('leaves no request, timer or listener, and says no more; the report stays in the storage', async () => {
      const storage = memoryStorage();
      const {outbox, told, states} = open({storage});
      await desk.service.setFault({refuse: true});
      const waiting = fresh();
      await outbox.send(waiting, desk.service.url);
      await silent.setFault({silent: true});
      const inTheAir = fresh();
      const sending = outbox.send(inTheAir, silent.url);
      // The wait of the one, and the deadline of the other's request.
      while (live.size < 2) await new Promise<void>((resolve) => (onTimer = resolve));
      const before = states.length;
      outbox.stop();
      expect(await sending).to.deep.equal({kind: 'sending'});
      await desk.service.setFault({});
      await silent.setFault({});
      const requests = (await desk.service.requests()).length;
      window.dispatchEvent(new Event('online'));
      await desk.passed();
      expect(states.length).to.equal(before);
      expect((await desk.service.requests()).length).to.equal(requests);
      expect(await silent.requests()).to.deep.equal([]);
      expect([...live]).to.deep.equal([]);
      const stored = [waiting, inTheAir].map(({id}) => storage.getItem(STORAGE_KEYS.outbox + id) ?? '');
      for (const text of stored) expect(text).to.contain('"attempts":1');
      expect(stored[1]).to.not.contain('failure');
      // The lock is free: the next takes it up.
      outbox.resume(desk.service.url);
      outbox.resume(silent.url);
      await told('delivered', 2);
      expect(await silent.requests()).to.have.length(1);
    });
  });
});
