import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BLOCKED, GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {AgentDiagnosticsReportElement, Report} from '../../../src/index.js';
import {announced, button, fetchedDuring, part, root, said, shown, textOf} from './support.js';

const {viewer} = words;

/** The view in the page, ready to take a report; gone after the test. */
async function emptyView(attributes: Record<string, string> = {}): Promise<AgentDiagnosticsReportElement> {
  const view = document.createElement('agent-diagnostics-report');
  for (const [name, value] of Object.entries(attributes)) view.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(view);
  await shown(view, () => has(view, 'drop'));
  return view;
}

const has = (view: Element, name: string): boolean => root(view).querySelector(`[part~='${name}']`) !== null;

const fileOf = (text: string): File => new File([text], 'report.json', {type: 'application/json'});

/** What a browser hands over with a drop or a paste. */
function handedOver(item: File | string): DataTransfer {
  const data = new DataTransfer();
  if (typeof item === 'string') data.setData('text/plain', item);
  else data.items.add(item);
  return data;
}

const event = {bubbles: true, composed: true, cancelable: true} as const;

function drop(view: Element, item: File | string): void {
  part(view, 'drop').dispatchEvent(new DragEvent('drop', {...event, dataTransfer: handedOver(item)}));
}

/** Returns whether the browser is left to paste it where the focus is. */
function paste(view: Element, item: File | string): boolean {
  const clipboardData = handedOver(item);
  const pasted = new ClipboardEvent('paste', {...event, clipboardData});
  // In Firefox a page can't put anything into the event that it makes.
  if (!pasted.clipboardData?.items.length)
    Object.defineProperty(pasted, 'clipboardData', {value: clipboardData});
  return view.dispatchEvent(pasted);
}

