import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {mountStage, SILENT_URL, STAGES} from '../../../demo/states/stages.mjs';
import '../../../src/define.js';
import {en} from '../../../src/i18n/en/agent.js';
import {languageFor} from '../../../src/i18n/languages.js';
import type {ReportWords} from '../../../src/i18n/translation.js';
import {root, said, shown, textOf} from './support.js';

/** What is said on the console, or thrown where nobody catches it, meanwhile. */
async function complaintsDuring(work: () => Promise<void>): Promise<string[]> {
  const complaints: string[] = [];
  const {error, warn} = console;
  const complain = (...args: unknown[]): number => complaints.push(args.map(String).join(' '));
  const onError = (event: ErrorEvent | PromiseRejectionEvent): number =>
    complain(event instanceof ErrorEvent ? event.message : event.reason);
  Object.assign(console, {error: complain, warn: complain});
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  try {
    await work();
  } finally {
    Object.assign(console, {error, warn});
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
  }
  return complaints;
}

/** What tells that all of a state is shown: parts that are loaded when first needed. */
const COMPLETE: Readonly<Record<string, string>> = {
  done: '.actions button:nth-of-type(3)',
  running: '.landing',
  since: '.since li',
  helpdesk: "[part~='finding'] p:nth-of-type(4), [part~='group'] [part~='figures']",
  view: "[part~='drop'], [part~='summary']",
};

/** Longest words, and from right to left; the gallery itself is in English. */
const OTHER_LANGUAGES = ['de', 'ar'];

/** What is said where there is nothing to run with. */
const WORDS: Readonly<Record<string, string>> = {
  unconfigured: en.unconfigured,
  loading: en.loading,
  invalid: en.invalid,
};

function completeOf(name: string): readonly (string | undefined)[] {
  const {report, before, lasting, opens, attributes = {}} = STAGES[name] ?? {};
  if (opens) return [COMPLETE['view']];
  if (!report || attributes['variant'] === 'compact') return [];
  return [
    lasting ? COMPLETE['running'] : COMPLETE['done'],
    attributes['audience'] && COMPLETE['helpdesk'],
    before && COMPLETE['since'],
  ];
}

/** One of the words of a report that a state shows, if it shows any: they come after the language's first ones. */
function lateWordOf(name: string, {delivery, viewer, comparison}: ReportWords): string {
  if (name === 'report-compared') return comparison.title;
  if (completeOf(name).includes(COMPLETE['done']) || name === 'report-open') return delivery.print;
  return completeOf(name).includes(COMPLETE['view']) ? viewer.title : '';
}

/** A state of the gallery in a place of this language, with all that belongs to it. */
async function staged(name: string, lang: string): Promise<{place: HTMLElement; element: LitElement}> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const stage = STAGES[name]!;
  const element = (await mountStage(stage, place)) as unknown as LitElement;
  const shownIn = stage.attributes?.['lang'] ?? lang;
  const {report: words} = await languageFor(shownIn).report();
  await shown(
    element,
    () =>
      root(element).querySelector(`[lang='${shownIn}']:not(.awaited)`) !== null &&
      textOf(root(element)).includes(lateWordOf(name, words)) &&
      completeOf(name).every((selector) => !selector || root(element).querySelector(selector) !== null),
  );
  return {place, element};
}

/** Everything as somebody opens it who wants to know more, at this width: what of it can't be read. */
function unreadable(element: HTMLElement, place: HTMLElement, width: number): string[] {
  place.style.inlineSize = `${String(width)}px`;
  for (const group of root(element).querySelectorAll('details')) group.open = true;
  return [...outside(element, width), ...cut(element), ...apart(element)];
}

