import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {defineFleet, type AgentDiagnosticsFleetElement} from '../../../src/fleet.js';
import {fleet as english} from '../../../src/fleet/words/en/fleet.js';
import {fleet as german} from '../../../src/fleet/words/de/fleet.js';
import {demoFleet, randomFleet} from '../../lab/fleet.mjs';
import {fetchedDuring, root, said, shown, textOf} from './support.js';

defineFleet();

const REPORTS = demoFleet();

const file = (name: string, content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

async function mount(attributes: Record<string, string> = {}): Promise<AgentDiagnosticsFleetElement> {
  const element = document.createElement('agent-diagnostics-fleet');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await shown(element, () => root(element).querySelector("[part~='drop']") !== null);
  return element;
}

async function withReports(reports: unknown = REPORTS): Promise<AgentDiagnosticsFleetElement> {
  const element = await mount();
  await element.add([file('reports.json', reports)]);
  await shown(element, () => element.result !== null && root(element).querySelector('.fleet') !== null);
  return element;
}

const find = (element: Element, selector: string): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in ${textOf(root(element))}`);
  return found;
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const pressed = (element: Element): string[] =>
  all(element, "[aria-pressed='true']").map((one) => textOf(one));

/** Presses the button of a list that has this text in it. */
async function choose(element: AgentDiagnosticsFleetElement, selector: string, text: string): Promise<void> {
  const before = element.result;
  const button = all(element, selector).find((one) => textOf(one).includes(text));
  if (!button)
    throw new Error(
      `No ${text}: ${all(element, selector)
        .map((one) => textOf(one))
        .join(' | ')}`,
    );
  button.click();
  await shown(element, () => element.result !== before);
}

describe('<agent-diagnostics-fleet>', () => {
  it('is registered once, and leaves what is there', () => {
    const known = customElements.get('agent-diagnostics-fleet');
    defineFleet();
    expect(customElements.get('agent-diagnostics-fleet')).to.equal(known);
    defineFleet('second-fleet');
    expect(document.createElement('second-fleet')).to.be.instanceOf(known);
  });

  it('says what the bad reports have in common, in a sentence and in the text for the ticket', async () => {
    const element = await withReports();
    expect(element.result?.reports).to.equal(REPORTS.length);
    const [first] = element.result?.commonalities ?? [];
    expect(first).to.include({dimension: 'network', value: 'VPN'});
    const sentence = `${String(first!.bad)} of ${String(first!.badOf)} red reports have Place: VPN`;
    expect(textOf(find(element, "[part~='commonality']"))).to.contain(sentence);
    const ticket = said(element, 'ticket');
    expect(ticket).to.contain(sentence);
    expect(ticket).to.contain('turn-silent');
    expect(ticket).to.contain('The network team');
    expect(element.reports).to.equal(null);
  });

  it('sends nothing anywhere', async () => {
    const fetched = await fetchedDuring(async () => {
      await withReports();
    });
    expect(fetched.filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
  });

  it('takes reports as a property, in place of those that are there', async () => {
    const element = await withReports();
    element.reports = REPORTS.slice(0, 7);
    await shown(element, () => element.result?.reports === 7);
    element.clear();
    await shown(element, () => root(element).querySelector('.fleet') === null);
    expect(element.result).to.equal(null);
  });

  it('narrows by what is pressed, and back', async () => {
    const element = await withReports();
    const {red} = element.result!.lights;
    await choose(element, '.choice', 'Not ready');
    expect(element.result?.reports).to.equal(red);
    expect(textOf(find(element, '.total'))).to.equal(`${String(red)} of ${String(REPORTS.length)} reports`);
    // What is in common is asked of good and bad ones, whatever light is looked at.
    expect(element.result?.commonalities[0]).to.include({value: 'VPN'});
    await choose(element, "[data-dimension='network'] button", 'VPN');
    expect(pressed(element).length).to.equal(2);
    const {reports} = element.result!;
    expect(reports).to.be.below(red);
    await choose(element, '.chip', 'Not ready');
    expect(element.result?.reports).to.be.at.least(reports);
    await choose(element, "[part~='filter'] .small", english.filter.clear);
    expect(element.result?.reports).to.equal(REPORTS.length);
    await choose(element, '.counts .count', 'turn-silent');
    expect(element.result?.causes.some(({cause}) => cause === 'turn-silent')).to.equal(true);
    expect(all(element, 'tbody tr').length).to.equal(Math.min(50, element.result!.reports));
  });

  it('narrows by time, with one tab stop for all bars', async () => {
    const element = await withReports();
    const bars = all(element, '.step');
    expect(bars.length).to.be.above(5);
    expect(bars.filter(({tabIndex}) => tabIndex === 0).length).to.equal(1);
    bars[0]!.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End'])
      root(element).activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    expect(root(element).activeElement).to.equal(bars.at(-1));
    const before = element.result;
    bars.at(-1)!.click();
    await shown(element, () => element.result !== before);
    expect(element.result!.reports).to.be.below(REPORTS.length);
  });

  it('opens a report in the viewer, and gives the focus back', async () => {
    const element = await withReports();
    const link = find(element, 'tbody .link');
    link.click();
    await shown(element, () => root(element).querySelector('dialog[open] agent-diagnostics-report') !== null);
    const viewer = find(element, 'agent-diagnostics-report');
    await waitUntil(() => textOf(root(viewer)).includes(textOf(link)));
    find(element, 'dialog .close').click();
    await shown(element, () => root(element).querySelector('dialog') === null);
    await waitUntil(() => root(element).activeElement === find(element, 'tbody .link'));
  });

  it('tells what is not counted, with the reason and the file', async () => {
    const element = await mount();
    const [one] = REPORTS;
    await element.add([
      file('a.json', one),
      file('again.json', one),
      file('page.html', '<!doctype html>'),
      file('empty.json', ''),
      file('packed.gz', '\u001f\u008b\u0008'),
      file('hostile.json', {...one, id: '\u202e<img src=x onerror=alert(1)>', light: 'red'}),
      file('newer.json', {...one, version: 2}),
    ]);
    await shown(element, () => root(element).querySelector("[part~='refused']") !== null);
    const text = textOf(root(element));
    expect(text).to.contain('4 are not counted');
    for (const said of ['page.html', 'empty.json', 'packed.gz', 'newer.json', english.reasons['not-json']])
      expect(text).to.contain(said);
    expect(text).to.contain('1 report was there twice and counts once.');
    expect(element.result?.reports).to.equal(2);
    expect(root(element).querySelector('img')).to.equal(null);
  });

  it('writes CSV that no spreadsheet takes for a formula', async () => {
    const [one] = REPORTS;
    const hostile = ['=1+1', '+1', '-1', '@SUM(1)', '"quoted", and more'].map((id) => ({
      ...one,
      id,
      environment: {...one!.environment, network: id},
    }));
    const element = await withReports(hostile);
    const written: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      written.push(blob);
      return createObjectURL(new Blob());
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      const button = all(element, 'button').find((each) => textOf(each) === english.ticket.csv);
      button!.click();
      await waitUntil(() => written.length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const csv = await written[0]!.text();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines.length).to.equal(6);
    for (const line of lines) {
      expect(line).not.to.match(/^[=+\-@]/);
      expect(line).not.to.match(/,[=+\-@]/);
    }
    expect(csv).to.contain('"""quoted"", and more"');
  });

  it('is accessible, at 320 px nothing is cut, in German and from right to left', async () => {
    const element = await withReports();
    await expect(element).to.be.accessible();
    await setViewport({width: 320, height: 800});
    try {
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      for (const lang of ['de', 'ar', 'ja']) {
        const before = said(element, 'word');
        element.lang = lang;
        await shown(element, () => said(element, 'word') !== before);
        if (lang === 'de') expect(said(element, 'word')).to.equal(german.title);
        await expect(element).to.be.accessible();
        const panel = find(element, "[part~='panel']");
        expect(panel.scrollWidth, lang).to.be.at.most(panel.clientWidth);
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('reads ten thousand files', async () => {
    const files = randomFleet({seed: 3, count: 10_000}).map((report, i) => file(`${String(i)}.json`, report));
    const element = await mount();
    await element.add(files);
    expect(element.result?.reports).to.equal(10_000);
  }).timeout(60_000);
});