function choose(view: Element, item: File): void {
  const input = root(view).querySelector<HTMLInputElement>("input[type='file']")!;
  input.files = handedOver(item).files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

function type(view: Element, text: string): void {
  root(view).querySelector('textarea')!.value = text;
  button(view, viewer.open).click();
}

/** Every way in, by what a person does. */
const WAYS: Readonly<Record<string, (view: AgentDiagnosticsReportElement, text: string) => unknown>> = {
  'set as a property': (view, text) => (view.report = JSON.parse(text) as Report),
  'handed to open()': (view, text) => view.open(text),
  'dropped as a file': (view, text) => drop(view, fileOf(text)),
  'dropped as text': drop,
  'pasted as a file': (view, text) => paste(view, fileOf(text)),
  'pasted as text': paste,
  'chosen as a file': (view, text) => choose(view, fileOf(text)),
  'put into the field': type,
};

describe('a report that somebody sent', () => {
  it('is asked for in plain words', async () => {
    const view = await emptyView();
    const text = textOf(part(view, 'drop'));
    for (const word of [viewer.title, viewer.hint, viewer.choose, viewer.paste, viewer.open])
      expect(text).to.contain(word);
    await expect(view).to.be.accessible();
  });

  for (const [way, open] of Object.entries(WAYS)) {
    it(`opens when ${way}`, async () => {
      const view = await emptyView();
      await open(view, JSON.stringify(BLOCKED));
      await shown(view, () => has(view, 'summary'));
      expect(part(view, 'summary').dataset['light']).to.equal('red');
      expect(said(view, 'word')).to.equal(en.lights.red);
      expect(said(view, 'sentence')).to.equal(en.causes['turn-silent'].title);
      expect(said(view, 'next')).to.contain(en.causes['turn-silent'].action);
      expect(said(view, 'code')).to.equal(en.code('P9NE-4D'));
      const head = textOf(root(view).querySelector('.head')!);
      expect(head).to.contain(`${viewer.caseReference}: INC-1042`).and.contain('Chrome 156 · Windows');
      expect(view.report).to.deep.equal(BLOCKED);
    });
  }

  it('says its light to who listens', async () => {
    const view = await emptyView();
    await view.open(JSON.stringify(BLOCKED));
    await view.updateComplete;
    expect(announced(view)).to.equal(en.lights.red);
  });

  it('opens though it was set before the view was in the page', async () => {
    const view = document.createElement('agent-diagnostics-report');
    view.report = GREEN;
    (await fixture<HTMLElement>(html`<div></div>`)).append(view);
    await shown(view, () => has(view, 'summary'));
    expect(said(view, 'word')).to.equal(en.lights.green);
  });

  it('may be handed in before the view is ready, and so may what is none', async () => {
    for (const [text, name] of [
      [JSON.stringify(GREEN), 'summary'],
      ['{}', 'error'],
    ] as const) {
      const view = document.createElement('agent-diagnostics-report');
      (await fixture<HTMLElement>(html`<div></div>`)).append(view);
      await view.open(text);
      await shown(view, () => has(view, name));
    }
  });

  it('is closed by the page, and by "Open another"', async () => {
    const view = await emptyView();
    view.report = GREEN;
    await shown(view, () => has(view, 'summary'));
    view.report = null;
    await shown(view, () => has(view, 'drop'));
    await view.open(JSON.stringify(GREEN));
    await shown(view, () => has(view, 'summary'));
    button(view, viewer.other).click();
    await shown(view, () => has(view, 'drop'));
    expect(view.report).to.equal(null);
    expect(has(view, 'summary')).to.equal(false);
    await view.open(JSON.stringify(STALLS));
    await shown(view, () => has(view, 'summary'));
    expect(said(view, 'code')).to.equal(en.code(STALLS.id));
  });

  it('takes the same file again', async () => {
    const view = await emptyView();
    for (let time = 0; time < 2; time += 1) {
      choose(view, fileOf(JSON.stringify(GREEN)));
      await shown(view, () => has(view, 'summary'));
      button(view, viewer.other).click();
      await shown(view, () => has(view, 'drop'));
      expect(root(view).querySelector('input')?.value).to.equal('');
    }
  });

  it('leaves alone what is pasted that is no report, and what is pasted beside an open one', async () => {
    const view = await emptyView();
    expect(paste(view, 'hello')).to.equal(true);
    await view.open(JSON.stringify(GREEN));
    await shown(view, () => has(view, 'summary'));
    expect(paste(view, JSON.stringify(STALLS))).to.equal(true);
    await view.updateComplete;
    expect(said(view, 'code')).to.equal(en.code(GREEN.id));
  });

  it('marks the place while something is dragged over it, and is not opened by the browser', async () => {
    const view = await emptyView();
    const drag = (name: string): boolean =>
      part(view, 'drop').dispatchEvent(new DragEvent(name, {...event, dataTransfer: handedOver('x')}));
    expect(drag('dragenter')).to.equal(false);
    expect(drag('dragover')).to.equal(false);
    await view.updateComplete;
    expect(part(view, 'drop').className).to.contain('dragged');
    drag('dragleave');
    await view.updateComplete;
    expect(part(view, 'drop').className).to.not.contain('dragged');
  });
});

describe('what is no report', () => {
  const REFUSED: readonly (readonly [what: string, text: string, said: string, where: string])[] = [
    ['a long text', 'x'.repeat(2_000_001), viewer.tooLarge, '$'],
    ['a web page', '<!doctype html><title>No</title>', viewer.notJson, '$'],
    ['half a report', JSON.stringify(GREEN).slice(0, 500), viewer.notJson, '$'],
    ['something else', '{"version": 1, "id": 7}', viewer.notReport, '$.id'],
    [
      'a bad check',
      JSON.stringify({...GREEN, checks: [{id: 'turn'}]}),
      viewer.notReport,
      '$.checks[0].status',
    ],
    ['a newer version', JSON.stringify({...GREEN, version: 2}), viewer.newer, '$.version'],
  ];
  for (const [what, text, words, where] of REFUSED) {
    it(`is refused with its reason and its place: ${what}`, async () => {
      const view = await emptyView();
      drop(view, fileOf(text));
      await shown(view, () => has(view, 'error'));
      const error = part(view, 'error');
      expect(textOf(error)).to.contain(words);
      const [first] = [...error.querySelectorAll('li')].map(textOf);
      expect(first).to.match(
        new RegExp(`^${where.replace(/[$.[\]]/g, '\\$&')}: ${en.expected} .+, ${en.received} `),
      );
      await expect(view).to.be.accessible();
      drop(view, fileOf(JSON.stringify(GREEN)));
      await shown(view, () => has(view, 'summary'));
      expect(has(view, 'error')).to.equal(false);
    });
  }

  it('is refused as a property too, and the next is taken', async () => {
    const view = await emptyView();
    view.report = {version: 2} as unknown as Report;
    await shown(view, () => has(view, 'error'));
    expect(said(view, 'error')).to.contain(viewer.newer);
    view.report = GREEN;
    await shown(view, () => has(view, 'summary'));
  });

  it('is refused as the second of two, beside where another can be handed in', async () => {
    const view = await emptyView();
    view.report = GREEN;
    view.baseline = {} as Report;
    await shown(view, () => has(view, 'error'));
    expect(said(view, 'error')).to.contain(viewer.notReport);
    expect(said(view, 'code')).to.equal(en.code(GREEN.id));
    drop(view, JSON.stringify(STALLS));
    await shown(view, () => has(view, 'comparison'));
    expect(has(view, 'error')).to.equal(false);
  });

  it('leaves the report that is open, when it was to be compared with', async () => {
    const view = await emptyView();
    await view.open(JSON.stringify(GREEN));
    await shown(view, () => has(view, 'summary'));
    button(view, viewer.compare).click();
    await shown(view, () => has(view, 'drop'));
    drop(view, '[]');
    await shown(view, () => has(view, 'error'));
    expect(said(view, 'code')).to.equal(en.code(GREEN.id));
    await expect(view).to.be.accessible();
  });

  it('is text and nothing else, wherever it stands', async () => {
    const hostile = `"><img src="x" onerror="window.hostile = true"><b>bold</b>`;
    const spoiled: Report = {
      ...STALLS,
      id: hostile,
      case: hostile,
      environment: {...STALLS.environment, browser: hostile, os: hostile},
      checks: STALLS.checks.map((check) => ({
        ...check,
        metrics: {...check.metrics, [hostile]: 1, constructor: 1, toString: 1},
        ...(check.items && {items: check.items.map((item) => ({...item, id: `${item.id} ${hostile}`}))}),
      })),
      findings: STALLS.findings.map((finding) => ({
        ...finding,
        subjects: [...finding.subjects, hostile],
        evidence: {...finding.evidence, [hostile]: hostile},
        guide: hostile,
      })),
    };
    const view = await emptyView();
    const staysText = (): void => {
      expect(root(view).querySelectorAll('img, b, script, iframe')).to.have.length(0);
      expect('hostile' in window).to.equal(false);
      expect(textOf(root(view))).to.not.match(/native code|\[object/);
    };
    await view.open(JSON.stringify(spoiled));
    await shown(view, () => has(view, 'pictures'));
    expect(said(view, 'code')).to.contain(hostile);
    expect(said(view, 'finding')).to.contain(hostile);
    staysText();
    view.baseline = {...GREEN, checks: [...GREEN.checks, {...GREEN.checks[0]!, id: 'valueOf'}]};
    await shown(view, () => has(view, 'comparison'));
    root(view).querySelector<HTMLInputElement>("[part~='comparison'] input")!.click();
    await shown(view, () => said(view, 'comparison').includes('valueOf'));
    staysText();
  });
});

describe('the view of a report', () => {
  it('shows the helpdesk everything, and an agent what an agent is shown', async () => {
    const view = await emptyView();
    view.report = BLOCKED;
    await shown(view, () => has(view, 'group'));
    const open = (): boolean[] => [...root(view).querySelectorAll('details')].map((group) => group.open);
    expect(open()).to.deep.equal([true, true, true, true]);
    expect(said(view, 'groups')).to.contain('regional-hosts-blocked').and.contain(words.metrics['attempts']);
    await expect(view).to.be.accessible();
    view.audience = 'agent';
    await view.updateComplete;
    expect(open()).to.deep.equal([false, false, false, false]);
    expect(said(view, 'groups')).to.not.contain('regional-hosts-blocked');
    expect(said(view, 'groups')).to.not.contain(words.metrics['attempts']);
    expect(textOf(root(view).querySelector('.actions')!)).to.not.contain(words.devices);
    await expect(view).to.be.accessible();
  });

  it('needs no network once it is shown', async () => {
    const view = await emptyView();
    // The helpdesk's words are asked for with the view.
    view.report = BLOCKED;
    await shown(view, () => has(view, 'finding') && said(view, 'finding').includes('Allow '));
    view.report = null;
    await shown(view, () => has(view, 'drop'));
    performance.clearResourceTimings();
    const fetched = await fetchedDuring(async () => {
      drop(view, fileOf(JSON.stringify(STALLS)));
      await shown(view, () => has(view, 'pictures'));
      button(view, viewer.compare).click();
      await shown(view, () => has(view, 'drop'));
      paste(view, JSON.stringify(GREEN));
      await shown(view, () => has(view, 'comparison'));
      button(view, viewer.other).click();
      await shown(view, () => has(view, 'drop'));
    });
    expect(fetched).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
  });

  it('is reached by the keyboard, all of it, and keeps the focus when what had it is gone', async () => {
    const view = await emptyView();
    const before = document.createElement('button');
    before.textContent = 'before';
    view.before(before);
    before.focus();
    const focused = (): Element | null => root(view).activeElement;
    const tabs = async (count: number): Promise<string[]> => {
      const reached: string[] = [];
      for (let tab = 0; tab < count; tab += 1) {
        await sendKeys({press: 'Tab'});
        const at = focused();
        reached.push(at ? `${at.localName} ${textOf(at)}`.trim() : 'nothing');
      }
      return reached;
    };
    expect(await tabs(3)).to.deep.equal(['input', 'textarea', `button ${viewer.open}`]);
    root(view).querySelector('textarea')!.value = JSON.stringify(BLOCKED);
    await sendKeys({press: 'Enter'});
    await shown(view, () => has(view, 'group') && focused() !== null);
    expect(textOf(focused()!)).to.equal(viewer.compare);
    const reached = await tabs(8);
    expect(reached[0]).to.equal(`button ${viewer.other}`);
    expect(reached.slice(1, 5).map((name) => name.split(' ', 1)[0])).to.deep.equal(Array(4).fill('summary'));
    const actions = [en.copy, en.download, words.delivery.print];
    expect(reached.slice(5)).to.deep.equal(actions.map((label) => `button ${label}`));
    button(view, viewer.other).focus();
    await sendKeys({press: 'Enter'});
    await shown(view, () => has(view, 'drop') && focused() !== null);
    expect(focused()?.localName).to.equal('input');
  });
});
