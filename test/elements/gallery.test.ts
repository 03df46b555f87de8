import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {mountStage, SILENT_URL, STAGES} from '../../demo/states/stages.mjs';
import '../../src/define.js';
import {en} from '../../src/i18n/en.js';
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

/** What tells that all of a state is shown: parts that are loaded when first needed, and the words that go with them. */
const COMPLETE: Readonly<Record<string, string>> = {
  done: '.actions button:nth-of-type(3)',
  running: '.groups',
  helpdesk: "[part~='finding'] p:nth-of-type(4), [part~='group'] [part~='figures']",
  view: "[part~='drop'], [part~='summary']",
};

/** What is said where there is nothing to run with. */
const WORDS: Readonly<Record<string, string>> = {
  unconfigured: en.unconfigured,
  loading: en.loading,
  invalid: en.invalid,
};

function completeOf(name: string): readonly (string | undefined)[] {
  const {report, lasting, opens, attributes = {}} = STAGES[name] ?? {};
  if (opens) return [COMPLETE['view']];
  if (!report || attributes['variant'] === 'compact') return [];
  return [lasting ? COMPLETE['running'] : COMPLETE['done'], attributes['audience'] && COMPLETE['helpdesk']];
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

  for (const [name, stage] of Object.entries(STAGES))
    it(`${name}: can be read, in light and dark, wide and narrow, and nothing complains`, async () => {
      const complaints = await complaintsDuring(async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        const element = (await mountStage(stage, place)) as unknown as LitElement;
        await shown(element, () =>
          completeOf(name).every((selector) => !selector || root(element).querySelector(selector) !== null),
        );
        await shown(element, () => root(element).querySelector('.awaited') === null);
        if (name in WORDS) expect(said(element, 'word')).to.equal(WORDS[name]);
        for (const [look, width] of [
          ['light', 720],
          ['dark', 320],
        ] as const) {
          document.documentElement.style.colorScheme = look;
          place.style.inlineSize = `${String(width)}px`;
          await expect(element, look).to.be.accessible();
          // As somebody opens them who wants to know more.
          for (const group of root(element).querySelectorAll('details')) group.open = true;
          expect(outside(element, width), `${String(width)} px`).to.deep.equal([]);
          expect(cut(element), `${String(width)} px`).to.deep.equal([]);
        }
      });
      expect(complaints).to.deep.equal([]);
    });

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

/** Text that goes on where its box, or one around it, ends. */
function cut(element: Element): string[] {
  const found: string[] = [];
  for (const box of root(element).querySelectorAll<HTMLElement>('*')) {
    if (box instanceof SVGElement || box.closest('.visually-hidden, .scroll, input, textarea, progress'))
      continue;
    const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(box);
    const isWide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
    // A clamp is meant: it ends in an ellipsis, and what it leaves out stands in full below.
    const isHigh =
      overflowY !== 'visible' && webkitLineClamp === 'none' && box.scrollHeight > box.clientHeight + 1;
    if (isWide || isHigh) found.push(`${box.localName}.${box.className}: ${textOf(box).slice(0, 80)}`);
  }
  return found;
}
