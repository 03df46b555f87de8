import {expect} from '@open-wc/testing';
import {BLOCKED, GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {Configuration, Report} from '../../../src/index.js';
import {hasUndelivered} from '../../../src/delivery/undelivered.js';
import {openLocalService, openSite, type Site} from '../../support/site.js';
import {runTo, scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {announced, part, root, said, shown, textOf} from './support.js';

const {delivery} = words;

/** How the inbox answers a report that it does not take; without a status not at all (`test/lab/inbox.mjs`). */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('sending a report to the helpdesk', () => {
  let site: Site;
  let url: string;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    url = site.config.report?.url ?? '';
    config = {...SITE, report: {url}};
  });
  after(() => site.close());
  afterEach(async () => {
    document.querySelectorAll('scripted-diagnostics').forEach((element) => element.remove());
    localStorage.clear();
    await answerNext();
  });

  async function answerNext(...answers: readonly Answer[]): Promise<void> {
    await fetch(new URL('/answers', url), {method: 'POST', body: JSON.stringify(answers)});
  }

  const inbox = async (): Promise<Report[]> => {
    const received = (await (await fetch(url)).json()) as {report: Report}[];
    return received.map(({report}) => report);
  };

  let last = 0;
  /** An element with a report that no other test sends. */
  async function withReport(
    report: Report = BLOCKED,
  ): Promise<{element: ScriptedDiagnostics; made: Report; send: HTMLElement}> {
    const element = await scripted({config});
    element.case = 'INC-0007';
    last += 1;
    const made = await runTo(element, {...report, id: `TEST-${String(last)}`});
    await shown(element, () => root(element).querySelector("[part~='send']") !== null);
    return {element, made, send: part(element, 'send')};
  }

  const told = (element: ScriptedDiagnostics): string | undefined => {
    const note = root(element).querySelector("[part~='delivery']");
    const label = said(element, 'send');
    // What is done the button itself says: it keeps its place, and the focus.
    return note ? textOf(note) : label === delivery.sent ? label : undefined;
  };

  /** The buttons that are the next step: as our own look shows it, and as the page can. */
  function primary(element: ScriptedDiagnostics): string[] {
    const [byClass, byPart] = ['button.primary', "button[part~='primary']"].map((selector) =>
      [...root(element).querySelectorAll(selector)].map(textOf),
    );
    expect(byClass).to.deep.equal(byPart);
    return byPart ?? [];
  }

  it('is the next step where somebody else can act, and takes it there with its case', async () => {
    const {element, made, send} = await withReport();
    expect(textOf(send)).to.equal(delivery.send);
    expect(primary(element)).to.deep.equal([delivery.send]);
    await expect(element).to.be.accessible();
    send.focus();
    send.click();
    await shown(element, () => told(element) === delivery.sent);
    expect(announced(element)).to.equal(delivery.sent);
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    expect(root(element).activeElement).to.equal(send);
    expect(primary(element)).to.deep.equal([en.again]);
    const [received] = await inbox();
    expect(received).to.deep.equal(JSON.parse(JSON.stringify(made)));
    expect(received?.case).to.equal('INC-0007');
    expect(hasUndelivered()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('is second to checking again where the agent can act, or all is well', async () => {
    for (const report of [STALLS, GREEN]) {
      const {element, send} = await withReport(report);
      expect(getComputedStyle(send).visibility).to.equal('visible');
      expect(primary(element)).to.deep.equal([en.again]);
    }
  });

  it('can’t be done before there is a report, nor while the next is made', async () => {
    const {element} = await withReport();
    element.script = ({signal}) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve({...BLOCKED})));
    const run = element.run();
    await shown(element, () => said(element, 'primary') === en.cancel);
    expect(root(element).querySelector("[part~='send']")).to.equal(null);
    element.cancel();
    await run;
  });

  it('is not offered where the site has no address for it', async () => {
    const element = await scripted();
    await runTo(element, BLOCKED);
    expect(root(element).querySelector("[part~='send']")).to.equal(null);
    expect(primary(element)).to.deep.equal([en.again]);
  });

  it('says that it is under way, and is not done twice', async () => {
    await answerNext({});
    const {element, send} = await withReport();
    send.click();
    await shown(element, () => textOf(send) === delivery.sending);
    expect(send.getAttribute('aria-disabled')).to.equal('true');
    await expect(element).to.be.accessible();
    send.click();
    send.click();
    await element.updateComplete;
    expect(textOf(send)).to.equal(delivery.sending);
    expect(await inbox()).to.not.deep.include.members([element.report]);
  });

  it('says when the helpdesk’s system does not take it, and can be tried again', async () => {
    await answerNext({status: 403});
    const {element, made, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.refused(403));
    expect(announced(element)).to.equal(delivery.refused(403));
    expect(textOf(send)).to.equal(delivery.retry);
    expect(hasUndelivered()).to.equal(false);
    await expect(element).to.be.accessible();
    send.click();
    await shown(element, () => told(element) === delivery.sent);
    expect((await inbox())[0]?.id).to.equal(made.id);
  });

  it('waits where the helpdesk’s system asks for it, and says that it goes by itself', async () => {
    await answerNext({status: 503, headers: {'retry-after': '600'}});
    const {element, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    expect(announced(element)).to.equal(delivery.queued);
    expect(textOf(send)).to.equal(delivery.retry);
    // Nothing is left to do for the agent.
    expect(primary(element)).to.deep.equal([en.again]);
    await expect(element).to.be.accessible();
    // The time that was asked for is kept, whoever presses.
    send.click();
    await shown(element, () => told(element) === undefined || textOf(send) === delivery.sending);
    await shown(element, () => told(element) === delivery.queued);
    expect(hasUndelivered()).to.equal(true);
  });

  it('outlives the element: one of a later visit takes it there, without a run', async () => {
    await answerNext({status: 503});
    const {element, made, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    element.remove();
    expect(hasUndelivered()).to.equal(true);
    const later = await scripted({config});
    while (hasUndelivered()) await inbox();
    const received = (await inbox()).filter(({id}) => id === made.id);
    expect(received).to.deep.equal([JSON.parse(JSON.stringify(made))]);
    expect(later.state).to.equal('idle');
  });

  it('goes on in the element that comes back into the page', async () => {
    await answerNext({status: 503});
    const {element, made, send} = await withReport();
    const parent = element.parentElement!;
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    element.remove();
    parent.append(element);
    await shown(element, () => told(element) === delivery.sent);
    expect((await inbox())[0]?.id).to.equal(made.id);
    expect(announced(element)).to.equal(delivery.sent);
  });

  it('is told of to whoever watches the inbox, as the demo does', async () => {
    const watch = new EventSource(url);
    try {
      await new Promise((resolve) => watch.addEventListener('open', resolve, {once: true}));
      const told = new Promise((resolve) => watch.addEventListener('message', resolve, {once: true}));
      const {made, send} = await withReport();
      send.click();
      await told;
      expect((await inbox())[0]?.id).to.equal(made.id);
    } finally {
      watch.close();
    }
  });

  it('takes nothing to an address that the site does not name', async () => {
    await answerNext({status: 503});
    const {element, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    element.remove();
    const other = await scripted({config: {...SITE, report: {url: new URL('/elsewhere', url).href}}});
    await runTo(other, GREEN);
    part(other, 'send').click();
    await shown(other, () => told(other) === delivery.sent);
    expect(hasUndelivered()).to.equal(true);
  });

  it('is not gone on with at an address that the site has given up, nor is it kept for it', async () => {
    const old = await openLocalService({});
    const next = await openLocalService({});
    try {
      await old.setFault({refuse: true});
      const element = await scripted({config: {...SITE, report: {url: old.url}}});
      await runTo(element, {...BLOCKED, id: 'TEST-OLD'});
      await shown(element, () => root(element).querySelector("[part~='send']") !== null);
      part(element, 'send').click();
      await shown(element, () => told(element) === delivery.queued);
      element.config = {...SITE, report: {url: next.url}};
      // The button is for the new address: nothing is on its way there.
      await shown(element, () => said(element, 'send') === delivery.send);
      await old.setFault({});
      const before = (await old.requests()).length;
      while (hasUndelivered()) await inbox();
      window.dispatchEvent(new Event('online'));
      part(element, 'send').click();
      await shown(element, () => told(element) === delivery.sent);
      expect((await old.requests()).length).to.equal(before);
      expect((await next.requests()).length).to.be.greaterThan(0);
    } finally {
      await old.close();
      await next.close();
    }
  });

  it('goes from the storage where the site sends no reports any more', async () => {
    await answerNext({status: 503});
    const {element, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    element.remove();
    const later = await scripted({config: SITE});
    while (hasUndelivered()) await inbox();
    expect(later.state).to.equal('idle');
  });

  it('is never stored for an address that only looks alike', async () => {
    await answerNext({status: 503});
    const {element, send} = await withReport();
    send.click();
    await shown(element, () => told(element) === delivery.queued);
    element.remove();
    const stored = Object.entries(localStorage).filter(([key]) =>
      key.startsWith('agent-diagnostics:outbox:'),
    );
    expect(stored).to.have.length(1);
    const {mark, origin} = JSON.parse(String(stored[0]?.[1])) as {mark: string; origin: string};
    expect(mark).to.match(/^[0-9a-f]{64}$/);
    expect(origin).to.equal(new URL(url).origin);
  });
});
