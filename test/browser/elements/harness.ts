import {expect} from '@open-wc/testing';
import {part, root, textOf} from './support.js';

/**
 * What tests ask of the elements, named for what it is to who looks at it. Classes and tags that are no part of the public
 * interface stand in this file alone.
 */

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...root(element).querySelectorAll<E>(selector),
];

const texts = (element: Element, selector: string): string[] => all(element, selector).map(textOf);

function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`No ${selector} in ${root(element).innerHTML}`);
  return found;
}

/** Is this part shown? */
export function has(element: Element, name: string): boolean {
  return all(element, `[part~='${name}']`).length > 0;
}

/** What wraps everything, and says which language that is in. */
export const frame = (element: Element): HTMLElement => one(element, '[lang]');

/** The light in the pill of the compact variant. */
export const pillLight = (element: Element): string | undefined =>
  part(element, 'pill').querySelector('svg')?.dataset['light'];

/** What the pill opens. */
export const dialogOf = (element: Element): HTMLDialogElement => one(element, 'dialog') as HTMLDialogElement;

export const closeButton = (element: Element): HTMLElement => one(element, '.close');

/** When the run was made, as the summary says it. */
export function checkedAt(element: Element): string {
  const [time = ''] = texts(element, '.meta:not(.room) span');
  return time;
}

/** Groups of checks, each of which opens. */
export const groups = (element: Element): HTMLDetailsElement[] => all(element, "details[part='group']");

/** The checks that are shown: name, and figures by their words. */
export function checks(element: Element): {name: string; figures: [word: string, value: string][]}[] {
  return all(element, "[part~='check']").map((check) => {
    const values = [...check.querySelectorAll("[part~='figures'] dd")].map(textOf);
    const words = [...check.querySelectorAll("[part~='figures'] dt")].map(textOf);
    return {
      name: check.querySelector('h3 span')?.textContent ?? '',
      figures: words.map((word, i) => [word, values[i] ?? '']),
    };
  });
}

/** The lines of checks that have items, such as services. */
export const itemLines = (element: Element): string[] => texts(element, '.items li');

/** What is shown of the last good run; nothing where there is none. */
export const lastGood = (element: Element): HTMLElement | undefined => all(element, '.since')[0];

/** What got worse since the last good run. */
export const lastGoodLines = (element: Element): HTMLElement[] => all(element, '.since li');

/** Two reports side by side. */
export const comparison = {
  verdict: (view: Element): string => textOf(one(view, '.verdict')),
  /** What is new, then what is gone. */
  findings: (view: Element): string[] => texts(view, '.comparison li'),
  heads: (view: Element): string[] => texts(view, 'thead th'),
  rows: (view: Element): string[] => texts(view, 'tbody tr'),
  onlyChanges: (view: Element): HTMLInputElement => one(view, '.toggle input') as HTMLInputElement,
};

/** The plot as its paths say it: x and height of every bar, in steps and in units of the plot. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly topMs: number;
  readonly bars: readonly {readonly x: number; readonly ms: number; readonly slow: boolean}[];
  /** Where the limit stands, ms. */
  readonly limitMs: number;
  readonly stalls: readonly {readonly x: number; readonly steps: number}[];
  readonly loadedFrom: number | undefined;
  readonly label: string;
}

const numberOf = (shape: Element | null | undefined, name: string): number =>
  Number(shape?.getAttribute(name));

/** The picture of a call's delay. */
export function plot(element: Element): Plot {
  const svg = part(element, 'pictures').querySelector<SVGSVGElement>('.plot svg')!;
  const {width, height} = svg.viewBox.baseVal;
  const topMs = Number(textOf(one(element, '.scale')).replace(/[^\d.]/g, ''));
  const msAt = (y: number): number => ((height - y) / height) * topMs;
  const barsOf = (name: string): Plot['bars'] => {
    const path = svg.querySelector(`path.${name}`)?.getAttribute('d') ?? '';
    return [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)h[\d.]+V\2Z/g)].map(([, x, foot, y]) => {
      expect(Number(foot)).to.equal(height);
      return {x: Number(x), ms: msAt(Number(y)), slow: name === 'slow'};
    });
  };
  const limit = /^M0 ([\d.]+)H([\d.]+)$/.exec(svg.querySelector('path.limit')?.getAttribute('d') ?? '');
  expect(Number(limit?.[2])).to.equal(width);
  const loaded = svg.querySelector('rect.loaded');
  return {
    width,
    height,
    topMs,
    bars: [...barsOf('good'), ...barsOf('slow')].sort((a, b) => a.x - b.x),
    limitMs: msAt(Number(limit?.[1])),
    stalls: [...svg.querySelectorAll('rect.stall')].map((rect) => ({
      x: numberOf(rect, 'x'),
      steps: numberOf(rect, 'width'),
    })),
    loadedFrom: loaded ? numberOf(loaded, 'x') : undefined,
    label: svg.getAttribute('aria-label') ?? '',
  };
}

/** What stands around the plots. */
export const pictures = {
  title: (element: Element): string => textOf(one(element, '.chart figcaption')),
  summary: (element: Element): string => textOf(one(element, '.plot + p')),
  legend: (element: Element): string[] => texts(element, '.legend li'),
  plotCount: (element: Element): number => all(element, '.plot').length,
  ratesTitle: (element: Element): string => textOf(one(element, '.rates figcaption')),
};

/** What the connection carried: each row as it reads, and as it is drawn, in shares of what is needed. */
export function rates(element: Element): {text: string; carried: number; good: boolean}[] {
  return all(element, '.rate').map((row) => {
    const limit = /^M([\d.]+) 0V10$/.exec(row.querySelector('.limit')?.getAttribute('d') ?? '');
    const bar = row.querySelector('rect:not(.all)');
    const width = numberOf(bar, 'width');
    expect(width).to.be.at.most(numberOf(row.querySelector('rect.all'), 'width'));
    return {
      text: textOf(row),
      carried: width / Number(limit?.[1]),
      good: bar?.classList.contains('good') === true,
    };
  });
}
