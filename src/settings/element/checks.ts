import type {CheckToolId} from '../words/words.js';
import {checkFirewallRules} from '../generate/index.js';
import {checkAllowList} from '../lists/index.js';
import {checkPac} from '../pac/index.js';
import {Assumptions} from './assumptions.js';
import {CheckTool} from './check-tool.js';
import {KnownAddresses} from './known-addresses.js';
import {PolicyQuestions} from './policy-questions.js';
import type {ToolHost} from './tool.js';
import {TunnelQuestions} from './tunnel-questions.js';

const TEXT = '.txt,.csv,.conf,.list,text/plain,text/csv';

/** The checks of pasted text, in the order in which a network is usually looked at. */
export function checkTools(host: ToolHost): CheckTool[] {
  const reconsider = (id: CheckToolId) => (): void => tools.find((tool) => tool.id === id)?.reconsider();
  const assumptions = new Assumptions(reconsider('pac'));
  const tunnel = new TunnelQuestions(reconsider('tunnel'));
  const known = new KnownAddresses(host, reconsider('known-addresses'));
  const policy = new PolicyQuestions(reconsider('csp'));
  const tools: CheckTool[] = [
    new CheckTool(host, {
      id: 'pac',
      placeholder: [
        'function FindProxyForURL(url, host) {',
        '  if (host === "turn.prod009.genesysengage.com") return "DIRECT";',
        '  if (dnsDomainIs(host, ".genesysengage.com")) return "PROXY proxy.example.com:8080; DIRECT";',
        '  return "DIRECT";',
        '}',
      ].join('\n'),
      accept: '.pac,.dat,.js,.txt,application/x-ns-proxy-autoconfig,text/plain',
      fileName: 'proxy.pac',
      check: (text, config, signal) => checkPac(text, config, {signal, assume: assumptions.assumed}),
      questions: (words) => assumptions.template(words),
    }),
    new CheckTool(host, {
      id: 'allow-list',
      placeholder: ['*.prod009.genesysengage.com', '*.api01-eastus2.prod009.genesysengage.com'].join('\n'),
      accept: TEXT,
      fileName: 'allow-list.txt',
      check: checkAllowList,
    }),
    new CheckTool(host, {
      id: 'known-addresses',
      // Of Genesys’ own cloud: no block that is kept for documentation is routable.
      placeholder: ['20.42.64.0/28', '20.42.65.10'].join('\n'),
      accept: TEXT,
      fileName: 'known-addresses.txt',
      check: (text, config) => known.check(text, config),
      questions: (words) => known.questions(words),
      after: (result, words, localizer) => known.after(result, words, localizer),
      stop: () => known.stop(),
    }),
    new CheckTool(host, {
      id: 'tunnel',
      placeholder: ['10.0.0.0/8', 'proxy.example.com'].join('\n'),
      accept: TEXT,
      fileName: 'tunnel-list.txt',
      check: (text, config) => tunnel.check(text, config),
      questions: (words) => tunnel.template(words),
    }),
    new CheckTool(host, {
      id: 'firewall',
      placeholder: [
        'action,destination,protocol,port,inspection',
        'allow,turn.prod009.genesysengage.com,TCP,443,excluded',
      ].join('\n'),
      accept: TEXT,
      fileName: 'firewall-rules.csv',
      check: checkFirewallRules,
    }),
    new CheckTool(host, {
      id: 'csp',
      placeholder: "default-src 'self'; connect-src 'self' https://*.prod009.genesysengage.com",
      accept: '.txt,.conf,.html,text/plain,text/html',
      fileName: 'content-security-policy.txt',
      check: (text, config) => policy.check(text, config),
      questions: (words) => policy.template(words),
    }),
  ];
  return tools;
}
