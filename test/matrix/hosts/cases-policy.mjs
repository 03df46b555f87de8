import assert from 'node:assert/strict';
import {assertWorks, callOf, configure, figuresOf, inTab, press} from './bench.mjs';
import {page} from './server.mjs';

/** @typedef {import('./hosts.test.mjs').HostCase} HostCase */

const ELEMENT = '<agent-diagnostics></agent-diagnostics>';
/** @param {string} src @param {string} [more] */
const script = (src, more = '') => `<script type="module" src="${src}"${more}></script>`;
const STRICT = "default-src 'self'; require-trusted-types-for 'script'";

/** Hosts by what they let in: origins, policies, frames. @type {HostCase[]} */
export const POLICY_HOSTS = [
  {
    host: 'plain HTML, script of another origin with integrity',
    async run({browser, hosts, site}) {
      const src = `${hosts.cdn}/pkg/agent-diagnostics.js`;
      const known = ` integrity="${await hosts.integrity()}" crossorigin`;
      hosts.pages.set('/sri.html', {body: page(ELEMENT, script(src, known))});
      const other = ` integrity="sha384-${'A'.repeat(64)}" crossorigin`;
      hosts.pages.set('/tampered.html', {body: page(ELEMENT, script(src, other))});
      const taken = await inTab(browser, `${hosts.own}/tampered.html`, (tab) =>
        tab.evaluate(() => customElements.get('agent-diagnostics') !== undefined),
      );
      assert.equal(taken, false, 'a script that is not the one named was run');
      return inTab(browser, `${hosts.own}/sri.html`, async (tab, complaints) => {
        await configure(tab, site.call);
        const report = await press(tab);
        assertWorks(report);
        assert.equal(callOf(report).method, 'rtp');
        assert.deepEqual(complaints, []);
        return figuresOf(report);
      });
    },
  },
  {
    host: `${STRICT}`,
    async run({browser, hosts, site}) {
      const headers = {'content-security-policy': STRICT};
      hosts.pages.set('/strict.html', {headers, body: page(ELEMENT, script('/pkg/agent-diagnostics.js'))});
      return inTab(browser, `${hosts.own}/strict.html`, async (tab, complaints) => {
        const own = {id: 'own', url: `${hosts.own}/service.json`, proof: {kind: 'json', has: ['version']}};
        await configure(tab, {...site.call, control: {url: '/favicon.ico'}, services: [own]});
        const report = await press(tab);
        assertWorks(report);
        assert.equal(callOf(report).method, 'rtp', 'the worker is a file of the page’s own origin');
        assert.deepEqual(complaints, []);
        return figuresOf(report);
      });
    },
  },
  {
    host: 'the same, script of another origin: no worker to be had',
    async run({browser, hosts, site}) {
      const policy = `${STRICT}; script-src 'self' ${hosts.cdn}`;
      hosts.pages.set('/strict-cdn.html', {
        headers: {'content-security-policy': policy},
        body: page(ELEMENT, script(`${hosts.cdn}/pkg/agent-diagnostics.js`)),
      });
      return inTab(browser, `${hosts.own}/strict-cdn.html`, async (tab, complaints) => {
        await configure(tab, {...site.call, control: {url: '/favicon.ico'}, services: []});
        const report = await press(tab);
        assertWorks(report);
        assert.equal(callOf(report).method, 'data-channel');
        // It is tried and forbidden, which browsers write down; nothing else is.
        assert.deepEqual(
          complaints.filter((text) => !/worker|blob/i.test(text)),
          [],
        );
        return figuresOf(report);
      });
    },
  },
  {
    host: 'a frame of another origin, no allow',
    run: (bench) => inFrame(bench, '<iframe src="URL"></iframe>'),
  },
  {
    host: 'a frame with sandbox="allow-scripts"',
    run: (bench) => inFrame(bench, '<iframe sandbox="allow-scripts" src="URL"></iframe>'),
  },
];

/** A run in a frame of the host's page, which says nothing but what `tag` says. @param {import('./hosts.test.mjs').Bench} bench @param {string} tag */
function inFrame({browser, hosts, site}, tag) {
  const framed = `${hosts.other}/framed.html`;
  hosts.pages.set('/framed.html', {body: page(ELEMENT, script('/pkg/agent-diagnostics.js'))});
  hosts.pages.set('/frame.html', {body: page(tag.replace('URL', framed))});
  return inTab(browser, `${hosts.own}/frame.html`, async (tab, complaints) => {
    const frame = await tab.waitForFrame((one) => one.url() === framed);
    await configure(frame, site.call);
    const report = await press(frame);
    assertWorks(report);
    assert.notEqual(callOf(report).method, 'none');
    assert.deepEqual(complaints, []);
    return figuresOf(report);
  });
}
