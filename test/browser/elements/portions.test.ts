import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {GREEN} from '../../../demo/states/reports.mjs';
import {inPortions, PORTION} from '../../../src/elements/details/portions.js';
import {report as english} from '../../../src/i18n/en/report.js';
import type {CheckItem, Report} from '../../../src/index.js';
import {hidePage} from '../../support/runs.js';
import {runTo, scripted, withCheck} from './scripted.js';
import {root, shown, textOf} from './support.js';

/** Four whole portions, and one that is not. */
const COUNT = 4 * PORTION + 10;
const NUMBERS = Array.from({length: COUNT}, (_, i) => i);

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** How much is there after each frame, until all of it is. */
async function growth(count: () => number): Promise<number[]> {
  const counts = [count()];
  while (count() < COUNT) {
    await frame();
    counts.push(count());
  }
  return counts;
}

describe('a list in portions', () => {
  let list: HTMLElement;
  let drawn: number;
  beforeEach(async () => {
    list = await fixture<HTMLElement>(html`<ul></ul>`);
    drawn = 0;
  });

  const draw = (items: readonly number[], {of = 'one', mark = ''} = {}): void => {
    const template = (item: number): unknown => {
      drawn += 1;
      return html`<li>${mark}${item}</li>`;
    };
    render(inPortions(items, template, {of, deps: [items, of, mark]}), list);
  };
  const texts = (): string[] => [...list.children].map(textOf);

  it('grows by one a frame, in order, and each item is drawn once', async () => {
    draw(NUMBERS);
    draw(NUMBERS);
    expect(await growth(() => list.children.length)).to.deep.equal(
      [1, 2, 3, 4].map((whole) => whole * PORTION).concat(COUNT),
    );
    draw(NUMBERS);
    await frame();
    expect(texts()).to.deep.equal(NUMBERS.map(String));
    expect(drawn).to.equal(COUNT);
  });

  it('is all there at once where it is short', () => {
    draw(NUMBERS.slice(0, PORTION));
    expect(list.children).to.have.length(PORTION);
  });

  it('stays as long as it is while it is drawn anew', async () => {
    draw(NUMBERS);
    await growth(() => list.children.length);
    draw(NUMBERS, {mark: '#'});
    expect(texts().slice(PORTION - 1, PORTION + 1)).to.deep.equal([
      `#${String(PORTION - 1)}`,
      String(PORTION),
    ]);
    while (texts().at(-1) !== `#${String(COUNT - 1)}`) {
      expect(list.children).to.have.length(COUNT);
      await frame();
    }
    expect(texts()).to.deep.equal(NUMBERS.map((item) => `#${String(item)}`));
  });

  it('shows nothing of what it told of before', async () => {
    draw(NUMBERS);
    await growth(() => list.children.length);
    draw([...NUMBERS], {of: 'other', mark: '#'});
    expect(texts().filter((text) => !text.startsWith('#'))).to.deep.equal([]);
    await growth(() => list.children.length);
  });

  it('gets shorter at once', async () => {
    draw(NUMBERS);
    await growth(() => list.children.length);
    draw([1, 2, 3]);
    expect(texts()).to.deep.equal(['1', '2', '3']);
  });

  it('draws no second item of great weight until the first is laid out', async () => {
    const items = [1, 2, 3];
    const deps = [items];
    const template = (item: number): unknown => html`<li>${item}</li>`;
    render(
      inPortions(items, template, {of: 'one', deps}, () => 1000),
      list,
    );
    const counts = [list.children.length];
    while (counts.at(-1)! < items.length) {
      await frame();
      counts.push(list.children.length);
    }
    expect(counts.slice(0, 2)).to.deep.equal([1, 1]);
    counts.slice(1).forEach((count, i) => expect(count - counts[i]!).to.be.most(1));
  });

  it('is all there when the page is printed', () => {
    draw(NUMBERS);
    dispatchEvent(new Event('beforeprint'));
    expect(texts()).to.deep.equal(NUMBERS.map(String));
  });
});

describe('a report on many services', () => {
  const itemsOf = (light: 'green' | 'red'): CheckItem[] =>
    NUMBERS.map((i) => ({
      id: `service-${String(i)}`,
      status: light === 'red' ? 'failed' : 'passed',
      light,
      durationMs: 60,
      metrics: {ttfbMs: 20, attempts: 3},
      ...(light === 'red' && {cause: 'service-error' as const}),
    }));
  const reportOf = (light: 'green' | 'red'): Report => withCheck(GREEN, 'services', {items: itemsOf(light)});
  const itemsIn = (element: Element): HTMLElement[] => [
    ...root(element).querySelectorAll<HTMLElement>('.items li'),
  ];

  it('has them in portions, in the order of the configuration, and says them in another language', async () => {
    const element = await scripted({attributes: {audience: 'helpdesk'}});
    await runTo(element, reportOf('green'));
    const counts = await growth(() => itemsIn(element).length);
    expect(counts[0]).to.be.below(COUNT);
    counts.slice(1).forEach((count, i) => expect(count - counts[i]!).to.be.most(PORTION));
    const names = (): string[] => itemsIn(element).map((item) => textOf(item.querySelector('.name')!));
    expect(names()).to.deep.equal(NUMBERS.map((i) => `service-${String(i)}`));
    const last = (): string => textOf(itemsIn(element).at(-1)!);
    const label = english.metrics['ttfbMs'];
    expect(last()).to.contain(label);
    element.lang = 'de';
    await shown(element, () => !last().includes(label));
    expect(names()).to.have.length(COUNT);
  });

  it('draws nothing where it has been taken out, and the rest where it is put back', async () => {
    const element = await scripted({attributes: {audience: 'helpdesk'}});
    const place = element.parentElement!;
    await runTo(element, reportOf('green'));
    element.remove();
    const left = itemsIn(element).length;
    expect(left).to.be.below(COUNT);
    await frame();
    await frame();
    expect(itemsIn(element)).to.have.length(left);
    place.append(element);
    await growth(() => itemsIn(element).length);
  });

  it('that comes while nobody sees the page is begun, and goes on once somebody does', async () => {
    const element = await scripted({attributes: {audience: 'helpdesk'}});
    const uncover = await hidePage();
    try {
      await runTo(element, reportOf('green'));
      expect(itemsIn(element).length).to.be.within(1, COUNT - 1);
    } finally {
      await uncover();
    }
    await growth(() => itemsIn(element).length);
    expect(itemsIn(element)).to.have.length(COUNT);
  });

  it('in the place of another shows nothing of that one', async () => {
    const view = document.createElement('agent-diagnostics-report');
    (await fixture<HTMLElement>(html`<div></div>`)).append(view);
    view.report = reportOf('green');
    await shown(view, () => itemsIn(view).length === COUNT);
    view.report = reportOf('red');
    await view.updateComplete;
    const lights = itemsIn(view).map((item) => item.querySelector<SVGElement>('.light')?.dataset['light']);
    expect([...new Set(lights)]).to.deep.equal(['red']);
    await growth(() => itemsIn(view).length);
  });
});
