import {expect} from '@open-wc/testing';
import {AgentDiagnosticsElement} from '../../../src/index.js';
import '../../../src/define.js';
import {invite} from '../../../src/embed/invitation.js';
import {STORAGE_KEYS} from '../../../src/internal/storage-keys.js';
import {privacySheet} from '../../../src/settings/privacy/sheet.js';
import {keep} from '../../../src/watch/kept.js';
import {openLocalService, openSite, type LocalService, type Site} from '../../support/site.js';

const known = Object.entries(STORAGE_KEYS);
/** Of what stands in the browser now, the names that the product gives to it; a key that it has not is told as it is. */
const kept = (storage: Storage): string[] =>
  Object.keys(storage)
    .filter((key) => key.includes('diagnostics'))
    .map((key) => known.find(([, prefix]) => key.startsWith(prefix))?.[0] ?? key);

describe('what a check keeps, held against its privacy sheet', () => {
  let site: Site;
  let service: LocalService;
  let echo: LocalService;
  before(async () => {
    site = await openSite('embedded');
    service = await openLocalService({version: '1'});
    echo = await openLocalService({ip: '192.0.2.7'});
  });
  after(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await Promise.all([site.close(), service.close(), echo.close()]);
  });

  it('is what the sheet says, and no more', async () => {
    const url = site.config.report?.url ?? '';
    const config = {
      version: 1,
      services: [{id: 'desktop', url: service.url, proof: {kind: 'json', has: ['version']}}],
      egress: {url: echo.url, allowed: ['192.0.2.0/24']},
      networks: [{name: 'Office', egress: ['192.0.2.0/26']}],
      report: {url},
    } as const;
    localStorage.clear();
    const element = new AgentDiagnosticsElement();
    element.config = config;
    element.audience = 'helpdesk';
    document.body.append(element);
    // The inbox has no time for it: it waits in the browser.
    await fetch(new URL('/answers', url), {method: 'POST', body: JSON.stringify([{status: 503}])});
    const report = await element.run();
    expect(report.environment.network).to.equal('Office');
    await sendFrom(element);
    await until(() => Object.keys(localStorage).some((key) => key.startsWith(STORAGE_KEYS.outbox)));
    element.remove();

    const sheet = privacySheet(config, {questions: ['connection']});
    const place = document.createElement('p');
    document.body.append(place);
    invite(['connection'], {tag: 'en', place, onAnswers: () => undefined});
    document.querySelector<HTMLButtonElement>('form.invitation button')?.click();
    place.remove();
    const log = {startedAt: report.startedAt, minutes: [], marks: [], found: [], blindMs: 0};
    expect(keep({endsAtMs: Date.now() + 60_000, close: false, log: log})).to.equal(true);

    const topics = (at: 'browser' | 'tab'): string[] =>
      sheet.kept.filter(({place: where}) => where === at).map(({topic}) => topic);
    const inBrowser = kept(localStorage);
    expect(inBrowser).to.include.members(['lastGood', 'history', 'outbox', 'salt', 'answers']);
    expect(inBrowser.filter((one) => !topics('browser').includes(one))).to.deep.equal([]);
    expect(kept(sessionStorage)).to.deep.equal(['watch']);
    expect(topics('tab')).to.deep.equal(['watch']);
    expect(document.cookie).to.equal('');
    expect((await indexedDB.databases()).length).to.equal(0);
  });
});

async function sendFrom(element: AgentDiagnosticsElement): Promise<void> {
  const find = (): HTMLButtonElement | undefined =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
      one.textContent?.includes('Send to helpdesk'),
    );
  await until(() => find() !== undefined);
  find()?.click();
}

/** Until it is so: what is waited for tells nobody of it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
