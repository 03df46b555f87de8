import {expect, fixture, html} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import type {CheckToolId} from '../../../src/settings/tool-ids.js';
import {settings as words} from '../../../src/settings/words/en/tools.js';
import type {AgentDiagnosticsSettingsElement} from '../../../src/settings.js';
import {overflowing, strictFrame, TURNING, turnedWords} from './injection-support.js';
import {
  answer,
  fieldOf,
  handOver,
  openTool,
  pasteInto,
  press,
  saidIn,
  SITE,
  verdictOf,
} from './settings-support.js';
import {root, shown, textOf} from './support.js';

/** Would tell of itself, wherever it became more than text. One word, so that a list takes it for an entry. */
const MARKUP = 'x.y<img/src=x/onerror=window.hostile=1><b>z</b><script>window.hostile=1</script>';

/** With a bell and an escape, which have no width of their own. */
const LONG = `long.\u0007\u001b${'Donaudampfschifffahrt'.repeat(20)}`;

const program = (...lines: string[]): string =>
  ['function FindProxyForURL(url, host) {', ...lines, '}'].join('\n');

/** For each tool, texts that have this in every place that a text can have something of its own in. */
const TEXTS: Readonly<Record<CheckToolId, (hostile: string) => readonly string[]>> = {
  pac: (hostile) => [
    program(
      `// ${hostile}`,
      `if (host === ${JSON.stringify(hostile)}) return "DIRECT";`,
      `return ${JSON.stringify(`PROXY ${hostile}; ${hostile}`)};`,
    ),
    program(`throw new Error(${JSON.stringify(`${hostile} is what went wrong`)});`),
  ],
  'allow-list': (hostile) => [
    `# ${hostile}\n${hostile}\n*.${hostile}.example.com\n^${hostile}$\n${hostile}:443`,
  ],
  'known-addresses': (hostile) => [
    `${hostile}\n${hostile} ${hostile}\n20.42.64.0/28 # ${hostile}`,
    // Nothing wrong in it: it becomes the text of a case.
    `20.42.64.0/28 # ${hostile}`,
  ],
  tunnel: (hostile) => [`${hostile}\n10.0.0.0/8 ${hostile}`],
  firewall: (hostile) => [
    `destination,port,${hostile}\n${hostile},443,${hostile}\nany,${hostile},x\n"${hostile} a.b",1-2,`,
  ],
  csp: (hostile) => [`default-src 'self' ${hostile}; ${hostile} 'self'; connect-src https://${hostile}`],
};

const QUESTIONS: Partial<Record<CheckToolId, readonly string[]>> = {
  pac: ['assume-ip', 'assume-dns'],
  'known-addresses': ['known-egress'],
  tunnel: ['tunnel-proxies', 'tunnel-relays'],
  csp: ['csp-page', 'csp-origin'],
};

/** The site with this wherever a configuration has a name. */
function siteWith(hostile: string): Configuration {
  const name = hostile.slice(0, 100);
  return {
    ...SITE,
    site: {name, helpdesk: {label: name}},
    services: [...SITE.services, {id: name, name, url: 'https://desktop.example.com/'}],
  };
}

async function settingsIn(place: Element, config: Configuration): Promise<AgentDiagnosticsSettingsElement> {
  const element = place.ownerDocument.createElement('agent-diagnostics-settings');
  element.config = config;
  place.append(element);
  await shown(element, () => root(element).querySelector("[part~='tools']") !== null);
  return element;
}

/** Puts it wherever something can come in; yields each tool when what came of it is shown. */
async function* pastedInto(
  element: AgentDiagnosticsSettingsElement,
  hostile: string,
): AsyncGenerator<HTMLDetailsElement> {
  for (const [id, texts] of Object.entries(TEXTS) as [CheckToolId, (typeof TEXTS)[CheckToolId]][]) {
    const details = await openTool(element, id);
    for (const question of QUESTIONS[id] ?? []) answer(details, question, hostile);
    for (const text of texts(hostile)) {
      await pasteInto(element, details, text);
      details
        .querySelectorAll<HTMLInputElement>('.outcome .toggle input')
        .forEach((toggle) => toggle.click());
      await element.updateComplete;
      yield details;
    }
  }
  const details = await openTool(element, 'make');
  for (const [field, kind] of [
    ['proxies', 'pac'],
    ['relays', 'firewall'],
    ['origin', 'csp'],
  ] as const) {
    answer(details, `make-${field}`, hostile);
    press(details, words.make[kind]);
    await shown(element, () => details.querySelector(".outcome [part~='error']") !== null);
    yield details;
  }
}

