import {expect, fixture, html} from '@open-wc/testing';
import {BLOCKED, CANCELLED, GREEN, HIDDEN} from '../../../demo/states/reports.mjs';
import type {Cause, CheckId, RunOptions} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import {report as reportWords} from '../../../src/i18n/en/report.js';
import {languageFor, languages} from '../../../src/i18n/languages.js';
import {LANGUAGES} from '../../../src/i18n/list.js';
import type {ReportWords, Translation} from '../../../src/i18n/translation.js';
import type {CheckResult, Owner, Report} from '../../../src/index.js';
import {check, finding, sample} from '../../support/reports.mjs';
import {has} from './harness.js';
import {scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {part, root, shown, textOf} from './support.js';

const config = {...SITE, report: {url: '/lab/reports'}};
/**
 * A desktop, the narrowest that has its buttons side by side, and the narrowest that there is, px.
 */
const WIDTHS = [720, 640, 320];
/** The second line that the text of a step may take, and what stands around it, px. */
const MAX_GAP = 45;
/** Those in which languages differ. */
const TIGHT = [640, 320];
const TAGS = Object.keys(LANGUAGES);
const wordsOf = async (tag: string): Promise<Translation> => (await languageFor(tag).words()).translation;

const hasGroups = (element: Element): boolean => has(element, 'groups');

/** A run that goes on step by step, as the test says. */
class SlowMotion {
  readonly element: ScriptedDiagnostics;
  #options: RunOptions = {};
  #end: (report: Report) => void = () => undefined;
  #run: Promise<Report> | undefined;

  constructor(element: ScriptedDiagnostics) {
    this.element = element;
  }

  /** Resolves as soon as the groups are there. */
  async start(): Promise<void> {
    await this.begin();
    await shown(this.element, () => hasGroups(this.element));
  }

  /** Resolves as soon as the run is seen to go on. */
  async begin(): Promise<void> {
    this.element.script = (options) => {
      this.#options = options;
      return new Promise((resolve) => (this.#end = resolve));
    };
    this.#run = this.element.run();
    await shown(this.element, () => root(this.element).querySelector('progress') !== null);
  }

  async land(check: CheckResult, fraction: number): Promise<void> {
    this.#options.onCheck?.(check);
    this.#options.onProgress?.({
      fraction,
      checkId: check.id as CheckId,
      remainingMs: 20_000 * (1 - fraction),
    });
    await this.element.updateComplete;
  }

  async finish(report: Report): Promise<void> {
    await this.end(report);
    await shown(this.element, () => root(this.element).querySelectorAll('.actions button').length > 2);
  }

  async end(report: Report): Promise<void> {
    this.#end({...report});
    await this.#run;
    await this.element.updateComplete;
  }
}

/** How far below the top of the element something stands, px. */
function topOf(place: Element, element: ScriptedDiagnostics): number {
  return Math.round((place.getBoundingClientRect().top - element.getBoundingClientRect().top) * 10) / 10;
}

/** How far below the top of the element the groups stand, px. */
function tops(element: ScriptedDiagnostics): Record<string, number> {
  const places = [part(element, 'groups'), ...root(element).querySelectorAll("[part~='group']")];
  return Object.fromEntries(
    places.map((place, i) => [i === 0 ? 'all groups' : `group ${String(i)}`, topOf(place, element)]),
  );
}

/**
 * The same of all that is there before the part below the light is: light, word, what is said, and
 * the button.
 */
function topsOfHead(element: ScriptedDiagnostics): Record<string, number> {
  const places = root(element).querySelectorAll(
    ['.light', '#word', 'p', 'progress', 'button:first-child']
      .map((place) => `.head ${place}:not(.room *)`)
      .join(),
  );
  return Object.fromEntries(
    [...places].map((place) => [textOf(place) || place.localName, topOf(place, element)]),
  );
}

/** Where the main button stands, and how large it is, px. */
function mainButton(element: ScriptedDiagnostics): Record<string, number> {
  const button = root(element).querySelector('.head button')!;
  const {left, width, height} = button.getBoundingClientRect();
  return {
    top: topOf(button, element),
    left: Math.round(left),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/**
 * From where to where there is anything to see, px below the top of the element: lines of text,
 * buttons, lights, borders.
 */
function seen(element: ScriptedDiagnostics): [from: number, to: number][] {
  const isHidden = (one: Element | null): boolean => one?.closest('.room, .visually-hidden') != null;
  const bands: DOMRect[] = [];
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !isHidden(node.parentElement)) {
      const range = document.createRange();
      range.selectNodeContents(node);
      bands.push(...range.getClientRects());
    } else if (node instanceof Element && node.matches('svg, button, progress') && !isHidden(node))
      bands.push(node.getBoundingClientRect());
    else if (node instanceof Element && node.matches('.landing, details, .pictures, .actions')) {
      const {x, y, width} = node.getBoundingClientRect();
      bands.push(new DOMRect(x, y, width, 1));
    }
  }
  const {top} = element.getBoundingClientRect();
  return bands.filter(({height}) => height > 0).map((band) => [band.top - top, band.bottom - top]);
}

/** The largest height in the element in which there is nothing to see, px. */
function largestGap(element: ScriptedDiagnostics): number {
  const {height} = element.getBoundingClientRect();
  let largest = 0;
  let end = 0;
  for (const [from, to] of [...seen(element).sort(([a], [b]) => a - b), [height, height] as const]) {
    largest = Math.max(largest, from - end);
    end = Math.max(end, to);
  }
  return Math.round(largest);
}

/** As Chromium tells it, and no type of the DOM yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

const nameOf = (node: Node | null): string =>
  node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? 'gone');

/** Two frames later, what was changed is on the screen. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Only Chromium tells. */
const tellsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** What the browser sees move meanwhile: by how much, and what; nothing where it does not tell. */
async function shiftsDuring(work: () => Promise<void>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const keep = (entries: PerformanceEntryList): void => {
    for (const {value, sources} of entries as LayoutShift[])
      seen.push([value, ...sources.map(({node}) => nameOf(node))]);
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  if (tellsShifts) observer.observe({type: 'layout-shift'});
  await work();
  await painted();
  keep(observer.takeRecords());
  observer.disconnect();
  return seen;
}

describe('from idle through a run to its outcome', () => {
  for (const width of WIDTHS)
    for (const lang of TAGS)
      it(`the main button stays, and nothing gapes: ${String(width)} px, ${lang}`, async () => {
        const {causes, owners} = await wordsOf(lang);
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.inlineSize = `${String(width)}px`;
        const element = await scripted({config, attributes: {lang}, parent});
        await shown(element, () => root(element).querySelector('[lang]')?.getAttribute('lang') === lang);
        const before = mainButton(element);
        const gaps: Record<string, number> = {idle: largestGap(element)};
        const motion = new SlowMotion(element);
        const [finding] = BLOCKED.findings;
        const outcomes = {
          green: GREEN,
          grey: HIDDEN,
          cancelled: CANCELLED,
          ...Object.fromEntries(
            Object.keys(causes).map((cause) => [
              cause,
              {...BLOCKED, findings: [{...finding!, cause: cause as Cause}]},
            ]),
          ),
          ...Object.fromEntries(
            Object.keys(owners).map((owner) => [
              owner,
              {...BLOCKED, findings: [{...finding!, owner: owner as Owner}]},
            ]),
          ),
        };
        for (const [name, report] of Object.entries(outcomes)) {
          await motion.start();
          expect(mainButton(element), `running, before ${name}`).to.deep.equal(before);
          gaps['running'] = largestGap(element);
          await motion.finish(report);
          expect(mainButton(element), name).to.deep.equal(before);
          gaps[name] = largestGap(element);
        }
        const gaping = Object.entries(gaps).filter(([, gap]) => gap > MAX_GAP);
        expect(gaping, JSON.stringify(gaps)).to.deep.equal([]);
      });
});

/** The applications answer, and the relay does not. */
const CUT = sample({
  light: 'red',
  lights: {data: 'green', voice: 'red'},
  checks: [check('control', 'green'), check('services', 'green'), check('turn', 'red')],
  findings: [finding('turn-unreachable', ['turn'])],
});

describe('while a run goes on', () => {
  it('says at once that the applications answer, and shows a red light as soon as something is red', async () => {
    const element = await scripted({config, attributes: {lang: 'en'}});
    const motion = new SlowMotion(element);
    const seen: string[] = [];
    await motion.start();
    for (const [i, check] of CUT.checks.entries()) {
      await motion.land(check, (i + 1) / CUT.checks.length);
      const light = part(element, 'summary').dataset['light'] ?? '';
      const isKnown = textOf(part(element, 'summary')).includes(en.sentences.servicesFine);
      seen.push(`${check.id} ${light} ${String(isKnown)}`);
    }
    await motion.finish(CUT);
    element.remove();
    expect(seen).to.deep.equal(['control grey false', 'services grey true', 'turn red true']);
  });

  for (const width of TIGHT)
    for (const lang of TAGS)
      it(`nothing moves: ${String(width)} px, ${lang}`, async () => {
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.inlineSize = `${String(width)}px`;
        for (const report of [BLOCKED, GREEN]) {
          const element = await scripted({config, attributes: {lang}, parent});
          await shown(element, () => root(element).querySelector('[lang]')?.getAttribute('lang') === lang);
          const motion = new SlowMotion(element);
          // The first run of an element, which loads what it needs, and one after it.
          for (const run of ['first', 'second']) {
            await motion.start();
            const before = tops(element);
            expect(Object.keys(before)).to.have.length(5);
            for (const [i, check] of report.checks.entries()) {
              await motion.land(check, (i + 1) / report.checks.length);
              expect(tops(element), `${run} run, ${check.id}`).to.deep.equal(before);
            }
            await motion.finish(report);
          }
          element.remove();
        }
      });

  for (const width of TIGHT)
    for (const lang of TAGS)
      it(`what becomes of a report that is sent moves nothing: ${String(width)} px, ${lang}`, async () => {
        const {report: words} = await languageFor(lang).report();
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.inlineSize = `${String(width)}px`;
        const element = await scripted({config, attributes: {lang}, parent});
        const motion = new SlowMotion(element);
        await motion.start();
        await motion.finish(BLOCKED);
        const told = (): string => textOf(root(element));
        await shown(element, () => told().includes(words.delivery.print));
        const fetch = window.fetch.bind(window);
        try {
          for (const [status, note] of [
            [403, words.delivery.refused(403)],
            [503, words.delivery.queued],
          ] as const) {
            const said = textOf(new Text(note));
            window.fetch = () => Promise.resolve(new Response(null, {status}));
            part(element, 'send').click();
            await element.updateComplete;
            const before = tops(element);
            await shown(element, () => told().includes(said));
            expect(tops(element), said).to.deep.equal(before);
            const {bottom} = part(element, 'delivery').getBoundingClientRect();
            expect(bottom, said).to.be.at.most(part(element, 'groups').getBoundingClientRect().top);
          }
        } finally {
          window.fetch = fetch;
          element.remove();
          localStorage.clear();
        }
      });

  for (const width of WIDTHS)
    for (const when of ['in the midst of it', 'after its end'] as const)
      it(`what stands below the light may come late: ${String(width)} px, ${when}`, async () => {
        let bring = (_: {report: ReportWords}): void => undefined;
        const late = new Promise<{report: ReportWords}>((resolve) => (bring = resolve));
        const none = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
        const words = (): Promise<{translation: Translation}> =>
          Promise.resolve({translation: {...en, locale: 'xx'}});
        languages.set('xx', {
          words,
          report: () => late,
          helpdesk: none,
          devices: none,
          desk: none,
          watch: none,
          followup: none,
        });
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        parent.style.inlineSize = `${String(width)}px`;
        const element = await scripted({config, attributes: {lang: 'xx'}, parent});
        try {
          const motion = new SlowMotion(element);
          await motion.begin();
          if (when === 'after its end') await motion.end(BLOCKED);
          await painted();
          const before = topsOfHead(element);
          expect(Object.keys(before)).to.have.length.above(4);
          expect(hasGroups(element)).to.equal(false);
          const shifts = await shiftsDuring(async () => {
            bring({report: reportWords});
            await shown(element, () => hasGroups(element));
            expect(topsOfHead(element)).to.deep.equal(before);
          });
          expect(shifts).to.deep.equal([]);
          if (when === 'in the midst of it') await motion.end(BLOCKED);
        } finally {
          languages.delete('xx');
        }
      });

  for (const width of WIDTHS)
    it(`the browser sees nothing move: ${String(width)} px`, async function () {
      if (!tellsShifts) this.skip();
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      parent.style.inlineSize = `${String(width)}px`;
      const element = await scripted({config, parent});
      const motion = new SlowMotion(element);
      await motion.start();
      await painted();
      const shifts = await shiftsDuring(async () => {
        for (const [i, check] of BLOCKED.checks.entries()) {
          await motion.land(check, (i + 1) / BLOCKED.checks.length);
          await painted();
        }
        await motion.finish(BLOCKED);
      });
      expect(shifts).to.deep.equal([]);
    });
});
