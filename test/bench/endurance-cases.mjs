import {openHost} from '../matrix/causes/host.mjs';
import {runCase} from '../matrix/causes/run-case.mjs';
import {CASES} from './endurance-faults.mjs';
import {launch, markdown} from './endurance-tools.mjs';

/**
 * What happens to a browser, its machine and its network in the middle of a run, and what policies take from it.
 * @type {import('./endurance.mjs').Part}
 */
export const casesTable = (name, {only}) => tableOf(CASES, 'what happens', name, only);

/**
 * Each case in a browser of its own. A case may allow several outcomes: grey is right where a run can't know, wrong never is.
 * @param {readonly import('./endurance-faults.mjs').EnduranceCase[]} cases @param {string} head of their titles
 * @param {import('./endurance.mjs').BrowserName} name @param {RegExp} only cases whose id it finds
 */
export async function tableOf(cases, head, name, only) {
  const host = await openHost();
  const rows = [];
  try {
    for (const one of cases.filter(({id, browsers}) => only.test(id) && (browsers?.includes(name) ?? true))) {
      const browser = await launch(name, one.launch);
      const use = {
        with: async (
          /** @type {unknown} */ _name,
          /** @type {{host: string, port: number} | undefined} */ proxy,
          /** @type {(browser: import('puppeteer-core').Browser) => Promise<any>} */ work,
        ) => {
          if (!proxy) return work(browser);
          const through = await launch(name, proxied(proxy));
          try {
            return await work(through);
          } finally {
            await through.close();
          }
        },
        close: async () => undefined,
      };
      /** @type {(string | number)[]} */
      let row;
      try {
        const {causes, light, verdictMs, report} = await runCase(one, name, {browsers: use, host});
        const right =
          one.allow.lights.includes(light) && causes.every((cause) => one.allow.causes.includes(cause));
        if (!right) console.error(JSON.stringify(report));
        const said = [light, ...causes].join(' ');
        row = [one.title, right ? '✓' : '✗', said, (verdictMs / 1000).toFixed(1)];
      } catch (error) {
        row = [one.title, '✗', String(error).replaceAll('\n', ' ').slice(0, 200), '–'];
      } finally {
        await browser.close();
      }
      rows.push(row);
      console.error(`${name}: ${one.id}: ${row.slice(1).join(' ')}`);
    }
  } finally {
    await host.close();
  }
  return [name, '', markdown([head, 'right', 'light and causes', 'seconds'], rows)].join('\n');
}

/** @param {{host: string, port: number}} proxy */
function proxied({host, port}) {
  return {
    args: [`--proxy-server=http://${host}:${String(port)}`, '--proxy-bypass-list=<-loopback>;127.0.0.1'],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': port,
      'network.proxy.no_proxies_on': '127.0.0.1',
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}
