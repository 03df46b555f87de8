import {expect} from '@open-wc/testing';
import {BLOCKED} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {followup as arabic} from '../../../src/i18n/ar/followup.js';
import {followup} from '../../../src/i18n/en/followup.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {Episode, Report, WatchMinute} from '../../../src/report/types.js';
import {copyIn, printed} from './printed.js';
import {runTo, scripted, withCheck, type ScriptedDiagnostics} from './scripted.js';
import {button, part, root, shown, textOf} from './support.js';

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe');

describe('printing a report', () => {
  let element: ScriptedDiagnostics;
  let before: number;
  beforeEach(async () => {
    before = frames().length;
    element = await scripted();
    await runTo(element, BLOCKED);
  });

  const print = (): Promise<Window> => printed(() => button(element, words.delivery.print).click());

  it('prints all of it and nothing else: opened, without its buttons, dark on light', async () => {
    element.style.colorScheme = 'dark';
    element.style.setProperty('--agent-diagnostics-red', 'rgb(200, 0, 0)');
    const inner = await print();
    const copy = copyIn(inner);
    expect(inner.document.body.children).to.have.length(1);
    expect(textOf(copy)).to.contain(en.code(BLOCKED.id)).and.contain(en.causes['turn-silent'].action);
    const groups = [...copy.querySelectorAll('details')];
    expect(groups.map(({open}) => open)).to.deep.equal([true, true, true, true]);
    expect(copy.querySelectorAll('button, form, textarea')).to.have.length(0);
    const {colorScheme} = inner.getComputedStyle(copy.host);
    expect(colorScheme).to.equal('light');
    const light = copy.querySelector("[data-light='red'] svg, svg[data-light='red']")!;
    expect(inner.getComputedStyle(light).fill).to.equal('rgb(200, 0, 0)');
    // What is shown in the page stays as it is.
    expect(root(element).querySelector('details')?.open).to.equal(false);
    expect(part(element, 'panel').querySelectorAll('button').length).to.be.above(3);
  });

  it('prints all of a long list, of which only a part is drawn yet', async () => {
    const items = Array.from({length: 100}, (_, i) => ({
      id: `service-${String(i)}`,
      status: 'passed' as const,
      light: 'green' as const,
      durationMs: 60,
      metrics: {},
    }));
    await runTo(element, withCheck(BLOCKED, 'services', {items}));
    expect(root(element).querySelectorAll('.items li').length).to.be.below(items.length);
    expect(copyIn(await print()).querySelectorAll('.items li')).to.have.length(items.length);
  });

  it('leaves nothing in the page when it is done', async () => {
    const inner = await print();
    expect(frames().length).to.equal(before + 1);
    inner.dispatchEvent(new Event('afterprint'));
    await Promise.resolve();
    await Promise.resolve();
    expect(frames().length).to.equal(before);
  });

  it('leaves nothing in the page where the browser does not say that it is done', async () => {
    await print();
    await print();
    expect(frames().length).to.equal(before + 1);
    element.remove();
    expect(frames().length).to.equal(before);
  });
});

describe('printing a watch for a provider', () => {
  const minute = (at: string): WatchMinute => ({
    at,
    measuredMs: {pc: 60_000, control: 12_000, 'agent-desktop': 4000, relay: 2000},
    stalledMs: {control: 900},
    p95Ms: {control: 40},
  });
  const episode = (at: string, paths: string[]): Episode => ({
    from: at,
    to: at,
    paths,
    worstMs: 1240,
    place: 'line',
    confidence: 'possible',
  });
  const watched: Report = {
    ...BLOCKED,
    case: 'INC-4711',
    findings: [
      {
        cause: 'voice-stalls',
        light: 'amber',
        confidence: 'possible',
        owner: 'network',
        subjects: ['turn'],
        evidence: {episodes: 3, place: 'line', worstMs: 1240},
      },
    ],
    watch: {
      startedAt: '2026-11-30T08:00:00.000Z',
      endedAt: '2026-11-30T08:59:00.000Z',
      paths: ['pc', 'control', 'agent-desktop', 'relay'],
      minutes: [minute('2026-11-30T08:10:00.000Z'), minute('2026-11-30T08:31:00.000Z')],
      episodes: [
        episode('2026-11-30T08:10:07.000Z', ['control', 'agent-desktop', 'relay']),
        episode('2026-11-30T08:31:12.000Z', ['control', 'agent-desktop', 'relay']),
        episode('2026-11-30T08:31:40.000Z', ['control', 'agent-desktop', 'relay']),
        episode('2026-11-30T08:40:00.000Z', ['control']),
      ],
      marks: [{at: '2026-11-30T08:31:14.000Z', note: 'Mrs Doe was gone'}],
      blindMs: 31_000,
    },
  };
  const {sheet} = followup;

  async function sheetOf(lang: string, label: string): Promise<HTMLElement> {
    const element = await scripted({attributes: {lang}});
    await runTo(element, watched);
    await shown(element, () =>
      [...root(element).querySelectorAll('button')].some((one) => textOf(one) === label),
    );
    const inner = await printed(() => button(element, label).click());
    return copyIn(inner).querySelector<HTMLElement>('.sheet')!;
  }

  it('says when in both times, what stood still together, how it was measured, and where it seems to be', async () => {
    const text = textOf(await sheetOf('en', sheet.button));
    expect(text).to.include('2026-11-30 08:31:12Z');
    expect(text).to.include(
      new Intl.DateTimeFormat('en', {timeStyle: 'medium'})
        .format(new Date('2026-11-30T08:31:12Z'))
        .replace(/\s/g, ' '),
    );
    expect(text).to.include(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    for (const said of [sheet.together(3, 3), sheet.pcFine, sheet.method]) expect(text).to.include(said);
    expect(text).to.include('Wi-Fi, cable or internet line (possibly)');
    expect(text).to.include('Agent Desktop').and.include('31 sec');
  });

  it('names nobody, no case and no note', async () => {
    const copy = await sheetOf('en', sheet.button);
    expect(textOf(copy)).to.not.match(/INC-4711|Doe|Best Customer|example\.com/);
    expect(copy.querySelectorAll('tbody tr')).to.have.length(4);
    expect(copy.querySelector('.strip svg')).to.not.equal(null);
  });

  it('reads from right to left where that is the way', async () => {
    const copy = await sheetOf('ar', arabic.sheet.button);
    const inner = copy.ownerDocument.defaultView!;
    expect(inner.getComputedStyle(copy).direction).to.equal('rtl');
  });
});
