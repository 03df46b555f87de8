import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {text as textOf} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {createSite} from '../lab/site.mjs';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {findBrowser} from '../support/browsers.mjs';
import {json, openEmbedSite} from '../support/embed-site.mjs';
import {
  embed,
  heard,
  openTab,
  partOf,
  problemIn,
  reaches,
  received,
  reportIn,
  tell,
} from '../support/embed-tab.mjs';

/** @typedef {import('../support/embed-tab.mjs').Page} Page */

const page = new URL('../../dist/embed.html', import.meta.url);
const built = existsSync(page);

for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip =
    (!built && 'dist/ is absent: run "npm run build"') || (!findBrowser(name) && `there is no ${name}`);
  describe(`the page for frames, ${name}`, {skip}, () => {
    const browsers = createBrowsers();
    /** @type {import('../support/embed-site.mjs').EmbedSite} */
    let site;
    /** A configuration that is checked in a moment. */
    const quickConfig = () => ({
      version: 1,
      control: {url: `${site.own}/version.json`},
      services: [{id: 'desktop', url: `${site.own}/version.json`, proof: {kind: 'json', has: ['version']}}],
      embed: {allowedOrigins: [site.friend, 'https://intranet.example.com']},
    });
    before(async () => {
      site = await openEmbedSite();
      site.answers.set('/version.json', json({version: '1'}));
      site.answers.set('/config.json', json(quickConfig()));
    });
    after(async () => {
      await browsers.close();
      await site.close();
    });

    /** @param {Record<string, string>} parameters */
    const link = (parameters) => {
      const url = new URL(`${site.own}/dist/embed.html`);
      for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
      return url.href;
    };

    /** @param {(tab: Page, complaints: string[]) => Promise<void>} use */
    const inTab = (use) =>
      browsers.with(name, undefined, async (browser) => {
        const {tab, complaints} = await openTab(browser);
        try {
          await use(tab, complaints);
        } finally {
          await tab.close();
        }
      });

    it('tells a host that may know of every step, and the case travels with the report', () =>
      inTab(async (tab, complaints) => {
        const url = link({config: '/config.json', case: 'INC-1042 ü', autorun: '', lang: 'de'});
        const frame = await embed(tab, site.friend, url);
        const {report} = await heard(tab, 'diagnostics-complete');
        assert.equal(report.case, 'INC-1042 ü');
        assert.equal(report.light, 'green');
        const all = await received(tab);
        const types = all.map(({data}) => data.type);
        assert.deepEqual(types.slice(0, 2), ['diagnostics-ready', 'diagnostics-start']);
        assert.equal(types.at(-1), 'diagnostics-complete');
        for (const {origin, data} of all) {
          assert.equal(origin, site.own);
          assert.deepEqual([data.source, data.version], ['agent-diagnostics', 1]);
        }
        const progress = all.filter(({data}) => data.type === 'diagnostics-progress');
        assert.ok(progress.length > 0);
        assert.ok(progress.every(({data}) => data.fraction >= 0 && data.fraction <= 1 && data.checkId));
        const checks = all.filter(({data}) => data.type === 'diagnostics-check');
        assert.ok(checks.some(({data}) => data.check.id === 'services' && data.check.status === 'passed'));
        assert.equal(await frame.$eval('.case', ({textContent}) => textContent), 'INC-1042 ü');
        assert.equal(await frame.evaluate(() => document.documentElement.lang), 'de');
        assert.match(await frame.evaluate(() => document.title), /^INC-1042 ü · /);
        assert.deepEqual(complaints, []);
      }));

    it('sends the report with its case to the helpdesk', () =>
      inTab(async (tab, complaints) => {
        /** @type {string[]} */
        const sent = [];
        site.answers.set('/reports', async (response, request) => {
          sent.push(await textOf(request));
          response.writeHead(201).end();
        });
        site.answers.set('/sends.json', json({...quickConfig(), report: {url: '/reports'}}));
        await tab.goto(link({config: '/sends.json', case: 'INC-1042', autorun: '1', lang: 'en'}));
        await reaches(tab, 'done');
        const button = await partOf(tab, '[part~=send]:not(.away)');
        await button.click();
        await partOf(tab, '[part~=send-delivered]');
        assert.equal(sent.length, 1);
        assert.equal(JSON.parse(sent[0] ?? '').case, 'INC-1042');
        assert.deepEqual(complaints, []);
      }));

    it('tells a host that may not know nothing, and hears nothing from it', () =>
      inTab(async (tab, complaints) => {
        const url = link({config: '/config.json'});
        const frame = await embed(tab, site.stranger, url);
        await reaches(frame, 'idle');
        const said = [{type: 'call-in-progress', value: true}, {type: 'run'}];
        await frame.evaluate((count) => {
          let left = count;
          /** @type {any} */ (window).arrived = new Promise((resolve) => {
            window.addEventListener('message', () => (left -= 1) || resolve(undefined));
          });
        }, said.length);
        for (const message of said) await tell(tab, message);
        await frame.evaluate(() => /** @type {any} */ (window).arrived);
        assert.equal(await reportIn(frame), null);
        await reaches(frame, 'idle');
        await frame.evaluate(() => /** @type {any} */ (document.querySelector('agent-diagnostics')).run());
        const report = await reportIn(frame);
        assert.equal(report.light, 'green', 'a call that a stranger tells of is none');
        assert.deepEqual(await received(tab), []);
        assert.deepEqual(complaints, []);
      }));

    it('finds the host that may know among those that may, where the browser does not tell which it is', () =>
      inTab(async (tab) => {
        const url = link({config: '/config.json', autorun: ''});
        for (const host of [site.friend, site.stranger]) {
          const frame = await embed(tab, host, url, {referrerpolicy: 'no-referrer'});
          await frame.waitForSelector('agent-diagnostics');
          await tell(tab, {type: 'call-in-progress', value: false});
          if (host === site.stranger)
            await frame.evaluate(() =>
              /** @type {any} */ (document.querySelector('agent-diagnostics')).run(),
            );
          await reaches(frame, 'done');
          await frame.evaluate(() => window.parent.postMessage({type: 'last'}, '*'));
          await heard(tab, 'last');
          const types = (await received(tab)).map(({data}) => data.type);
          assert.equal(types.includes('diagnostics-complete'), host === site.friend, types.join());
          assert.equal(types.length > 1, host === site.friend);
        }
      }));

    it('does what a host that may asks for, also if it asked before there was a configuration', () =>
      inTab(async (tab) => {
        /** @type {(value?: unknown) => void} */
        let release = () => undefined;
        const released = new Promise((resolve) => {
          release = resolve;
        });
        site.answers.set('/late.json', async (response) => {
          await released;
          json(quickConfig())(response);
        });
        const frame = await embed(tab, site.friend, link({config: '/late.json', autorun: ''}));
        await frame.waitForFunction(() => document.readyState === 'complete');
        await tell(tab, {type: 'call-in-progress', value: 'yes'});
        await tell(tab, {type: 'call-in-progress', value: true});
        release();
        const {report} = await heard(tab, 'diagnostics-complete');
        assert.deepEqual([report.light, report.findings[0].cause], ['grey', 'call-in-progress']);
        await tab.evaluate(() => /** @type {any} */ (window).received.splice(0));
        await tell(tab, {type: 'call-in-progress', value: false});
        await tell(tab, {type: 'run'});
        assert.equal((await heard(tab, 'diagnostics-complete')).report.light, 'green');
      }));

    it('ends a run when it is told to', () =>
      inTab(async (tab) => {
        site.answers.set('/silent.json', () => undefined);
        const service = {id: 'desktop', url: `${site.own}/silent.json`};
        site.answers.set('/waits.json', json({...quickConfig(), services: [service]}));
        await embed(tab, site.friend, link({config: '/waits.json'}));
        await heard(tab, 'diagnostics-ready');
        await tell(tab, {type: 'run'});
        await heard(tab, 'diagnostics-start');
        await tell(tab, {type: 'cancel'});
        assert.equal((await heard(tab, 'diagnostics-complete')).report.outcome, 'cancelled');
      }));

    it('hears nobody but the window that shows it', () =>
      inTab(async (tab) => {
        const frame = await embed(tab, site.friend, link({config: '/config.json'}));
        await heard(tab, 'diagnostics-ready');
        // Another frame, of the very origin that may.
        await tab.evaluate(async (src) => {
          const other = document.createElement('iframe');
          const loaded = new Promise((resolve) => other.addEventListener('load', resolve));
          other.src = src;
          document.body.append(other);
          await loaded;
        }, `${site.friend}/host.html?other`);
        const other = await tab.waitForFrame(`${site.friend}/host.html?other`);
        await other.evaluate(() =>
          window.parent.frames[0]?.postMessage({type: 'call-in-progress', value: true}, '*'),
        );
        await tell(tab, {type: 'something else'});
        await tell(tab, {type: 'run'});
        assert.equal((await heard(tab, 'diagnostics-complete')).report.light, 'green');
        assert.equal((await reportIn(frame)).findings.length, 0);
      }));

    it('talks with the window that opened it', () =>
      inTab(async (tab) => {
        await tab.goto(`${site.friend}/host.html`);
        await tab.evaluate(
          (url) => {
            const host = /** @type {any} */ (window);
            host.received = [];
            window.addEventListener('message', ({source, origin, data}) => {
              if (source !== host.opened) return;
              host.received.push({origin, data});
              if (data.type === 'diagnostics-ready') host.opened.postMessage({type: 'run'}, origin);
            });
            host.opened = window.open(url);
          },
          link({config: '/config.json'}),
        );
        assert.equal((await heard(tab, 'diagnostics-complete')).report.light, 'green');
        await tab.evaluate(() => /** @type {any} */ (window).opened.close());
      }));

    it('keeps to itself what comes of a configuration that is not valid, and shows what is wrong with it', () =>
      inTab(async (tab) => {
        site.answers.set('/wrong.json', json({...quickConfig(), services: 'all'}));
        const frame = await embed(tab, site.friend, link({config: '/wrong.json', autorun: ''}));
        await reaches(frame, 'unconfigured');
        const shown = await partOf(frame, '.issues');
        assert.match(await shown.evaluate(({textContent}) => textContent ?? ''), /\$\.services/);
        assert.deepEqual(await received(tab), []);
      }));

    it('says which parameter is missing or wrong, what was expected and what came', () =>
      inTab(async (tab, complaints) => {
        const config = '/config.json';
        const elsewhere = `${site.stranger}/config.json`;
        /** @type {[parameters: Record<string, string>, shows: RegExp[]][]} */
        const cases = [
          [{}, [/can’t be used/, /config/, /http:\/\/127/, /received nothing/]],
          [{config: ''}, [/received nothing/]],
          [{config: 'https://['}, [/cannot be read/]],
          [{config: 'javascript:alert(1)'}, [/with javascript:/]],
          [{config: 'data:application/json,{}'}, [/with data:/]],
          [{config: 'https://u:secret@127.0.0.1/'}, [/a password in it/]],
          [{config: elsewhere}, [/on http:\/\/127\.0\.0\.1/, /one on http:\/\/other\.localhost/]],
          [{config: '/none.json'}, [/HTTP status 404/]],
          [{config: '/host.html'}, [/expected JSON/, /received HTML/]],
          [{config, case: 'x'.repeat(101)}, [/case/, /at most 100 characters/, /101 characters/]],
          [{config, case: 'INC\u202e1042'}, [/case/, /U\+202E/]],
          [{config, case: 'INC\n1042'}, [/U\+000A/]],
          [{config, lang: 'de_DE'}, [/lang/, /such as de or pt-BR/, /"de_DE"/]],
          [{config, audience: 'boss'}, [/audience/, /agent or helpdesk/, /"boss"/]],
          [{config, variant: 'wide'}, [/variant/, /full or compact/, /"wide"/]],
          [{config, autorun: 'maybe'}, [/autorun/, /"maybe"/]],
          [{config: '/none?secret=1', lang: 'de'}, [/Dieser Link/, /HTTP status 404/]],
        ];
        const before = site.requests.filter((path) => path === '/version.json').length;
        for (const [parameters, shows] of cases) {
          await tab.goto(link({...parameters, lang: parameters['lang'] ?? 'en'}));
          const text = await problemIn(tab);
          for (const pattern of shows) assert.match(text, pattern, JSON.stringify(parameters));
          assert.doesNotMatch(text, /secret/);
          assert.equal(await tab.$('agent-diagnostics'), null);
        }
        await tab.goto(`${link({config, case: '1'})}&case=2&lang=en`);
        assert.match(await problemIn(tab), /one value\s+received 2 of them/);
        assert.equal(site.requests.filter((path) => path === '/version.json').length, before);
        assert.deepEqual(
          complaints.filter((text) => !/404/.test(text)),
          [],
        );
      }));

    it('takes a configuration from nowhere but where the page itself says', () =>
      inTab(async (tab) => {
        site.answers.set('/elsewhere', (response) =>
          response.writeHead(302, {location: `${site.stranger}/config.json`}).end(),
        );
        await tab.goto(link({config: '/elsewhere', lang: 'en'}));
        assert.match(await problemIn(tab), /an answer from elsewhere, http:\/\/other\.localhost/);

        const html = readFileSync(page, 'utf8');
        /** @param {string} content */
        const servePage = (content) =>
          site.answers.set('/dist/embed.html', (response) =>
            response
              .writeHead(200, {'content-type': 'text/html'})
              .end(html.replace('name="agent-diagnostics-config" content="/"', `$&`.replace('$&', content))),
          );
        /** @param {string} sources */
        const allow = (sources) => servePage(`name="agent-diagnostics-config" content="${sources}"`);
        site.answers.set('/sites/a/config.json', json(quickConfig()));
        try {
          allow(`/sites/ ${site.stranger}/config.json`);
          for (const config of ['/sites/a/config.json', `${site.stranger}/config.json`]) {
            await tab.goto(link({config}));
            await reaches(tab, 'idle');
          }
          for (const config of [
            '/config.json',
            '/sites/../config.json',
            '/sites/..%2fconfig.json',
            `${site.stranger}/config.json/x`,
          ]) {
            await tab.goto(link({config, lang: 'en'}));
            assert.match(await problemIn(tab), /another address there|one on http:\/\/other/, config);
          }
          allow('https://[');
          await tab.goto(link({config: '/config.json', lang: 'en'}));
          assert.match(await problemIn(tab), /<meta name="agent-diagnostics-config">/);
        } finally {
          site.answers.delete('/dist/embed.html');
        }
      }));

    it('says so where the element’s script is not beside it', () =>
      inTab(async (tab) => {
        site.answers.set('/dist/agent-diagnostics.js', (response) => response.writeHead(404).end());
        try {
          await tab.goto(link({config: '/config.json', lang: 'en'}));
          assert.match(await problemIn(tab), /agent-diagnostics\.js/);
        } finally {
          site.answers.delete('/dist/agent-diagnostics.js');
        }
      }));

    it('asks for its configuration once, and shows what its address says', () =>
      inTab(async (tab) => {
        const before = site.requests.filter((path) => path === '/config.json').length;
        await tab.goto(
          link({
            config: '/config.json',
            audience: 'helpdesk',
            variant: 'compact',
            autorun: '0',
            case: '',
            lang: 'ar',
          }),
        );
        await reaches(tab, 'idle');
        const shown = await tab.$eval('agent-diagnostics', (element) => {
          const {audience, variant, autorun} = /** @type {any} */ (element);
          return {audience, variant, autorun};
        });
        assert.deepEqual(shown, {audience: 'helpdesk', variant: 'compact', autorun: false});
        assert.equal(await tab.evaluate(() => document.documentElement.dir), 'rtl');
        assert.equal(await tab.$('.case'), null);
        assert.equal(site.requests.filter((path) => path === '/config.json').length, before + 1);
      }));

    for (const [what, attributes] of /** @type {const} */ ([
      ['a frame', {allow: 'autoplay'}],
      [
        'a sandbox, as Lightning Web Security puts around frames',
        {allow: 'autoplay', sandbox: 'allow-scripts'},
      ],
    ])) {
      it(`calls through the relay in ${what}, within the page’s own policy`, async (t) => {
        const lab = await createSite();
        t.after(() => lab.close());
        const full = {
          ...lab.config,
          durations: {voiceSeconds: 3},
          embed: {allowedOrigins: [site.friend]},
        };
        site.answers.set('/full.json', json(full));
        await inTab(async (tab, complaints) => {
          const frame = await embed(tab, site.friend, link({config: '/full.json'}), attributes);
          await heard(tab, 'diagnostics-ready');
          const button = await partOf(frame, 'button');
          await button.click();
          const {report} = await heard(tab, 'diagnostics-complete');
          const light = (/** @type {string} */ id) =>
            report.checks.find((/** @type {{id: string}} */ check) => check.id === id)?.light;
          const found = JSON.stringify(report.findings);
          assert.deepEqual([light('services'), light('turn')], ['green', 'green'], found);
          // A worker without an origin is more than every browser has.
          if (!('sandbox' in attributes)) assert.equal(report.environment.method, 'rtp', found);
          const origins = (await received(tab)).map((message) => message.origin);
          assert.deepEqual([...new Set(origins)], ['sandbox' in attributes ? 'null' : site.own]);
          // Firefox also says that a sandbox has no worker of its origin, before there is one of a blob.
          const policy = complaints.filter((text) => /policy/i.test(text));
          assert.deepEqual('sandbox' in attributes ? policy : complaints, []);
        });
      });
    }
  });
}
