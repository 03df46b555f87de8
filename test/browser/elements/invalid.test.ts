import {expect} from '@open-wc/testing';
import {en} from '../../../src/i18n/en/agent.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {
  dataOnly,
  fetchedDuring,
  inline,
  issuesOf,
  mount,
  part,
  root,
  said,
  shown,
  textOf,
} from './support.js';

const PROPERTY = {version: 1, services: [{id: 'x', url: 'http://example.com/'}], sevrices: []};

/** What is shown of each issue: path, expected, received. */
function listed(element: AgentDiagnosticsElement): string[][] {
  return [...part(element, 'issues').querySelectorAll('li')].map((item) => [...item.children].map(textOf));
}

async function showsWhatRunRejectsWith(element: AgentDiagnosticsElement): Promise<void> {
  const issues = await issuesOf(element);
  await element.updateComplete;
  expect(element.state).to.equal('unconfigured');
  expect(element.report).to.equal(null);
  expect(said(element, 'word')).to.equal(en.invalid);
  expect(root(element).querySelector('button')).to.equal(null);
  expect(issues).to.not.be.empty;
  expect(listed(element)).to.deep.equal(
    issues.map(({path, expected, received}) => [
      path,
      `${en.expected} ${expected}`,
      `${en.received} ${received}`,
    ]),
  );
}

describe('an invalid configuration', () => {
  it('as the property: shows each issue; a run rejects with them and nothing is fetched', async () => {
    let element: AgentDiagnosticsElement | undefined;
    const fetched = await fetchedDuring(async () => {
      element = await mount(PROPERTY);
      await showsWhatRunRejectsWith(element);
    });
    expect(fetched).to.deep.equal([]);
    expect(listed(element!).map(([path]) => path)).to.have.members(['$.services[0].url', '$.sevrices']);
    await expect(element).to.be.accessible();
  });

  it('tells no event of a run that did not start', async () => {
    const element = await mount(PROPERTY);
    const events: string[] = [];
    for (const name of ['start', 'progress', 'check', 'complete'])
      element.addEventListener(`diagnostics-${name}`, ({type}) => events.push(type));
    await issuesOf(element);
    expect(events).to.deep.equal([]);
  });

  it('as a property that is no object at all', async () => {
    for (const value of ['text', 7, true, []]) {
      const element = await mount(value);
      await showsWhatRunRejectsWith(element);
      expect(
        listed(element).map(([path]) => path),
        JSON.stringify(value),
      ).to.deep.equal(['$']);
    }
  });

  it('as an inline script: not JSON, empty, or JSON that does not fit', async () => {
    for (const [text, path, received] of [
      ['{"version": 1,', 'script', 'text that is not JSON'],
      ['', 'script', 'nothing'],
      ['{"version": 1}', '$', 'neither'],
    ] as const) {
      const element = document.createElement('agent-diagnostics');
      element.append(inline(text));
      (await mount()).replaceWith(element);
      const fetched = await fetchedDuring(() => showsWhatRunRejectsWith(element));
      expect(fetched).to.deep.equal([]);
      const [issue] = await issuesOf(element);
      expect([issue?.path, issue?.received]).to.deep.equal([path, received]);
      await expect(element).to.be.accessible();
    }
  });

  it('as a config-url that is not found, HTML, not JSON, or not to be fetched', async () => {
    for (const [url, received] of [
      ['/test/browser/elements/missing.json', 'HTTP status 404'],
      ['/demo/index.html', 'HTML'],
      ['/README.md', 'text that is not JSON'],
      ['javascript:alert(1)', 'an address that cannot be fetched'],
      ['data:application/json,{"version":1}', 'an address that cannot be fetched'],
      ['http://localhost:9/', 'no readable answer'],
    ] as const) {
      const element = await mount(undefined, {'config-url': url});
      await shown(element, () => root(element).querySelector("[part~='issues']") !== null);
      await showsWhatRunRejectsWith(element);
      const issues = await issuesOf(element);
      expect(
        issues.map(({path, received: came}) => [path, came]),
        url,
      ).to.deep.equal([['config-url', received]]);
      await expect(element).to.be.accessible();
    }
  });

  it('from a config-url that is JSON but no configuration', async () => {
    const element = await mount(undefined, {'config-url': '/package.json'});
    await showsWhatRunRejectsWith(element);
    expect(listed(element).map(([path]) => path)).to.contain('$.version');
  });

  describe('after a run', () => {
    let site: Site;
    before(async () => {
      site = await openSite('embedded');
    });
    after(() => site.close());

    it('is shown in place of the old result, and put right again', async () => {
      const element = await mount(dataOnly(site.config));
      await element.run();
      element.config = PROPERTY as never;
      await element.updateComplete;
      expect(element.state).to.equal('unconfigured');
      expect(said(element, 'word')).to.equal(en.invalid);
      expect(listed(element).map(([path]) => path)).to.contain('$.sevrices');
      await issuesOf(element);
      element.config = dataOnly(site.config);
      expect((await element.run()).light).to.equal('green');
      expect(element.state).to.equal('done');
    });
  });
});
