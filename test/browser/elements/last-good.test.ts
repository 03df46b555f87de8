import {expect} from '@open-wc/testing';
import {BLOCKED, CANCELLED, GREEN, HIDDEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {Report} from '../../../src/index.js';
import {blockedStorage} from '../../support/storages.js';
import {frame, has, lastGood, lastGoodLines} from './harness.js';
import {runTo, scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {announced, button, root, shown, textOf} from './support.js';

const {lastGood: texts} = words;
const KEYS = 'agent-diagnostics:last-good:';

/** What is said of the last good run; nothing where there is none to speak of. */
function since(element: ScriptedDiagnostics): string | undefined {
  const place = lastGood(element);
  return place && textOf(place);
}

const lines = (element: ScriptedDiagnostics): string[] => lastGoodLines(element).map(textOf);

const stored = (): string =>
  Object.entries(localStorage)
    .filter(([key]) => key.startsWith(KEYS))
    .flat()
    .join(' ');

describe('the last good run', () => {
  let element: ScriptedDiagnostics;
  beforeEach(async () => {
    localStorage.clear();
    element = await scripted();
  });
  afterEach(() => localStorage.clear());

  const run = (report: Report): Promise<Report> => runTo(element, report);

  it('says of the first that it is saved, and nothing of a bad one', async () => {
    await run(STALLS);
    expect(since(element)).to.equal(undefined);
    expect(stored()).to.equal('');
    await run(GREEN);
    expect(since(element)).to.equal(`${texts.kept} ${texts.clear}`);
    expect(stored()).to.contain(GREEN.id);
    await expect(element).to.be.accessible();
  });

  it('is held against a bad one: what got worse since, in words and figures', async () => {
    await run(GREEN);
    await run(STALLS);
    expect(since(element)).to.contain(texts.since('Nov 24, 2026, 8:52 AM'));
    const call = en.checks['voice-opus'];
    expect(lines(element)).to.include.members([
      `${call}: ${words.metrics['stallMaxMs']} 24 ms → 812 ms`,
      `${call}: ${words.metrics['mos']} 4.31 → 2.71`,
    ]);
    // What only the helpdesk reads is not told to agents.
    expect(since(element)).to.not.contain(words.metrics['rFactor']);
    await expect(element).to.be.accessible();
  });

  it('tells the light where no figure was measured, and the site’s own names', async () => {
    const config = {
      ...SITE,
      services: [{id: 'api-regional', name: 'API of the region', url: 'https://a.example.com/'}],
    };
    element = await scripted({config});
    await run(GREEN);
    await run(BLOCKED);
    expect(lines(element)).to.include.members([
      `API of the region: ${en.lights.green} → ${en.lights.red}`,
      `${en.checks.turn}: ${en.lights.green} → ${en.lights.red}`,
    ]);
    await run(HIDDEN);
    expect(lines(element)).to.deep.equal([
      `${en.checks['voice-opus']}: ${en.lights.green} → ${en.lights.grey}`,
    ]);
  });

  it('tells what was first from right to left where that is the way', async () => {
    element = await scripted({attributes: {lang: 'ar'}});
    await run(GREEN);
    await run(STALLS);
    await shown(element, () => frame(element).lang === 'ar' && lastGoodLines(element).length > 0);
    const figures = lastGoodLines(element).map((line) => {
      const [, before, after] = line.querySelectorAll('bdi');
      return {before: before!.getBoundingClientRect(), after: after!.getBoundingClientRect()};
    });
    // Among them a share: its sign brings a mark of direction with it.
    expect(figures.length).to.be.above(2);
    for (const {before, after} of figures) expect(before.left).to.be.at.least(after.right);
  });

  it('says that all is as it was', async () => {
    await run(GREEN);
    await run({...GREEN, id: 'AFTR-22'});
    expect(since(element)).to.contain(texts.same);
    expect(lines(element)).to.deep.equal([]);
  });

  it('is the one before the run that is shown, and stays when others are bad', async () => {
    await run({...GREEN, startedAt: '2026-11-20T08:00:00.000Z'});
    await run(STALLS);
    await run(STALLS);
    expect(since(element)).to.contain('Nov 20');
    await run({...GREEN, startedAt: '2026-11-21T08:00:00.000Z'});
    expect(since(element)).to.contain('Nov 20');
    await run(STALLS);
    expect(since(element)).to.contain('Nov 21');
  });

  it('is not spoken of when a run was stopped', async () => {
    await run(GREEN);
    await run(CANCELLED);
    expect(since(element)).to.equal(undefined);
  });

  it('is there after a reload, for the same site only', async () => {
    await run(GREEN);
    element.remove();
    element = await scripted();
    await run(STALLS);
    expect(since(element)).to.contain('Nov 24');
    element = await scripted({config: {...SITE, site: {name: 'Another Customer'}}});
    await run(STALLS);
    expect(since(element)).to.equal(undefined);
  });

  for (const [name, reports] of Object.entries({first: [GREEN], 'one before': [GREEN, STALLS]}))
    it(`is forgotten at once when somebody wants that: the ${name}`, async () => {
      for (const report of reports) await run(report);
      const said = announced(element);
      button(element, texts.clear).focus();
      button(element, texts.clear).click();
      await shown(element, () => since(element) === texts.cleared);
      await element.updateComplete;
      // What stands where the button was has the focus, and is read for that; said as well, it would be heard twice.
      expect(root(element).activeElement?.id).to.equal(lastGood(element)?.id);
      expect(announced(element)).to.equal(said);
      expect(stored()).to.equal('');
      await expect(element).to.be.accessible();
      await run(STALLS);
      expect(since(element)).to.equal(undefined);
    });

  it('holds nothing of the person, the PC or the case', async () => {
    element.case = 'INC-0042';
    const evidence = {address: '192.0.2.7', url: 'https://x.example/a?token=abc', device: 'Headset of Jane'};
    const local = {id: 'local', status: 'warning', light: 'green', durationMs: 5, metrics: {}} as const;
    const report = await run({
      ...GREEN,
      checks: [...GREEN.checks, local],
      findings: [
        {
          ...STALLS.findings[0]!,
          cause: 'local-service-absent',
          light: 'amber',
          subjects: ['local'],
          evidence,
        },
      ],
    });
    expect(report.case).to.equal('INC-0042');
    expect(stored()).to.contain('local-service-absent');
    expect(stored()).to.not.match(/INC-0042|192\.0|token|Headset|Jane|example\.com|timeline/);
  });

  it('is missed by nobody where storage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    const get = (): Storage => blockedStorage().getItem('') as never;
    Object.defineProperty(window, 'localStorage', {configurable: true, get});
    try {
      element = await scripted();
      for (const report of [GREEN, STALLS]) {
        const made = await run(report);
        expect(made.light).to.equal(report.light);
        expect(since(element)).to.equal(undefined);
        expect(has(element, 'pictures')).to.equal(true);
        expect(button(element, en.copy)).to.not.equal(undefined);
      }
      await expect(element).to.be.accessible();
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });
});
