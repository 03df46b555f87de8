import {expect} from '@open-wc/testing';
import {Outbox} from '../../../src/delivery/delivery.js';
import {STORAGE_KEYS} from '../../../src/internal/storage-keys.js';
import {sample} from '../../support/reports.mjs';
import {memoryStorage} from '../../support/storages.js';
import {fresh, LONG_MS, openHelpdesk, watch, type Helpdesk, type Watched} from './delivery-support.js';

describe('the way of a report to the helpdesk', () => {
  let desk: Helpdesk;
  let opened: Watched[] = [];
  before(async () => (desk = await openHelpdesk()));
  after(() => desk.close());
  afterEach(async () => {
    for (const {outbox} of opened) outbox.stop();
    opened = [];
    await desk.restore();
  });
  const open: typeof watch = (...options) => {
    const watched = watch(...options);
    opened.push(watched);
    return watched;
  };

  it('is short where the helpdesk takes it: as it is, once', async () => {
    const storage = memoryStorage();
    const {outbox, states} = open({storage});
    const report = fresh();
    expect(await outbox.send(report, desk.url)).to.deep.equal({kind: 'delivered'});
    expect(states).to.deep.equal([
      {id: report.id, kind: 'sending'},
      {id: report.id, kind: 'delivered'},
    ]);
    expect(await desk.received(report.id)).to.deep.equal([report]);
    expect(storage.getItem(STORAGE_KEYS.outbox + report.id)).to.equal(null);
  });

  it('is tried again after an error of the server', async () => {
    const {outbox, told, states} = open({delaysMs: [1]});
    await desk.answerNext({status: 503}, {status: 500}, {status: 502});
    const report = fresh();
    expect(await outbox.send(report, desk.url)).to.deep.include({kind: 'queued', why: 'status', status: 503});
    await told('delivered');
    expect(states.map((state) => ('status' in state ? state.status : state.kind))).to.deep.equal([
      ...['sending', 503, 'sending', 500, 'sending', 502, 'sending', 'delivered'],
    ]);
    expect(await desk.received(report.id)).to.have.length(1);
  });

  for (const status of [400, 401, 403, 404, 413, 422]) {
    it(`ends with ${String(status)}`, async () => {
      const storage = memoryStorage();
      const {outbox, kinds} = open({storage, delaysMs: [1]});
      await desk.answerNext({status});
      const report = fresh();
      expect(await outbox.send(report, desk.url)).to.deep.equal({kind: 'refused', status});
      expect(storage.getItem(STORAGE_KEYS.outbox + report.id)).to.equal(null);
      window.dispatchEvent(new Event('online'));
      await desk.passed();
      expect(kinds()).to.deep.equal(['sending', 'refused']);
      // Somebody may press the button again.
      expect(await outbox.send(report, desk.url)).to.deep.equal({kind: 'delivered'});
    });
  }

  for (const status of [408, 425, 429, 500, 504]) {
    it(`goes on after ${String(status)}`, async () => {
      // Browsers repeat a request by themselves that 408 answers on a connection that was kept.
      await desk.answerNext(...Array.from({length: 6}, () => ({status})));
      expect(await open().outbox.send(fresh(), desk.url)).to.deep.include({
        kind: 'queued',
        why: 'status',
        status,
      });
    });
  }

  it('does not end at a sign-in page, though that answers', async () => {
    for (const status of [302, 303, 307]) {
      await desk.answerNext({status, headers: {location: desk.url}});
      const report = fresh();
      const state = await open().outbox.send(report, desk.url);
      expect(state).to.deep.include({kind: 'queued', why: 'status'});
      expect(state).to.not.have.property('status');
      expect(await desk.received(report.id)).to.deep.equal([]);
    }
  });

  it('waits as long as the server asks, whatever comes', async () => {
    const storage = memoryStorage();
    const {outbox, states} = open({storage, delaysMs: [1], random: () => 0});
    const report = fresh();
    for (const wanted of ['90', new Date(Date.now() + 91_000).toUTCString()]) {
      await desk.answerNext({status: 503, headers: {'retry-after': wanted}});
      const other = sample({id: `${report.id}-${wanted}`});
      const state = await outbox.send(other, desk.url);
      expect(state).to.deep.include({kind: 'queued', why: 'status', status: 503});
      expect('nextInMs' in state && state.nextInMs).to.be.within(80_000, 92_000);
    }
    const told = states.length;
    window.dispatchEvent(new Event('online'));
    await desk.passed();
    expect(states.length).to.equal(told);
    const [first] = states;
    const again = await outbox.send(sample({id: first?.id ?? ''}), desk.url);
    expect('nextInMs' in again && again.nextInMs).to.be.within(70_000, 90_001);
    outbox.stop();
    const {outbox: next, told: toldNext} = open({storage, delaysMs: [1]});
    next.resume(desk.url);
    await toldNext('queued', 2);
    expect(await desk.received(first?.id ?? '')).to.deep.equal([]);
  });

  it('waits longer each time, and not just as long as others do', async () => {
    await desk.service.setFault({refuse: true});
    for (const [random, factor] of [
      [0, 0.8],
      [0.5, 1],
      [1, 1.2],
    ] as const) {
      const {outbox, told, states} = open({delaysMs: [10, 20, 30], random: () => random});
      void outbox.send(fresh(), desk.service.url);
      await told('queued', 5);
      outbox.stop();
      const waits = states.flatMap((state) => ('nextInMs' in state ? state.nextInMs : []));
      expect(waits.slice(0, 5)).to.deep.equal([10, 20, 30, 30, 30].map((ms) => ms * factor));
    }
  });

  it('waits for an answer no longer than its deadline', async () => {
    const {outbox, kinds} = open({deadlineMs: 50});
    await desk.answerNext({});
    expect(await outbox.send(fresh(), desk.url)).to.deep.include({kind: 'queued', why: 'no-answer'});
    expect(kinds()).to.deep.equal(['sending', 'queued']);
  });

  it('goes on at once when the network is back', async () => {
    const {outbox, told} = open({delaysMs: [LONG_MS, 10 * LONG_MS]});
    await desk.service.setFault({refuse: true});
    const before = (await desk.service.requests()).length;
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine') ?? {};
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    try {
      const state = await outbox.send(fresh(), desk.service.url);
      expect(state).to.deep.include({kind: 'queued', why: 'offline'});
      expect('nextInMs' in state && state.nextInMs).to.be.within(0.8 * LONG_MS, 1.2 * LONG_MS);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')).to.deep.equal(online);
    window.dispatchEvent(new Event('online'));
    // Networks come back in steps: it begins again with the short wait.
    const again = await told('queued', 2);
    expect(again).to.deep.include({why: 'no-answer'});
    expect('nextInMs' in again && again.nextInMs).to.be.at.most(1.2 * LONG_MS);
    await desk.service.setFault({});
    window.dispatchEvent(new Event('online'));
    await told('delivered');
    expect((await desk.service.requests()).length - before).to.equal(1);
  });

  it('goes on at once when somebody asks for it', async () => {
    const {outbox, kinds} = open();
    await desk.service.setFault({refuse: true});
    const report = fresh();
    expect((await outbox.send(report, desk.service.url)).kind).to.equal('queued');
    expect((await outbox.send(report, desk.service.url)).kind).to.equal('queued');
    await desk.service.setFault({});
    const states = await Promise.all([
      outbox.send(report, desk.service.url),
      outbox.send(report, desk.service.url),
    ]);
    expect(states).to.deep.equal([{kind: 'delivered'}, {kind: 'delivered'}]);
    window.dispatchEvent(new Event('online'));
    await desk.passed();
    expect(kinds()).to.deep.equal(['sending', 'queued', 'sending', 'queued', 'sending', 'delivered']);
  });

  it('is taken up after a reload, for its own address only, one report after the other', async () => {
    const storage = memoryStorage();
    const earlier = open({storage});
    await desk.service.setFault({refuse: true});
    const reports = [fresh(), fresh(), fresh()];
    for (const report of reports) await earlier.outbox.send(report, desk.service.url);
    earlier.outbox.stop();
    await desk.service.setFault({});
    const before = (await desk.service.requests()).length;
    const {outbox, told, states, kinds} = open({storage});
    outbox.resume(desk.url);
    await desk.passed();
    expect(states).to.deep.equal([]);
    outbox.resume(desk.service.url);
    outbox.resume(desk.service.url);
    await told('delivered', 3);
    await desk.passed();
    expect(kinds()).to.deep.equal(Array.from({length: 3}, () => ['sending', 'delivered']).flat());
    expect(states.map(({id}) => id)).to.deep.equal(reports.flatMap(({id}) => [id, id]));
    expect((await desk.service.requests()).length - before).to.equal(3);
    expect(earlier.kinds().length).to.equal(6);
  });

  it('needs no storage', async () => {
    for (const storage of [undefined, memoryStorage()]) {
      if (storage)
        storage.setItem = () => {
          throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
        };
      const {outbox, told} = open({storage, delaysMs: [1]});
      await desk.answerNext({status: 503});
      const report = fresh();
      expect((await outbox.send(report, desk.url)).kind).to.equal('queued');
      await told('delivered');
      expect(await desk.received(report.id)).to.deep.equal([report]);
    }
  });

  it('is not ended by a listener that throws', async () => {
    const reported: unknown[] = [];
    const reportError = window.reportError.bind(window);
    window.reportError = (error) => void reported.push(error);
    const onState = (): never => {
      throw new Error("the host's own");
    };
    const outbox = new Outbox({onState});
    try {
      expect(await outbox.send(fresh(), desk.url)).to.deep.equal({kind: 'delivered'});
    } finally {
      outbox.stop();
      window.reportError = reportError;
    }
    expect(reported.map(String)).to.deep.equal(["Error: the host's own", "Error: the host's own"]);
  });

  it('refuses what is no URL', async () => {
    const error: unknown = await open()
      .outbox.send(fresh(), 'https://')
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });

  it('is sent by browsers that have no locks', async () => {
    Object.defineProperty(navigator, 'locks', {configurable: true, value: undefined});
    try {
      const {outbox, told} = open({storage: memoryStorage(), delaysMs: [1]});
      await desk.answerNext({status: 503});
      const report = fresh();
      await outbox.send(report, desk.url);
      await told('delivered');
      expect(await desk.received(report.id)).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });
});
