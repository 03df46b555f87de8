import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ReportFacts} from '../../../src/fleet/analysis/facts.js';
import {toCsv} from '../../../src/fleet/session/csv.js';
import {formatFirewallRules, type FirewallRule} from '../../../src/settings/generate/firewall-rules.js';

const HOSTILE = ['=1+1', ' =1', '+1', '-1', '@SUM(1)', '\uff1d1', '\t=1', 'a\n=1', '"=1', 'a,=1', '\u202e=1'];
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Cells as a spreadsheet reads them (RFC 4180). */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe('tables that leave the page', () => {
  for (const text of HOSTILE) {
    it(`have no formula in them: ${JSON.stringify(text)}`, () => {
      const facts: ReportFacts = {
        id: text,
        startedMs: undefined,
        startedAt: text,
        light: 'red',
        causes: [],
        owners: [],
        values: {network: text, [text]: 'x'},
        policy: text,
        services: [],
      };
      const rule = {action: 'allow', destination: [text], protocol: 'TCP', port: 443, comment: text};
      for (const [csv, rows] of [
        [toCsv([facts]), 2],
        [formatFirewallRules([{...rule, source: text} as unknown as FirewallRule]), 2],
      ] as const) {
        expect(csv.trimEnd().split(/\r?\n/), csv).to.have.length(rows);
        for (const cell of cellsOf(csv)) expect(cell).to.not.match(FORMULA);
      }
    });
  }
});
