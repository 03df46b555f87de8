import {expect, fixture, html} from '@open-wc/testing';
import {BLOCKED, GREEN} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import type {Configuration, Report} from '../../../src/index.js';
import {overflowing, strictFrame, TURNING, turnedWords} from './injection-support.js';
import {runTo, scripted, SITE} from './scripted.js';
import {button, inline, mount, part, root, shown, textOf} from './support.js';

/** Would tell of itself, wherever it became more than text. */
const MARKUP = `"><img src="x" onerror="window.hostile = true"><b>bold</b><script>window.hostile = true</script>`;
/** The report with this in every place that takes a text. */
function filledWith(report: Report, text: string): Report {
  const checks = report.checks.map((check) => ({
    ...check,
    metrics: {...check.metrics, [text]: 1},
    ...(check.items && {items: check.items.map((item) => ({...item, id: `${item.id} ${text}`}))}),
  }));
  return {
    ...report,
    id: text,
    case: text,
    checks: [...checks, {id: text, status: 'failed', light: 'red', durationMs: 1, metrics: {}}],
    findings: report.findings.map((finding) => ({
      ...finding,
      subjects: [...finding.subjects, text],
      evidence: {...finding.evidence, [text]: text},
      guide: text,
    })),
    environment: {...report.environment, browser: text, browserVersion: text, os: text},
    policy: {id: text, mos: text},
  };
}

/** The site with this for every name, and for words of its own. */
function siteWith(text: string): Configuration {
  return {
    ...SITE,
    site: {name: text, helpdesk: {label: text, href: 'mailto:helpdesk@example.com'}},
    services: (BLOCKED.checks.find(({id}) => id === 'services')?.items ?? []).map(({id}) => ({
      id,
      name: text,
      url: 'https://desktop.example.com/',
    })),
    local: [{id: 'recorder', name: text, url: 'http://127.0.0.1:8086/'}],
    report: {url: 'https://helpdesk.example.com/reports'},
  };
}

const hasActions = (element: Element): boolean =>
  root(element).querySelectorAll('.actions button').length > 2;

async function viewOf(
  report: Report,
  baseline?: Report,
): Promise<HTMLElementTagNameMap['agent-diagnostics-report']> {
  const view = document.createElement('agent-diagnostics-report');
  (await fixture<HTMLElement>(html`<div></div>`)).append(view);
  await view.open(JSON.stringify(report));
  if (baseline) view.baseline = baseline;
  await shown(view, () => root(view).querySelector(baseline ? '.comparison' : '.actions') !== null);
  return view;
}

