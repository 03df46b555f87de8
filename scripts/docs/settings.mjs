import {code, table} from './markdown.mjs';

/** The tables of rules, by tool. */
const TABLES = {
  'PAC file': ['src/settings/pac/pac-rules.ts', 'PAC_RULES'],
  'Allow list': ['src/settings/lists/allow-list-rules.ts', 'ALLOW_LIST_RULES'],
  'Known addresses': ['src/settings/lists/known-address-rules.ts', 'KNOWN_ADDRESS_RULES'],
  'VPN list': ['src/settings/lists/tunnel-rules.ts', 'TUNNEL_RULES'],
  'Firewall rules': ['src/settings/generate/firewall-check-rules.ts', 'FIREWALL_RULES'],
  'Content-Security-Policy': ['src/settings/generate/csp-rules.ts', 'CSP_RULES'],
};
const WORST_FIRST = ['red', 'amber', 'grey'];

/**
 * Every rule that pasted settings are checked by: what is wrong, what comes of it, what to do.
 * @param {(path: string) => Promise<any>} load reads a source file
 */
export async function rulesPart(load) {
  const {rules: words} = await load('src/settings/words/en/rules.ts');
  const sections = Object.entries(TABLES).map(async ([tool, [path = '', name = '']]) => {
    const rules = Object.entries((await load(path))[name]);
    const rows = WORST_FIRST.flatMap((light) =>
      rules
        .filter(([, rule]) => rule.light === light)
        .map(([rule]) => [code(rule), light, words[rule].title, words[rule].means, words[rule].act]),
    );
    return `## ${tool}\n\n${table(['rule', 'light', 'what is wrong', 'what comes of it', 'what to do'], rows)}`;
  });
  return (await Promise.all(sections)).join('\n\n');
}

/** @type {Record<string, string>} */
const CLASSES = {
  A: 'A, checked by itself',
  P: 'P, checked in part',
  L: 'L, read in what a site wrote',
  Q: 'Q, asked',
  S: 'S, simulated',
  T: 'T, told',
};

/**
 * What serves the guide's claims, class by class.
 * @param {(path: string) => Promise<any>} load reads a source file
 */
export async function guidePart(load) {
  const {coverage, KINDS} = await load('src/settings/guide/index.ts');
  const rows = coverage().map((/** @type {any} */ {class: one, claims, answered, by}) => [
    CLASSES[one] ?? one,
    claims,
    answered,
    ...KINDS.map((/** @type {string} */ kind) => by[kind] || '–'),
  ]);
  return table(['class', 'claims', 'served', ...KINDS], rows);
}
