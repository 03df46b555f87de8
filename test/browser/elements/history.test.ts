import {expect} from '@open-wc/testing';
import {GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {followup} from '../../../src/i18n/en/followup.js';
import type {Report} from '../../../src/index.js';
import {has} from './harness.js';
import {runTo, scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {button, part, root, shown, textOf} from './support.js';

const {history: texts} = followup;
const KEY = 'agent-diagnostics:history:';

const stored = (): [string, string][] =>
  Object.entries(localStorage).filter(([key]) => key.startsWith(KEY)) as [string, string][];
const storedKey = (): string => stored()[0]?.[0] ?? '';

/** What is remembered, put there as if on these days. */
function remember(rows: readonly object[]): void {
  localStorage.setItem(storedKey(), JSON.stringify(rows));
}

/** Not the hour of now: the runs of the test are in that. */
const BAD_HOUR = (new Date().getHours() + 6) % 24;
const GOOD_HOUR = (new Date().getHours() + 9) % 24;

const on = (daysAgo: number, hour: number, light: string): object => {
  const at = new Date();
  at.setDate(at.getDate() - daysAgo);
  at.setHours(hour, 10, 0, 0);
  return {at: at.toISOString(), kind: 'run', light, causes: [], figures: {}};
};

describe('the history', () => {
  let element: ScriptedDiagnostics;
  beforeEach(async () => {
    localStorage.clear();
    element = await scripted();
  });
  afterEach(() => localStorage.clear());

  const run = async (report: Report): Promise<void> => {
    await runTo(element, {...report, startedAt: new Date().toISOString()});
  };
  const told = async (): Promise<HTMLElement> => {
    await shown(element, () => has(element, 'history'));
    return part(element, 'history');
  };

  it('says at which hour it was bad, and shows the week with counts', async () => {
    await run(GREEN);
    await told();
    const days = [1, 2, 3, 4, 5, 6, 7];
    remember(
      days.flatMap((day) => [on(day, BAD_HOUR, day < 6 ? 'amber' : 'green'), on(day, GOOD_HOUR, 'green')]),
    );
    await run({...GREEN, light: 'green'});
    await shown(element, () => textOf(part(element, 'history')).includes('of the last 7'));
    const hour = (at: number): string =>
      new Intl.DateTimeFormat('en', {hour: '2-digit', minute: '2-digit'}).format(
        new Date(2026, 0, 1, at % 24),
      );
    const place = await told();
    expect(textOf(place)).to.include(
      texts.hour(5, 7, hour(BAD_HOUR), hour(BAD_HOUR + 1)).replace(/\s/g, ' '),
    );
    const cells = [...place.querySelectorAll('td')].map(textOf).filter(Boolean);
    expect(cells.filter((cell) => cell === '1/1')).to.have.length(5);
    (place as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
  });

  it('lists the latest with light, cause and figures', async () => {
    await run(STALLS);
    const place = await told();
    const [latest] = [...place.querySelectorAll('ol li')].map(textOf);
    expect(latest).to.include('Not ready');
    expect(latest).to.include('2.71');
    expect(stored().flat().join(' ')).to.not.include(STALLS.id);
  });

  it('is forgotten with one button, and says so where that was', async () => {
    await run(STALLS);
    ((await told()) as HTMLDetailsElement).open = true;
    button(element, texts.forget).click();
    await shown(element, () => root(element).activeElement?.id === 'history-forgotten');
    expect(stored()).to.deep.equal([]);
    expect(textOf(root(element).activeElement!)).to.equal(texts.forgotten);
    await run(STALLS);
    await told();
    expect(stored()).to.have.length(1);
  });

  it('is not kept where the site wants none, and what was kept is deleted', async () => {
    await run(STALLS);
    await told();
    element.config = {...SITE, history: {keep: false}};
    await run(STALLS);
    await shown(element, () => !has(element, 'history'));
    expect(stored()).to.deep.equal([]);
  });

  it('is none, and nothing else is missing, where another page has written something else there', async () => {
    await run(GREEN);
    await told();
    localStorage.setItem(storedKey(), '[{"at":"<img onerror=alert(1)>"},{"__proto__":{"light":"red"}}]');
    await run(STALLS);
    expect([...(await told()).querySelectorAll('ol li')]).to.have.length(1);
    expect(has(element, 'actions')).to.equal(true);
  });
});