describe('texts that others have written', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('stay text where the page enforces Trusted Types', async () => {
    const frame = await strictFrame('/test/browser/elements/strict-page.ts');
    const inner = frame.contentWindow;
    const element = await inner.showRun(siteWith(MARKUP), filledWith(BLOCKED, MARKUP));
    await shown(element, () => hasActions(element));
    const view = inner.document.createElement('agent-diagnostics-report');
    inner.document.body.append(view);
    await view.open(JSON.stringify(filledWith(BLOCKED, MARKUP)));
    await shown(view, () => hasActions(view));
    for (const one of [element, view]) {
      expect(root(one).textContent).to.contain('<img').and.contain('<script>');
      expect(root(one).querySelectorAll('img, b, script, iframe, object')).to.have.length(0);
    }
    expect('hostile' in inner).to.equal(false);
    expect(inner.violated).to.deep.equal([]);
    frame.remove();
  });

  it('do not turn the words beside them', async () => {
    const element = await scripted({config: siteWith(TURNING), attributes: {audience: 'helpdesk'}});
    await runTo(element, {...GREEN, id: 'GOOD-1'});
    // Held against the good run before it.
    await runTo(element, BLOCKED);
    await shown(element, () => root(element).querySelector('.since li') !== null);
    expect(root(element).textContent).to.contain(TURNING);
    expect(turnedWords(root(element), TURNING)).to.deep.equal([]);
    const invalid = await mount({...SITE, phone: TURNING, [TURNING]: 1});
    expect(turnedWords(part(invalid, 'issues'), TURNING)).to.deep.equal([]);
  });

  it('do not turn the words of a report that is opened, nor write lines into the ticket that it is copied to', async () => {
    const forged = `${TURNING}\ngreen: everything\u2028is fine`;
    const view = await viewOf(filledWith(BLOCKED, forged));
    expect(turnedWords(root(view), TURNING)).to.deep.equal([]);
    let copied = '';
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator.clipboard, 'writeText', {value: writeText, configurable: true});
    button(view, en.copy).click();
    await shown(view, () => textOf(root(view)).includes(en.copied));
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    expect(copied).to.contain('green: everything');
    expect(copied)
      .to.not.match(/^green: everything/m)
      .and.not.match(/[\u2028\u202e]/);
    const compared = await viewOf(filledWith(BLOCKED, forged), {...GREEN, id: forged});
    expect(turnedWords(root(compared), TURNING)).to.deep.equal([]);
  });

  it('do not break the layout however long they are, 320 px wide', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(30);
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.style.inlineSize = '320px';
    const element = await scripted({
      config: siteWith(long.slice(0, 200)),
      attributes: {audience: 'helpdesk'},
      parent,
    });
    await runTo(element, {...GREEN, id: 'GOOD-1'});
    await runTo(element, filledWith(BLOCKED, long.slice(0, 480)));
    expect(overflowing(element)).to.deep.equal([]);
    const view = await viewOf(filledWith(BLOCKED, long.slice(0, 480)));
    parent.append(view);
    expect(overflowing(view)).to.deep.equal([]);
    const invalid = await mount({...SITE, phone: long, [long]: 1}, {}, parent);
    await shown(invalid, () => root(invalid).querySelector('.issues') !== null);
    expect(overflowing(invalid)).to.deep.equal([]);
  });

  it('can not change what all objects have', async () => {
    const element = document.createElement('agent-diagnostics');
    element.append(
      inline(
        `{"version": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`,
      ),
    );
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(part(element, 'issues').textContent).to.contain('__proto__').and.contain('constructor');
    const text = JSON.stringify(BLOCKED).replace(
      '{',
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}, ',
    );
    const view = await viewOf(JSON.parse(text) as Report);
    await view.open(text);
    expect(view.report).to.deep.equal(BLOCKED);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('a file that is made to do harm', () => {
  const MB = 'x'.repeat(1_000_000);
  /** How often the parser was asked, and how much of a file was read. */
  async function openedBy(
    open: (view: HTMLElementTagNameMap['agent-diagnostics-report']) => unknown,
  ): Promise<{
    parsed: number;
    readBytes: number;
    said: string;
  }> {
    const view = document.createElement('agent-diagnostics-report');
    (await fixture<HTMLElement>(html`<div></div>`)).append(view);
    await shown(view, () => root(view).querySelector("[part~='drop']") !== null);
    const {parse} = JSON;
    const {value: text} = Object.getOwnPropertyDescriptor(Blob.prototype, 'text') as {
      value: () => Promise<string>;
    };
    let parsed = 0;
    let readBytes = 0;
    JSON.parse = (...given) => {
      // The test's own tools parse little.
      if (given[0].length > 10_000) parsed += 1;
      return parse(...given) as unknown;
    };
    Blob.prototype.text = function (this: Blob) {
      readBytes += this.size;
      return text.call(this);
    };
    try {
      await open(view);
      await shown(view, () => root(view).querySelector("[part~='error']") !== null);
    } finally {
      JSON.parse = parse;
      Blob.prototype.text = text;
    }
    expect(root(view).querySelector("[part~='summary']")).to.equal(null);
    return {parsed, readBytes, said: part(view, 'error').textContent ?? ''};
  }

  it('of 50 MB is refused unread but for its beginning, and unparsed', async () => {
    const file = new File(Array<string>(50).fill(MB), 'report.json');
    const {parsed, readBytes, said} = await openedBy((view) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      part(view, 'drop').dispatchEvent(
        new DragEvent('drop', {bubbles: true, composed: true, cancelable: true, dataTransfer}),
      );
    });
    expect(file.size).to.equal(50_000_000);
    expect([parsed, readBytes <= 12_000_000]).to.deep.equal([0, true]);
    expect(said).to.contain(words.viewer.tooLarge);
  });

  for (const [what, text, said] of [
    ['50 MB of text', MB.repeat(50), words.viewer.tooLarge],
    [
      '10,000 levels of lists',
      `{"checks": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      words.viewer.notReport,
    ],
    ['10,000 levels of objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, words.viewer.notReport],
  ] as const) {
    it(`of ${what} is refused unparsed`, async () => {
      const opened = await openedBy((view) => view.open(text));
      expect(opened.parsed).to.equal(0);
      expect(opened.said).to.contain(said);
    });
  }

  it('of 10,000 levels that is set as a property is refused, too', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = {a: deep, checks: [deep]};
    const {said} = await openedBy((view) => (view.report = deep as Report));
    expect(said).to.contain(words.viewer.notReport);
  });
});
