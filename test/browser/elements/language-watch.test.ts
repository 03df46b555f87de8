import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {watchLanguage} from '../../../src/elements/language-watch.js';
import {languageOf} from '../../../src/i18n/localize.js';

/** Says which language it was last rendered in. */
class WatchingElement extends LitElement {
  said: string[] = [];
  constructor() {
    super();
    watchLanguage(this);
  }
  protected override render(): unknown {
    this.said.push(languageOf(this));
    return undefined;
  }
}
customElements.define('test-watching', WatchingElement);

/** Resolves once every observer has been told and what it asked for is rendered. */
async function settled(...elements: WatchingElement[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      resolve();
    });
    const node = document.createElement('p');
    last.observe(node, {attributes: true});
    node.title = 'changed';
  });
  for (const element of elements) await element.updateComplete;
}

describe('watching the language around an element', () => {
  const pageLang = document.documentElement.lang;
  let page: HTMLElement;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    page = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => (document.documentElement.lang = pageLang));

  async function put(parent: ParentNode): Promise<WatchingElement> {
    const element = new WatchingElement();
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  it('sees the page’s and any ancestor’s change', async () => {
    const element = await put(page);
    document.documentElement.lang = 'de';
    await settled(element);
    page.lang = 'fr';
    await settled(element);
    page.removeAttribute('lang');
    await settled(element);
    expect(element.said).to.deep.equal(['en', 'de', 'fr', 'de']);
  });

  it('sees it out through shadow roots', async () => {
    const middle = document.createElement('div');
    page.append(middle);
    const inner = document.createElement('div');
    middle.attachShadow({mode: 'open'}).append(inner);
    const element = await put(inner.attachShadow({mode: 'open'}));
    for (const [where, lang] of [
      [document.documentElement, 'ja'],
      [middle, 'de'],
      [inner, 'fr'],
    ] as const) {
      where.lang = lang;
      await settled(element);
    }
    expect(element.said).to.deep.equal(['en', 'ja', 'de', 'fr']);
  });

  it('renders nothing anew for a change that is not its own', async () => {
    const beside = document.createElement('p');
    page.append(beside);
    page.lang = 'de';
    const element = await put(page);
    beside.lang = 'fr';
    document.documentElement.lang = 'ja';
    page.title = 'x';
    await settled(element);
    expect(element.said).to.deep.equal(['de']);
  });

  it('sees nothing while it is out of the page, and the place that it comes back to', async () => {
    const outer = document.createElement('div');
    page.append(outer);
    const element = await put(outer);
    outer.remove();
    await settled(element);
    outer.lang = 'fr';
    document.documentElement.lang = 'de';
    await settled(element);
    expect(element.said).to.deep.equal(['en']);
    const inside = document.createElement('div');
    page.append(inside);
    const shadow = inside.attachShadow({mode: 'open'});
    shadow.append(element);
    element.requestUpdate();
    await element.updateComplete;
    inside.lang = 'es';
    await settled(element);
    expect(element.said).to.deep.equal(['en', 'de', 'es']);
    page.append(element);
    element.requestUpdate();
    await element.updateComplete;
    inside.lang = 'fr';
    await settled(element);
    expect(element.said, 'no longer there').to.deep.equal(['en', 'de', 'es', 'de']);
  });
});