describe('the gallery of states', () => {
  const fetch = globalThis.fetch;
  const {colorScheme} = document.documentElement.style;
  before(() => {
    // A configuration that never comes.
    window.fetch = (input, init) => {
      const isSilent = input instanceof URL && input.pathname === SILENT_URL;
      return isSilent ? new Promise(() => undefined) : fetch(input, init);
    };
  });
  after(() => {
    window.fetch = fetch;
  });
  afterEach(() => {
    localStorage.clear();
    document.documentElement.style.colorScheme = colorScheme;
  });

  for (const name of Object.keys(STAGES)) {
    it(`${name}: can be read, in light and dark, wide and narrow, and nothing complains`, async () => {
      const complaints = await complaintsDuring(async () => {
        const {place, element} = await staged(name, 'en');
        if (name in WORDS) expect(said(element, 'word')).to.equal(WORDS[name]);
        for (const [look, width] of [
          ['light', 720],
          ['dark', 320],
        ] as const) {
          document.documentElement.style.colorScheme = look;
          place.style.inlineSize = `${String(width)}px`;
          await expect(element, look).to.be.accessible();
          expect(unreadable(element, place, width), `${String(width)} px`).to.deep.equal([]);
        }
      });
      expect(complaints).to.deep.equal([]);
    });

    for (const lang of STAGES[name]?.attributes?.['lang'] ? [] : OTHER_LANGUAGES)
      it(`${name}: is whole at 320 px, ${lang}`, async () => {
        const complaints = await complaintsDuring(async () => {
          const {place, element} = await staged(name, lang);
          expect(unreadable(element, place, 320)).to.deep.equal([]);
        });
        expect(complaints).to.deep.equal([]);
      });
  }

  it('has every light, and every state that the element can be in', () => {
    const reports = Object.values(STAGES).flatMap(({report, lasting}) =>
      report && !lasting ? [report] : [],
    );
    expect(new Set(reports.map(({light}) => light))).to.deep.equal(
      new Set(['green', 'amber', 'red', 'grey']),
    );
    expect(Object.keys(STAGES)).to.include.members([
      ...['unconfigured', 'loading', 'invalid', 'idle', 'running', 'cancelled'],
    ]);
  });
});

/** Text as it stands on the screen, line by line; what scrolls by itself is meant to be wider. */
function* lines(element: Element): Generator<{text: Text; line: DOMRect}> {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!text.data.trim() || text.parentElement?.closest('.visually-hidden, .scroll')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) yield {text, line};
  }
}

/** What stands out of the element to either side. */
function outside(element: HTMLElement, width: number): string[] {
  const {left, right} = element.getBoundingClientRect();
  const found = [...lines(element)].filter(({line}) => line.left < left - 1 || line.right > right + 1);
  const wide = right - left > width + 1 ? [`the element: ${String(right - left)}`] : [];
  return [
    ...wide,
    ...found.map(({text, line}) => `${textOf(text)}: ${String(line.left)}–${String(line.right)}`),
  ];
}

/** Text that goes on where its box, or one around it, ends: cut there, or over what stands beside it. */
function cut(element: Element): string[] {
  const found: string[] = [];
  for (const box of root(element).querySelectorAll<HTMLElement>('*')) {
    if (
      box instanceof SVGElement ||
      box.closest('.visually-hidden, .scroll, .room, input, textarea, progress')
    )
      continue;
    const {overflowY, webkitLineClamp} = getComputedStyle(box);
    // What is inline has no box of its own.
    const isWide = box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1;
    // A clamp is meant: it ends in an ellipsis, and what it leaves out stands in full below.
    const isHigh =
      overflowY !== 'visible' && webkitLineClamp === 'none' && box.scrollHeight > box.clientHeight + 1;
    if (isWide || isHigh) found.push(`${box.localName}.${box.className}: ${textOf(box).slice(0, 80)}`);
  }
  return found;
}

/** A light that does not stand beside its word. */
function apart(element: Element): string[] {
  const light = root(element).querySelector('.summary > .light')?.getBoundingClientRect();
  const word = root(element).querySelector('.summary #word')?.getBoundingClientRect();
  const isBeside = !light || !word || (light.top < word.bottom && word.top < light.bottom);
  return isBeside ? [] : ['the word, below its light'];
}
