import assert from 'node:assert/strict';
import {credentialsEndpoint} from '../../../demo/turn-credentials/credentials.mjs';
import {startCoturn} from '../../lab/coturn.mjs';
import {assertWorks, causesOf, configure, figuresOf, inTab, press} from './bench.mjs';
import {page} from './server.mjs';

const SECRET = 'shared-by-endpoint-and-relay';
const USER = 'agent-seven';
const PATH = '/turn-credentials';

/** Hosts whose relay takes credentials that end. @type {import('./hosts.test.mjs').HostCase[]} */
export const CREDENTIALS_HOSTS = [
  {
    host: 'credentials of an endpoint, coturn with --use-auth-secret',
    async run({browser, hosts, site}) {
      const coturn = await startCoturn({extra: ['--use-auth-secret', `--static-auth-secret=${SECRET}`]});
      const urls = [`turn:${coturn.host}:${coturn.port}?transport=tcp`];
      const options = {secret: SECRET, urls, ttlSeconds: 600, userOf: () => USER};
      const script = '<script type="module" src="/pkg/agent-diagnostics.js"></script>';
      hosts.pages.set('/credentials.html', {body: page('<agent-diagnostics></agent-diagnostics>', script)});
      const run = () =>
        inTab(browser, `${hosts.own}/credentials.html`, async (tab) => {
          await configure(tab, {...site.call, turn: {credentialsUrl: PATH}});
          const report = await press(tab);
          const said =
            JSON.stringify(report) + (await tab.evaluate(() => document.documentElement.innerHTML));
          assert.ok(!said.includes(USER), 'the user name is in the report');
          return report;
        });
      try {
        hosts.handlers.set(PATH, credentialsEndpoint(options));
        const report = await run();
        assertWorks(report);

        hosts.handlers.set(PATH, credentialsEndpoint({...options, ttlSeconds: -3600}));
        assert.deepEqual(causesOf(await run()), ['turn-credentials']);

        hosts.handlers.set(PATH, credentialsEndpoint({...options, userOf: () => undefined}));
        const [refused] = (await run())['findings'];
        assert.equal(refused.cause, 'test-fault');
        assert.deepEqual(refused.evidence, {what: 'credentials endpoint', why: 'error-status', status: 401});
        return `${figuresOf(report)}; expired: turn-credentials; not signed in: test-fault (401)`;
      } finally {
        hosts.handlers.delete(PATH);
        await coturn.close();
      }
    },
  },
];
