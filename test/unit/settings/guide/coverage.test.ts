import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isDead} from '../../../support/documents.mjs';
import {configSchema} from '../../../../src/config/schema.js';
import {CAUSES} from '../../../../src/report/catalogue.js';
import {guide as english} from '../../../../src/settings/words/en/guide.js';
import {en} from '../../../../src/i18n/en/agent.js';
import * as advice from '../../../../src/settings/advice/index.js';
import * as generate from '../../../../src/settings/generate/index.js';
import {
  ADVICE,
  coverage,
  GENERATORS,
  GUIDE_CLAIMS,
  GUIDE_TEXTS,
  isAnswered,
  KINDS,
  QUESTIONS,
  type Claim,
  type Question,
  type Service,
} from '../../../../src/settings/guide/index.js';
import * as lists from '../../../../src/settings/lists/index.js';
import * as pac from '../../../../src/settings/pac/index.js';
import type {SettingsRule} from '../../../../src/settings/rules.js';
import {GUIDE_HEADINGS} from './headings.js';

/**
 * The class of each claim, from the first to the last, as an analysis of the guide has it that was made apart from the
 * code: the first letter where it gives two. The rows of the VDI table, 61–64, and the ranges, 160–174, have
 * none there: the former are asked for, the latter read.
 */
const CLASSES =
  'PATQTLQPQPTQQTPASSAAPTTTPQQTPAATPTLAAPAPTAAAAAAAAAAAAPPPPTTTQQQQQAQPPTQTAQPLLLLPTLAAPPTAATTQQQAAQQPPAAAA' +
  'APALTALLLLPATTLAPPPAPTPPTTTTTTTTTLLLPLTLPPPAQLLLPATLAQPLLLLLLLLLLLLLLLQPTLTTLTTTTPQQQATTTTP';
const MOST_WORDS = 12;

const RULES: Readonly<Record<string, SettingsRule>> = {
  ...pac.PAC_RULES,
  ...lists.ALLOW_LIST_RULES,
  ...lists.KNOWN_ADDRESS_RULES,
  ...lists.TUNNEL_RULES,
  ...generate.FIREWALL_RULES,
  ...generate.CSP_RULES,
};

/** What each name stands for. */
const ADVISERS: Readonly<Record<(typeof ADVICE)[number], unknown>> = {
  vdi: advice.vdiSupport,
  capacity: advice.capacity,
  continuity: advice.continuity,
  'sign-in': advice.signInAdvice,
};
const MAKERS: Readonly<Record<(typeof GENERATORS)[number], unknown>> = {
  pac: pac.generatePac,
  'allow-list': generate.generateAllowList,
  'firewall-rules': generate.generateFirewallRules,
  'content-security-policy': generate.generateContentSecurityPolicy,
};

const services = <Kind extends Service['kind']>(kind: Kind) =>
  GUIDE_CLAIMS.flatMap(({served}) => served).filter(
    (service): service is Extract<Service, {kind: Kind}> => service.kind === kind,
  );
const ids = (claims: readonly Claim[]): number[] => claims.map(({id}) => id);
const serves = ({served}: Claim, kind: Service['kind']): boolean =>
  served.some((service) => service.kind === kind);

/** A key of the configuration, by the names that lead to it; of the things in a list, by theirs. */
function configures(keys: readonly string[]): boolean {
  let schema: typeof configSchema | undefined = configSchema;
  for (const key of keys) schema = (schema?.items ?? schema)?.properties?.[key];
  return schema !== undefined;
}

