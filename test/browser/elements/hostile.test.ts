import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, fetchedDuring, issuesOf, mount, part, root, said, textOf} from './support.js';

/** Would tell of itself, wherever it became more than text. */
const HOSTILE = `"><img src="x" onerror="window.hostile = true"><b>bold</b><script>window.hostile = true</script>`;

function staysText(element: AgentDiagnosticsElement): void {
  expect(root(element).querySelectorAll('img, b, script, iframe')).to.have.length(0);
  expect('hostile' in window).to.equal(false);
}

describe('hostile strings in a configuration', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  after(() => site.close());

  it('are shown as the text that they are', async () => {
    await site.setFaults('service-refused');
    const services = config.services?.map((service) => ({...service, name: `${service.id} ${HOSTILE}`}));
    for (const audience of ['agent', 'helpdesk']) {
      const element = await mount(
        {...config, services, site: {name: HOSTILE, helpdesk: {label: HOSTILE, href: 'tel:+49'}}},
        {audience},
      );
      const report = await element.run();
      await element.updateComplete;
      expect(report.light).to.equal('red');
      const names = [...root(element).querySelectorAll('.items .name')].map(textOf);
      expect(names).to.deep.equal([...(config.local ?? []), ...(services ?? [])].map(({name}) => name));
      const link = part(element, 'summary').querySelector('a');
      expect([link?.textContent, link?.href]).to.deep.equal([HOSTILE, 'tel:+49']);
      staysText(element);
    }
    await site.setFaults();
  });

  it('are shown as text without a name and without an address, too', async () => {
    await site.setFaults('service-refused');
    // The longest id that is allowed.
    const services = config.services?.map(({name: _name, ...service}) =>
      service.id === 'telemetry' ? {...service, id: HOSTILE.slice(0, 100)} : service,
    );
    const element = await mount(
      {...config, services, site: {helpdesk: {label: HOSTILE}}},
      {audience: 'helpdesk'},
    );
    await element.run();
    await element.updateComplete;
    const names = [...root(element).querySelectorAll('.items .name')].map(textOf);
    expect(names).to.deep.equal([
      ...(config.local ?? []).map(({name}) => name),
      ...(services ?? []).map(({id}) => id),
    ]);
    expect(part(element, 'summary').querySelector('a')).to.equal(null);
    expect(textOf(part(element, 'summary'))).to.contain(HOSTILE);
    staysText(element);
    await site.setFaults();
  });

  it('are refused as links', async () => {
    for (const href of [
      'javascript:window.hostile=true',
      ' javascript:window.hostile=true',
      'java\tscript:window.hostile=true',
      'JAVASCRIPT:window.hostile=true',
      'data:text/html,<script>window.hostile=true</script>',
      'vbscript:x',
      '//example.com',
    ]) {
      const fetched = await fetchedDuring(async () => {
        const element = await mount({...config, site: {helpdesk: {label: 'Helpdesk', href}}});
        const issues = await issuesOf(element);
        expect(
          issues.map(({path}) => path),
          href,
        ).to.deep.equal(['$.site.helpdesk.href']);
        await element.updateComplete;
        expect(root(element).querySelector('a')).to.equal(null);
        staysText(element);
      });
      expect(fetched, href).to.deep.equal([]);
    }
  });

  it('are shown as text where they are what is wrong', async () => {
    const element = await mount({...config, phone: HOSTILE, [HOSTILE]: 1});
    await issuesOf(element);
    expect(said(element, 'issues')).to.contain('$.phone');
    expect(said(element, 'issues')).to.contain('<img');
    staysText(element);
  });
});
