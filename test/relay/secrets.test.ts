import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {runDiagnostics, type Configuration, type Report} from '../../src/engine.js';
import {en} from '../../src/i18n/en/agent.js';
import {report as words} from '../../src/i18n/en/report.js';
import type {AgentDiagnosticsElement} from '../../src/index.js';
import {exportReport} from '../../src/otlp/index.js';
import {button, mount, part, root, shown} from '../browser/elements/support.js';
import {causesOf, userGesture} from '../support/runs.js';
import {openSite, openLocalService, type Site, type LocalService} from '../support/site.js';
import {settled, watchForLeaks, type Leaks} from './secrets-support.js';

/** None of these is a part of any word, figure or address that may be shown. */
const SECRETS = {
  username: 'cAnArY-user',
  credential: 'cAnArY-pass',
  address: '203.0.113.77',
  token: 'cAnArY-token',
  label: 'cAnArY-label',
  answer: 'cAnArY-answer',
};

/** A URL with a secret in it, as some sites have them. */
const withToken = (url: string): string => `${url}?key=${SECRETS.token}`;

describe('a secret of the site, or of the PC', () => {
  let site: Site;
  let echo: LocalService;
  let collector: LocalService;
  let config: Configuration;
  let leaks: Leaks;
  const labels = [MediaStreamTrack.prototype, MediaDeviceInfo.prototype].map(
    (prototype) => [prototype, Object.getOwnPropertyDescriptor(prototype, 'label') ?? {}] as const,
  );

  before(async () => {
    site = await openSite('coturn', [`--user=${SECRETS.username}:${SECRETS.credential}`]);
    // Where the page's HTTPS leaves from: an address that can be told from all others.
    echo = await openLocalService({ip: SECRETS.address, note: SECRETS.answer});
    collector = await openLocalService({partialSuccess: {}});
    const {turn, services = [], report} = site.config;
    config = {
      ...site.config,
      services: services.map((service) => ({...service, url: withToken(service.url)})),
      control: {url: withToken(site.config.control?.url ?? '/')},
      turn: {...turn, username: SECRETS.username, credential: SECRETS.credential},
      egress: {url: withToken(echo.url), allowed: ['93.184.216.0/24']},
      report: {url: withToken(report?.url ?? '/')},
      // A call is enough; what the load needs is no secret.
      activities: [],
      codecs: ['opus'],
      durations: {voiceSeconds: 3},
    };
    // What reads the name of a device says it somewhere.
    for (const [prototype] of labels)
      Object.defineProperty(prototype, 'label', {configurable: true, get: () => SECRETS.label});
    await userGesture();
  });
  after(async () => {
    for (const [prototype, own] of labels) Object.defineProperty(prototype, 'label', own);
    await Promise.all([echo, collector, site].map((one) => one.close()));
  });
  beforeEach(() => {
    localStorage.clear();
    leaks = watchForLeaks();
  });
  afterEach(async () => {
    leaks.stop();
    document.querySelectorAll('agent-diagnostics').forEach((element) => element.remove());
    localStorage.clear();
    await answerNext();
  });

  async function answerNext(...answers: readonly object[]): Promise<void> {
    const url = new URL('/answers', site.config.report?.url);
    await fetch(url, {method: 'POST', body: JSON.stringify(answers)});
  }

  async function nothingLeaks(): Promise<void> {
    for (const [where, text] of Object.entries(await leaks.found())) {
      // What the test itself says to the lab is none of the page's.
      for (const [what, secret] of Object.entries(SECRETS)) {
        const at = text.indexOf(secret);
        const around = text.slice(Math.max(0, at - 60), at + 60);
        expect(at, `the ${what} is in the ${where}: ${around}`).to.equal(-1);
      }
    }
  }

  const ready = (element: AgentDiagnosticsElement): Promise<void> =>
    shown(element, () => root(element).querySelectorAll('.actions button').length > 2);

  /** A run with everything open that there is to see, and all its ways out taken. */
  async function runAndTakeAway(site: Configuration): Promise<Report> {
    const element = await mount(site, {audience: 'helpdesk'}, document.body);
    const report = await element.run();
    leaks.add('report', report);
    await ready(element);
    await copied(element);
    await printed(element);
    leaks.add(
      'result of the export',
      await exportReport(report, {url: withToken(collector.url), deadlineMs: 2000}),
    );
    return report;
  }

  /** The clipboard of the machine is not the test's. */
  async function copied(element: AgentDiagnosticsElement): Promise<void> {
    const writeText = (text: string): Promise<void> => {
      leaks.add('copied text', text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator.clipboard, 'writeText', {value: writeText, configurable: true});
    button(element, en.copy).click();
    await shown(
      element,
      () => root(element).querySelector('.actions')?.textContent?.includes(en.copied) === true,
    );
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    expect((await leaks.found())['copied text']).to.contain('Agent Diagnostics');
  }

  /** A printer asks somebody, whom a test has not; so what is printed stays in its frame, and is searched there. */
  async function printed(element: AgentDiagnosticsElement): Promise<void> {
    const {prototype} = HTMLIFrameElement;
    const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
    await new Promise<void>((resolve) => {
      Object.defineProperty(prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const inner = own.get?.call(this) as Window;
          inner.print = resolve;
          return inner;
        },
      });
      button(element, words.delivery.print).click();
    });
    Object.defineProperty(prototype, 'contentWindow', own);
  }

  it('would be found wherever a page can keep one', async () => {
    const opening = indexedDB.open('kept');
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    const database = await settled(opening);
    const {label, token, answer, address} = SECRETS;
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    await settled(store.put({deep: [new Map([['a', new TextEncoder().encode(label)]])]}, token));
    database.close();
    const cache = await caches.open('kept');
    await cache.put(
      '/kept?a',
      new Response(new Blob([answer]), {headers: {'x-from': address, vary: 'accept'}}),
    );
    const {storage = ''} = await leaks.found();
    await settled(indexedDB.deleteDatabase('kept'));
    await caches.delete('kept');
    for (const secret of [label, token, answer, address]) expect(storage).to.contain(secret);
    expect((await leaks.found())['storage']).to.not.contain('kept');
  });

  it('is nowhere after a run that succeeds, whose report is sent, exported, copied and printed', async () => {
    const report = await runAndTakeAway(config);
    const light = (id: string): unknown => report.checks.find((check) => check.id === id)?.light;
    expect([light('services'), light('turn')], JSON.stringify(report.findings)).to.deep.equal([
      'green',
      'green',
    ]);
    // All of it was really there to be told: the relay took the password, and packets went through.
    expect(report.environment.method).to.not.equal('none');
    expect(causesOf(report)).to.include('egress-not-allowed').and.not.include('turn-credentials');
    const element = document.querySelector('agent-diagnostics')!;
    part(element, 'send').click();
    await shown(element, () => root(element).querySelector("[part~='send-delivered']") !== null);
    const received = (await (await fetch(site.config.report?.url ?? '')).json()) as {report: Report}[];
    leaks.add('inbox', received);
    expect(received.map(({report: {id}}) => id)).to.include(report.id);
    await nothingLeaks();
  });

  it('is nowhere after a run in which everything is refused, and nobody takes the report', async () => {
    await site.setFaults('services-refused');
    const report = await runAndTakeAway({
      ...config,
      turn: {...config.turn, credential: `${SECRETS.credential}-but-wrong`},
    });
    await site.setFaults();
    expect(causesOf(report)).to.include.members([
      'services-blocked',
      'turn-credentials',
      'egress-not-allowed',
    ]);
    const element = document.querySelector('agent-diagnostics')!;
    for (const [status, becomes] of [
      [503, 'queued'],
      [403, 'refused'],
    ] as const) {
      await answerNext({status});
      part(element, 'send').click();
      await shown(element, () => root(element).querySelector(`[part~='send-${becomes}']`) !== null);
      // What waits to be sent waits in the storage.
      expect(Object.keys(localStorage).some((key) => key.includes('outbox'))).to.equal(becomes === 'queued');
      await nothingLeaks();
    }
  });

  it('is nowhere where the end point for credentials says what it should not', async () => {
    for (const body of [
      {username: SECRETS.username, credential: {secret: SECRETS.credential}},
      {username: SECRETS.username, credential: SECRETS.credential, urls: [`turns:${SECRETS.answer}`]},
    ]) {
      const endpoint = await openLocalService(body);
      const {urls = []} = config.turn ?? {};
      const report = await runDiagnostics({
        version: 1,
        turn: {urls, credentialsUrl: withToken(endpoint.url)},
      });
      await endpoint.close();
      expect(causesOf(report)).to.include('test-fault');
      leaks.add('report', report);
    }
    await nothingLeaks();
  });

  it('is nowhere in what is said of a configuration that can not be used', async () => {
    const {turn} = config;
    for (const wrong of [
      {...config, turn: {...turn, username: [SECRETS.username], credential: {pass: SECRETS.credential}}},
      {
        ...config,
        turn: {...turn, urls: [`turn:${SECRETS.username}:${SECRETS.credential}@turn.example.com:443`]},
      },
      {...config, report: {url: `https:\\\\${SECRETS.username}:${SECRETS.credential}@example.com/`}},
      {...config, report: {url: `ftp://example.com/?key=${SECRETS.token}`}},
      {...config, control: {url: `https:${SECRETS.username}:${SECRETS.credential}@example.com`}},
    ] as Configuration[]) {
      const element = await mount(wrong, {}, document.body);
      await element.run().then(
        () => expect.fail('accepted'),
        (error: unknown) => {
          leaks.add('error', error);
        },
      );
      await element.updateComplete;
      expect(part(element, 'issues').textContent).to.contain('expected');
    }
    await nothingLeaks();
  });
});
