import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {en} from '../../../src/i18n/en/agent.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {fetchedDuring, inline, issuesOf, mount, only, root, said, servicesOf, shown} from './support.js';

const URL_OF_ONE = '/test/browser/elements/one-service.json';

/** Which configuration a run is made with now. */
async function inForce(element: AgentDiagnosticsElement): Promise<string[] | undefined> {
  await element.run();
  return servicesOf(element);
}

/** Those of the addresses that are the configuration's. */
function configurations(urls: readonly string[]): string[] {
  return urls.filter((url) => url.includes(URL_OF_ONE)).map((url) => url.slice(url.indexOf(URL_OF_ONE)));
}

const isIdle = (element: AgentDiagnosticsElement) => (): boolean => element.state === 'idle';

describe('where the configuration comes from', () => {
  let site: Site;
  let property: Configuration;
  let script: string;
  before(async () => {
    site = await openSite('embedded');
    property = only(site.config, 'from-property');
    script = JSON.stringify(only(site.config, 'from-script'));
  });
  after(() => site.close());

  it('prefers the property, then the inline script, then config-url', async () => {
    const element = await mount();
    element.setAttribute('config-url', URL_OF_ONE);
    expect(await inForce(element)).to.deep.equal(['from-url']);
    element.append(inline(script));
    expect(await inForce(element)).to.deep.equal(['from-script']);
    element.config = property;
    expect(await inForce(element)).to.deep.equal(['from-property']);
    element.config = undefined;
    expect(await inForce(element)).to.deep.equal(['from-script']);
    element.replaceChildren();
    expect(await inForce(element)).to.deep.equal(['from-url']);
    const fetched = await fetchedDuring(async () => {
      element.removeAttribute('config-url');
      const issues = await issuesOf(element);
      expect(issues.map(({path}) => path)).to.deep.equal(['$']);
    });
    expect(fetched).to.deep.equal([]);
    await element.updateComplete;
    expect(element.state).to.equal('unconfigured');
    expect(said(element, 'word')).to.equal(en.unconfigured);
  });

  it('does not fetch what it does not need', async () => {
    const urls = await fetchedDuring(async () => {
      const withProperty = await mount(property, {'config-url': URL_OF_ONE});
      expect(withProperty.state).to.equal('idle');
      const withScript = document.createElement('agent-diagnostics');
      withScript.setAttribute('config-url', URL_OF_ONE);
      withScript.append(inline(script));
      withProperty.replaceWith(withScript);
      await withScript.updateComplete;
      expect(withScript.state).to.equal('idle');
    });
    expect(configurations(urls)).to.deep.equal([]);
  });

  it('takes null for no property', async () => {
    const element = await mount(property);
    element.config = null;
    await element.updateComplete;
    expect(element.state).to.equal('unconfigured');
    const urls = await fetchedDuring(async () => {
      const withUrl = await mount(null, {'config-url': URL_OF_ONE});
      await shown(withUrl, isIdle(withUrl));
      withUrl.config = undefined;
      await withUrl.updateComplete;
      withUrl.config = null;
      expect(await inForce(withUrl)).to.deep.equal(['from-url']);
    });
    expect(configurations(urls)).to.deep.equal([URL_OF_ONE]);
  });

  it('lets the wrong property stand before a right script, so that the mistake shows', async () => {
    const element = await mount({version: 2});
    element.append(inline(script));
    const issues = await issuesOf(element);
    expect(issues.map(({path}) => path)).to.contain('$.version');
  });

  it('takes a configuration that is set in the same task as the run', async () => {
    const element = await mount(property);
    element.config = only(site.config, 'newer');
    expect(await inForce(element)).to.deep.equal(['newer']);
  });

  it('runs from a property that was set before the element is in the page', async () => {
    const element = document.createElement('agent-diagnostics');
    element.config = property;
    const report = await element.run();
    expect(report.light).to.equal('green');
    expect(servicesOf(element)).to.deep.equal(['from-property']);
  });

  it('reads an inline script that is changed in place', async () => {
    const element = await mount();
    const child = inline('{');
    element.append(child);
    await shown(element, () => root(element).querySelector("[part~='issues']") !== null);
    child.textContent = script;
    await shown(element, isIdle(element));
    expect(await inForce(element)).to.deep.equal(['from-script']);
  });

  it('takes only its own child of type application/json', async () => {
    const element = await mount();
    const other = inline(script);
    other.type = 'text/plain';
    const nested = document.createElement('div');
    nested.append(inline(script));
    element.append(other, nested);
    await issuesOf(element);
    expect(element.state).to.equal('unconfigured');
  });

  it('fetches config-url once on connection, and once more on each change', async () => {
    let element: AgentDiagnosticsElement | undefined;
    const first = await fetchedDuring(async () => {
      element = await mount(undefined, {'config-url': URL_OF_ONE});
      await shown(element, isIdle(element));
    });
    expect(configurations(first)).to.deep.equal([URL_OF_ONE]);
    const second = await fetchedDuring(async () => {
      element?.setAttribute('config-url', `${URL_OF_ONE}?second`);
      await element?.updateComplete;
      await inForce(element!);
    });
    expect(configurations(second)).to.deep.equal([`${URL_OF_ONE}?second`]);
    const run = await fetchedDuring(() => inForce(element!));
    expect(configurations(run)).to.deep.equal([]);
  });

  it('fetches config-url once when the element was there before its script', async () => {
    const parsed = document.createElement('template');
    parsed.innerHTML = `<agent-diagnostics config-url="${URL_OF_ONE}"></agent-diagnostics>`;
    const element = parsed.content.firstElementChild as AgentDiagnosticsElement;
    const urls = await fetchedDuring(async () => {
      (await mount()).replaceWith(element);
      await shown(element, isIdle(element));
    });
    expect(configurations(urls)).to.deep.equal([URL_OF_ONE]);
  });

  it('fetches config-url again when it comes back to the page, and not for children of no concern', async () => {
    const element = await mount(undefined, {'config-url': URL_OF_ONE});
    await shown(element, isIdle(element));
    const children = await fetchedDuring(async () => {
      element.append(document.createElement('p'), 'text');
      await element.updateComplete;
      await inForce(element);
    });
    expect(configurations(children)).to.deep.equal([]);
    const parent = element.parentElement;
    element.remove();
    await Promise.resolve();
    const back = await fetchedDuring(async () => {
      parent?.append(element);
      await inForce(element);
    });
    expect(configurations(back)).to.deep.equal([URL_OF_ONE]);
  });

  it('forgets an address that it has not heard from when a better source comes', async () => {
    await site.setFaults('service-silent');
    const silent = site.config.services?.find(({id}) => id === 'recording-playback')?.url ?? '?';
    const element = await mount(undefined, {'config-url': silent});
    const run = element.run();
    element.config = property;
    expect((await run).light).to.equal('green');
    expect(servicesOf(element)).to.deep.equal(['from-property']);
    await site.setFaults();
  });
});