describe('the claims of the guide', () => {
  it('are all there, in order, each of the class that it has', () => {
    expect(ids(GUIDE_CLAIMS)).to.deep.equal(Array.from({length: 195}, (_, i) => i + 1));
    expect(GUIDE_CLAIMS.map((claim) => claim.class).join('')).to.equal(CLASSES);
  });

  it('stand under headings of the guide, in its order', () => {
    const places = GUIDE_CLAIMS.map(({heading}) => GUIDE_HEADINGS.indexOf(heading));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('are put in a few words', () => {
    const long = GUIDE_CLAIMS.filter(({says}) => says.split(/\s+/).length > MOST_WORDS);
    expect(ids(long)).to.deep.equal([]);
    expect(ids(GUIDE_CLAIMS.filter(({says}) => !/^[\p{Lu}\d]/u.test(says)))).to.deep.equal([]);
  });

  it('are answered where it is for reading, asking, simulating or telling', () => {
    const due = GUIDE_CLAIMS.filter((claim) => 'LQST'.includes(claim.class));
    expect(ids(due.filter((claim) => !isAnswered(claim)))).to.deep.equal([]);
    const of = (one: string): Claim[] => GUIDE_CLAIMS.filter((claim) => claim.class === one);
    expect(ids(of('T').filter((claim) => !serves(claim, 'text')))).to.deep.equal([]);
    expect(ids(of('Q').filter((claim) => !serves(claim, 'question')))).to.deep.equal([]);
    expect(ids(of('A').filter((claim) => !serves(claim, 'check')))).to.deep.equal([]);
  });

  it('say why, where nothing serves them, and nothing else then', () => {
    for (const {served} of GUIDE_CLAIMS.filter((claim) => !isAnswered(claim)))
      expect(served).to.have.length(1);
    for (const {why} of services('none')) expect(why).to.match(/\w.*\.$/);
    for (const claim of GUIDE_CLAIMS.filter((one) => serves(one, 'none'))) {
      expect(isAnswered(claim)).to.equal(false);
    }
  });
});

/** Names of lints are checked by the compiler: their list is a type. */
describe('what serves them', () => {
  it('is in the checks and causes of a run', () => {
    const named = services('check');
    expect(named.filter(({check}) => !Object.hasOwn(en.checks, check))).to.deep.equal([]);
    expect(named.filter(({cause = 'offline'}) => !Object.hasOwn(CAUSES, cause))).to.deep.equal([]);
  });

  it('is in the rules for pasted settings', () => {
    const missing = services('settings').filter(({rule}) => !Object.hasOwn(RULES, rule));
    expect(missing).to.deep.equal([]);
  });

  it('is in the advice and the generators, each used', () => {
    for (const adviser of Object.values(ADVISERS)) expect(adviser).to.be.a('function');
    for (const maker of Object.values(MAKERS)) expect(maker).to.be.a('function');
    expect(Object.keys(MAKERS)).to.deep.equal([...GENERATORS]);
    expect(new Set(services('advice').map(({name}) => name))).to.deep.equal(new Set(ADVICE));
  });

  it('is asked where an answer can be given', () => {
    const questions: readonly Question[] = Object.values(QUESTIONS);
    for (const {asks, at} of questions) {
      if (asks === 'configuration') expect(configures(at), at.join('.')).to.equal(true);
    }
    const asked = new Set(services('question').map(({name}) => name));
    expect(Object.keys(QUESTIONS).filter((name) => !asked.has(name as never))).to.deep.equal([]);
  });

  it('has its words, and no words are left over', () => {
    expect(Object.keys(english).toSorted()).to.deep.equal(GUIDE_TEXTS.toSorted());
    const told = new Set<string>(services('text').map(({key}) => key));
    for (const {asks, at} of Object.values<Question>(QUESTIONS)) if (asks === 'people') told.add(at);
    expect(GUIDE_TEXTS.filter((key) => !told.has(key))).to.deep.equal([]);
  });

  it('is in the documents', () => {
    const from = {path: 'README.md', text: ''};
    const dead = services('document').flatMap(({page}) => isDead(page, from) ?? []);
    expect(dead).to.deep.equal([]);
  });
});

describe('the headings that findings name', () => {
  it('are the guide’s', () => {
    const rules = Object.entries({...RULES, ...CAUSES}).filter(
      ([, {guide}]) => guide !== undefined && !GUIDE_HEADINGS.includes(guide),
    );
    expect(rules).to.deep.equal([]);
  });
});

describe('the coverage by class', () => {
  it('counts each claim once, and once for each kind that serves it', () => {
    const rows = coverage();
    const sum = (of: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + of(row), 0);
    expect(sum(({claims}) => claims)).to.equal(195);
    expect(sum(({answered, by}) => answered + by.none)).to.equal(195);
    for (const kind of KINDS) {
      const having = GUIDE_CLAIMS.filter((claim) => serves(claim, kind));
      expect(sum(({by}) => by[kind])).to.equal(having.length);
    }
  });

  it('tells a claim that nothing serves from one that something does', () => {
    const claim = (served: Claim['served']): Claim => ({id: 1, class: 'P', heading: '', says: '', served});
    const [open, told] = [
      claim([{kind: 'none', why: 'Because.'}]),
      claim([
        {kind: 'text', key: 'any-vdi'},
        {kind: 'text', key: 'sip-trunk'},
      ]),
    ];
    const row = coverage([open, told]).find((one) => one.class === 'P');
    expect(row).to.deep.include({claims: 2, answered: 1});
    expect(row?.by).to.deep.include({none: 1, text: 1, check: 0});
  });
});