describe('texts that others have written, in settings', () => {
  it('stay text where the page enforces Trusted Types, and so does the name of a file', async () => {
    const frame = await strictFrame('/test/browser/elements/settings-strict-page.ts');
    const inner = frame.contentWindow;
    const element = await settingsIn(inner.document.body, siteWith(MARKUP));
    let said = 0;
    for await (const details of pastedInto(element, MARKUP)) {
      expect(root(element).querySelectorAll('img, b, script, iframe, object')).to.have.length(0);
      if (textOf(details).includes('<img')) said += 1;
    }
    // It is there to be seen: in lists as an entry, in programs as an answer and an error, in what can't be made.
    expect(said).to.be.greaterThan(8);
    const details = root(element).querySelector("[data-tool='allow-list']")!;
    for (const [content, verdict] of [
      ['*.example.com', 'red'],
      ['x'.repeat(1_000_001), 'grey'],
    ] as const) {
      handOver(details, new File([content], `${MARKUP}.txt`));
      await shown(element, () => verdictOf(details) === verdict);
    }
    expect(root(element).querySelectorAll('img, b, script, iframe, object')).to.have.length(0);
    expect('hostile' in inner).to.equal(false);
    expect(inner.violated).to.deep.equal([]);
    frame.remove();
  });

  it('do not turn the words beside them, and can not be told from the case for Customer Care', async () => {
    const element = await settingsIn(await fixture(html`<div></div>`), siteWith(TURNING));
    for await (const details of pastedInto(element, TURNING)) {
      expect(turnedWords(details, TURNING)).to.deep.equal([]);
      // The field holds them, and nothing else does.
      expect(details.textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069]/);
    }
    const sent = root(element).querySelector("[data-tool='known-addresses'] pre.text");
    expect(sent?.textContent).to.contain('20.42.64.0/28').and.not.contain('abc');
  });

  it('do not break the layout however long they are, 320 px wide', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.inlineSize = '320px';
    const element = await settingsIn(place, siteWith(LONG));
    for await (const {dataset} of pastedInto(element, LONG))
      expect(overflowing(element), dataset['tool']).to.deep.equal([]);
  });
});

/** What a PAC file that means harm is stopped at, and in which line. */
const HARM: readonly (readonly [lines: readonly string[], message: RegExp, line: number])[] = [
  [
    [
      'Object.prototype.hostile = 1; Array.prototype.map = null;',
      'return "".constructor.constructor("hostile = 1")();',
    ],
    /TypeError/,
    3,
  ],
  [['({}).__proto__.hostile = 1;'], /TypeError/, 2],
  [['var o = {get hostile() { return window; }};', 'return o.hostile;'], /window is not defined/, 2],
  [['return eval("window.hostile = 1");'], /eval/, 2],
  [['return new Function("window.hostile = 1")();'], /Function/, 2],
  [['var o = {toString: function () {', '  while (true) ; }};', 'return "" + o;'], /loop/, 3],
  [['return FindProxyForURL(url, host);'], /recursion/, 2],
  [['var s = "0123456789";', 'while (s.length < 5e7) s += s;', 'return s;'], /memory/, 3],
];

describe('a PAC file that means harm', () => {
  it('reaches nothing of the page, holds nothing up, and is named with its line', async () => {
    const frame = await strictFrame('/test/browser/elements/settings-strict-page.ts');
    const inner = frame.contentWindow;
    const own = Reflect.ownKeys(inner).length;
    const element = await settingsIn(inner.document.body, SITE);
    const details = await openTool(element, 'pac');
    for (const [lines, message, line] of HARM) {
      await pasteInto(element, details, program(...lines));
      expect(verdictOf(details), lines[0]).to.equal('grey');
      const error = details.querySelector("[part~='error']");
      expect(error?.textContent, lines[0]).to.match(message);
      expect(textOf(error!.querySelector('.line-number')!), lines[0]).to.contain(String(line));
    }
    // A regular expression that would go on for hours.
    fieldOf(details).value = program(`return /^(\\w+)+!$/.test("${'w'.repeat(40)}") ? "A" : "B";`);
    press(details, words.input.check);
    await shown(element, () => details.querySelector('progress') !== null);
    for (let frames = 0; frames < 20; frames += 1)
      await new Promise((resolve) => inner.requestAnimationFrame(resolve));
    expect(details.querySelector('progress'), 'it is still running').to.not.equal(null);
    press(details, 'Stop');
    await shown(element, () => details.querySelector('progress') === null);
    await pasteInto(element, details, program('return "DIRECT";'));
    expect(saidIn(details, 'DIRECT')).to.equal(true);
    const {Object: innerObject} = inner as unknown as {Object: ObjectConstructor};
    expect('hostile' in innerObject.prototype).to.equal(false);
    expect(Reflect.ownKeys(inner).length).to.equal(own);
    expect(inner.violated).to.deep.equal([]);
    frame.remove();
  });
});
