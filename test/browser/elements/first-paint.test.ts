import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import {en} from '../../../src/i18n/en/agent.js';
import {SITE} from './scripted.js';
import {root, said} from './support.js';

/** What the element shows when the next picture of the page is made; nothing where it is not to be seen. */
async function inNextFrame(element: HTMLElement): Promise<string | undefined> {
  await new Promise(requestAnimationFrame);
  const word = root(element).querySelector("[part~='word']");
  return word && getComputedStyle(word).visibility === 'visible' ? said(element, 'word') : undefined;
}

describe('the first picture of the element', () => {
  for (const [name, config, word] of [
    ['with a configuration', SITE, en.lights.idle],
    ['without one', undefined, en.unconfigured],
  ] as const)
    it(`has what there is to say: ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('agent-diagnostics');
      element.config = config;
      place.append(element);
      expect(await inNextFrame(element)).to.equal(word);
    });

  it('has it for an element that stood in the page before its script', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    // Parsed without a window, as a page is before its scripts have run.
    const early = document.implementation.createHTMLDocument();
    early.body.innerHTML = `<agent-diagnostics><script type="application/json">${JSON.stringify(SITE)}</script></agent-diagnostics>`;
    const element = early.body.firstElementChild as HTMLElement;
    expect(element.shadowRoot).to.equal(null);
    place.append(document.adoptNode(element));
    expect(await inNextFrame(element)).to.equal(en.lights.idle);
  });
});
