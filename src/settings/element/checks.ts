import {checkElsewhere} from '../checking/elsewhere.js';
import type {Inquiry} from '../checking/inquiry.js';
import type {Configuration} from '../../config/types.js';
import {checkPac} from '../pac/index.js';
import {TOOL_IDS, type CheckToolId} from '../tool-ids.js';
import {Assumptions} from './assumptions.js';
import {CheckTool, type CheckSpec} from './check-tool.js';
import {KnownAddresses} from './known-addresses.js';
import {PolicyQuestions} from './policy-questions.js';
import type {ToolHost} from './tool.js';
import {TunnelQuestions} from './tunnel-questions.js';

const TEXT = '.txt,.csv,.conf,.list,text/plain,text/csv';

/** A long text is checked in a worker. */
const elsewhere =
  (inquiry: (text: string, config: Configuration) => Inquiry): CheckSpec['check'] =>
  (text, config, signal) =>
    checkElsewhere(inquiry(text, config), signal);

/** The checks of pasted text. */
export function checkTools(host: ToolHost): Record<CheckToolId, CheckTool> {
  const reconsider = (id: CheckToolId) => (): void => tools[id].reconsider();
  const assumptions = new Assumptions(reconsider('pac'));
  const tunnel = new TunnelQuestions(reconsider('tunnel'));
  const known = new KnownAddresses(host, reconsider('known-addresses'));
  const policy = new PolicyQuestions(reconsider('csp'));
  const options: Readonly<Record<CheckToolId, Omit<CheckSpec, 'id'>>> = {
    pac: {
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
    },
    'allow-list': {
      placeholder: ['*.prod009.genesysengage.com', '*.api01-eastus2.prod009.genesysengage.com'].join('\n'),
      accept: TEXT,
      fileName: 'allow-list.txt',
      check: elsewhere((text, config) => ({check: 'allow-list', args: [text, config]})),
    },
    'known-addresses': {
      // Of Genesys’ own cloud: no block that is kept for documentation is routable.
      placeholder: ['20.42.64.0/28', '20.42.65.10'].join('\n'),
      accept: TEXT,
      fileName: 'known-addresses.txt',
      check: elsewhere((text, config) => known.inquiry(text, config)),
      questions: (words) => known.questions(words),
      after: (result, words, localizer) => known.after(result, words, localizer),
      stop: () => known.stop(),
    },
    tunnel: {
      placeholder: ['10.0.0.0/8', 'proxy.example.com'].join('\n'),
      accept: TEXT,
      fileName: 'tunnel-list.txt',
      check: elsewhere((text, config) => tunnel.inquiry(text, config)),
      questions: (words) => tunnel.template(words),
    },
    firewall: {
      placeholder: [
        'action,destination,protocol,port,inspection',
        'allow,turn.prod009.genesysengage.com,TCP,443,excluded',
      ].join('\n'),
      accept: TEXT,
      fileName: 'firewall-rules.csv',
      check: elsewhere((text, config) => ({check: 'firewall', args: [text, config]})),
    },
    csp: {
      placeholder: "default-src 'self'; connect-src 'self' https://*.prod009.genesysengage.com",
      accept: '.txt,.conf,.html,text/plain,text/html',
      fileName: 'content-security-policy.txt',
      check: elsewhere((text, config) => policy.inquiry(text, config)),
      questions: (words) => policy.template(words),
    },
  };
  const tools = Object.fromEntries(
    TOOL_IDS.check.map((id) => [id, new CheckTool(host, {id, ...options[id]})]),
  ) as Record<CheckToolId, CheckTool>;
  return tools;
}
