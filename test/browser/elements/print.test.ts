import {expect} from '@open-wc/testing';
import {BLOCKED} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import {runTo, scripted, withCheck, type ScriptedDiagnostics} from './scripted.js';
import {button, part, root, textOf} from './support.js';

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe');

/**
 * Does `work` with a printer that takes everything: a real one asks somebody, whom a test has not.
 * @returns what was printed, while it is still in its frame
 */
async function printed(work: () => void): Promise<Window> {
  const {prototype} = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
  try {
    return await new Promise<Window>((resolve) => {
      Object.defineProperty(prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const inner = own.get?.call(this) as Window;
          inner.print = () => resolve(inner);
          return inner;
        },
      });
      work();
    });
  } finally {
    Object.defineProperty(prototype, 'contentWindow', own);
  }
}

const copyIn = ({document: {body}}: Window): ShadowRoot => body.firstElementChild!.shadowRoot!;

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
