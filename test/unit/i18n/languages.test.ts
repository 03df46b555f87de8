import {before, describe, it} from 'node:test';
import {expect} from 'chai';
import {en} from '../../../src/i18n/en/agent.js';
import {helpdesk as englishHelpdesk} from '../../../src/i18n/en/helpdesk.js';
import {languageFor} from '../../../src/i18n/languages.js';
import {fleetWordsOf} from '../../../src/fleet/words/languages.js';
import type {FleetWords} from '../../../src/fleet/words/words.js';
import {EMBED_WORDS, LANGUAGES, SETTINGS_WORDS} from '../../../src/i18n/list.js';
import {TOO_OLD} from '../../../src/i18n/too-old.js';
import type {DeskWords} from '../../../src/i18n/desk-words.js';
import type {
  DeviceWords,
  FollowUpWords,
  WatchWords,
  HelpdeskWords,
  ReportWords,
  Translation,
} from '../../../src/i18n/translation.js';

const TAGS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');
const translations = new Map<string, Translation>();
before(async () => {
  for (const tag of TAGS) translations.set(tag, (await languageFor(tag).words()).translation);
});
const wordsOf = (tag: string): Translation => translations.get(tag)!;

/** All that is said in a language. */
interface Dictionaries {
  readonly words: Translation;
  readonly helpdesk: HelpdeskWords;
  readonly report: ReportWords;
  readonly devices: DeviceWords;
  readonly desk: DeskWords;
  readonly watch: WatchWords;
  readonly followup: FollowUpWords;
}

async function dictionariesOf(tag: string): Promise<Dictionaries> {
  const language = languageFor(tag);
  const [{translation}, {helpdesk}, {report}, {devices}, {desk}, {watch}, {followup}] = await Promise.all([
    language.words(),
    language.helpdesk(),
    language.report(),
    language.devices(),
    language.desk(),
    language.watch(),
    language.followup(),
  ]);
  return {words: translation, helpdesk, report, devices, desk, watch, followup};
}

/** Every text of a dictionary by its path; of a function, what it makes of something. */
function textsOf(node: unknown, path = ''): [string, unknown][] {
  if (typeof node === 'function')
    throw new Error(`${path} takes arguments: ask textsOfFunctions for what it returns`);
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'function' ? [] : textsOf(value, `${path}/${key}`),
  );
}

/** One of each form that a language may have for a number. */
const COUNTS = [0, 1, 2, 3, 11, 25, 100];
const forEachCount = (name: string, say: (count: number) => string): [string, unknown][] =>
  COUNTS.map((count) => [`${name} ${count}`, say(count)]);

function textsOfFunctions(words: Translation): [string, unknown][] {
  const {code, checkedAt, secondsLeft, watched, limit, answering, allAnswering, causes} = words;
  return [
    ['code', code('K7QM-2F')],
    ['checkedAt', checkedAt('17:43')],
    ...forEachCount('secondsLeft', secondsLeft),
    ...(['clearly-good', 'plainly-bad', 'full-length'] as const).map((why): [string, unknown] => [
      `watched ${why}`,
      watched[why]('3 s'),
    ]),
    ['limit', limit('150 ms')],
    ['answering', answering(3, 4)],
    ...forEachCount('allAnswering', allAnswering),
    ...Object.entries(causes).flatMap(([cause, {named}]): [string, unknown][] =>
      named ? [[`${cause} named`, named('Agent Desktop')]] : [],
    ),
  ];
}

function textsOfPartFunctions({
  report,
  devices,
  watch,
  followup,
}: Pick<Dictionaries, 'report' | 'devices' | 'watch' | 'followup'>): [string, unknown][] {
  const {chart, rate, delivery, lastGood, comparison, good, viewer} = report;
  return [
    ...forEachCount('applications', good.applications),
    ...forEachCount('more', viewer.more),
    ['contradicts', viewer.contradicts('1')],
    ['limit', chart.limit('150 ms')],
    ...forEachCount('summary', (stalls) => chart.summary('40 ms', '900 ms', stalls)),
    ['until', watch.until('17:43')],
    ['closeUntil', watch.closeUntil('17:43')],
    ['watched from to', watch.watched('17:43', '18:43')],
    ['stoodStill', watch.stoodStill('3 s')],
    ['blind', watch.blind('3 s')],
    ...forEachCount('count', watch.count),
    ['hour', followup.history.hour(3, 7, '09:00', '10:00')],
    ['often', followup.history.often(3, 7)],
    ...forEachCount('together', (moments) => followup.sheet.together(4, moments)),
    ...forEachCount('moments', followup.sheet.count),
    ...forEachCount('pcToo', followup.sheet.pcToo),
    ...forEachCount('moreMoments', followup.sheet.more),
    ['pointsTo', followup.sheet.pointsTo('1', '2')],
    ['carried', rate.carried('350 kb/s', '366 kb/s')],
    ['refused', delivery.refused(503)],
    ['since', lastGood.since('2026-05-03')],
    ...forEachCount('worseCount', comparison.worseCount),
    ...forEachCount('recording', devices.recording),
  ];
}

async function fleetOf(tag: string): Promise<FleetWords> {
  const fleet = await fleetWordsOf(tag);
  if (!fleet) throw new Error(`no words on many reports in ${tag}`);
  return fleet;
}

/** What is said of many reports, with something put in; counts come as formatted numbers beside themselves. */
function textsOfFleet(fleet: FleetWords): [string, unknown][] {
  const {common, drop, dimensions, filter, remarks, times} = fleet;
  const counts = {bad: '51', badOf: '52', good: '53', goodOf: '54'};
  const counted = (name: string, say: (count: number, formatted: string) => string): [string, unknown][] =>
    forEachCount(name, (count) => say(count, String(count)));
  return [
    ...textsOf(fleet),
    ...counted('reports', fleet.reports),
    ...counted('refused', fleet.refused),
    ...counted('wrongClock', remarks.wrongClock),
    ...counted('duplicates', remarks.duplicates),
    ['reading', drop.reading('61', '62')],
    ['shown', fleet.shown('61', '62')],
    ['of', common.of(counts, common.kinds.red, common.kinds.green, 'VPN ACME')],
    ['ofCause', common.ofCause(counts, 'voice-stalls', common.kinds.green, 'VPN ACME')],
    ['sure', common.sure('61', '62', '63', '64')],
    ['at', common.at('17:43')],
    ['from', common.from('17:43', '18:43')],
    ['same', common.same('VPN ACME')],
    ['step', times.step('17:43', '61', '62')],
    ['hour', dimensions.hour('17:43', '18:43')],
    ['red', dimensions.red('61', '62')],
    ['remove', filter.remove('VPN ACME')],
    ['policies', remarks.policies('1-ab')],
    ['sites', remarks.sites('61')],
  ];
}

/** What is said of network settings; of a function, what it makes of digits. */
function textsOfSettings(node: unknown, path = 'settings'): [string, unknown][] {
  if (typeof node === 'function') return [[path, (node as (...values: string[]) => string)('1', '2')]];
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => textsOfSettings(value, `${path}/${key}`));
}

const keysOf = (node: unknown): string[] => textsOf(node).map(([path]) => path);
function functionsOf(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [`${path}/${key}`];
    return typeof value === 'object' && value ? functionsOf(value, `${path}/${key}`) : [];
  });
}

/** What an engineer types, reads or looks up stands in every language as it is. */
const isName = (text: string): boolean => !/\p{Ll}{3,} \p{Ll}{2,}/u.test(text);

describe('every language', () => {
  for (const tag of TAGS) {
    describe(tag, () => {
      it('has a text for all that English has one for, and for nothing else', async () => {
        const allOf = async (language: string): Promise<object> => ({
          ...(await dictionariesOf(language)),
          fleet: await fleetOf(language),
        });
        const [own, english] = await Promise.all([allOf(tag), allOf('en')]);
        expect(keysOf(own)).to.have.members(keysOf(english));
        expect(functionsOf(own)).to.have.members(functionsOf(english));
      });

      it('leaves no text empty, and has no loose end', async () => {
        const own = await dictionariesOf(tag);
        const texts = [
          ...textsOf(own),
          ...textsOfFunctions(own.words),
          ...textsOfPartFunctions(own),
          ...textsOfFleet(await fleetOf(tag)),
        ];
        for (const [path, text] of texts) {
          expect(text, path).to.be.a('string').and.match(/\S/);
          expect(text, path).to.not.match(/undefined|NaN|\[object| {2}|^\s|\s$|['"](?!loopback|>|\.|$)\b/);
        }
      });

      it('says what is said of causes in words of its own', async () => {
        const {helpdesk} = await languageFor(tag).helpdesk();
        for (const [own, english] of [
          [textsOf(wordsOf(tag).causes), textsOf(en.causes)],
          [textsOf(wordsOf(tag).sentences), textsOf(en.sentences)],
          [textsOf(helpdesk), textsOf(englishHelpdesk)],
        ] as const) {
          const inEnglish = new Map(english);
          for (const [path, text] of own)
            if (!isName(String(text)) || String(text).length > 20)
              expect(text, path).to.not.equal(inEnglish.get(path));
        }
      });

      it('says nothing of reports, devices and watching in English', async () => {
        const textsIn = async (language: string): Promise<[string, unknown][]> => {
          const {report, devices, desk, watch, followup} = await dictionariesOf(language);
          return [
            ...textsOf({report, devices, desk, watch, followup}),
            ...textsOfPartFunctions({report, devices, watch, followup}),
          ];
        };
        const inEnglish = new Map(await textsIn('en'));
        for (const [path, text] of await textsIn(tag)) {
          // Terms and short words may be the same in both.
          const isSame =
            /^(?:No|Upload|Download|Ticket)$/.test(String(text)) ||
            /\/(metrics|confidences|audience)\//.test(path);
          if (!isSame) expect(text, path).to.not.equal(inEnglish.get(path));
        }
      });

      it('counts in the forms that it has for numbers', async () => {
        const {comparison} = (await dictionariesOf(tag)).report;
        const counts = COUNTS.filter((count) => count > 0);
        const forms = counts.map((count) => comparison.worseCount(count).replace(String(count), '#'));
        const rules = new Intl.PluralRules(tag);
        expect(new Set(forms).size).to.equal(new Set(counts.map((count) => rules.select(count))).size);
      });

      it('tells causes apart by their titles', () => {
        const titles = Object.values(wordsOf(tag).causes).map(({title}) => title);
        expect(new Set(titles).size).to.equal(titles.length);
      });

      it('keeps what was put in', () => {
        const {code, checkedAt, limit, answering, allAnswering, secondsLeft, causes} = wordsOf(tag);
        for (const [cause, {named}] of Object.entries(causes))
          if (named) expect(named('Agent Desktop'), cause).to.contain('Agent Desktop');
        expect(allAnswering(4)).to.contain('4');
        expect(code('K7QM-2F')).to.contain('K7QM-2F');
        expect(checkedAt('17:43')).to.contain('17:43');
        expect(limit('150 ms')).to.contain('150 ms');
        expect(answering(3, 4)).to.match(/3.*4|4.*3/);
        expect(secondsLeft(25)).to.contain('25');
      });

      it('keeps what was put into what is said of reports, devices and watching', async () => {
        const {report, devices, watch, followup} = await dictionariesOf(tag);
        const {chart, rate, delivery, lastGood, comparison} = report;
        expect(chart.limit('150 ms')).to.contain('150 ms');
        expect(chart.summary('40 ms', '900 ms', 25)).to.match(/40 ms.*900 ms.*25/);
        expect(rate.carried('350 kb/s', '366 kb/s')).to.match(/350 kb\/s.*366 kb\/s/);
        expect(delivery.refused(503)).to.contain('503');
        expect(lastGood.since('2026-05-03')).to.contain('2026-05-03');
        expect(comparison.worseCount(25)).to.contain('25');
        expect(devices.recording(3)).to.contain('3');
        expect(watch.until('17:43')).to.contain('17:43');
        expect(watch.closeUntil('17:43')).to.contain('17:43');
        expect(watch.watched('17:43', '18:43')).to.match(/17:43.*18:43/);
        expect(watch.stoodStill('3 s')).to.contain('3 s');
        expect(watch.blind('3 s')).to.contain('3 s');
        expect(watch.count(25)).to.contain('25');
        const {history, sheet} = followup;
        expect(sheet.together(4, 25)).to.match(/4.*25|25.*4/);
        expect(sheet.pointsTo('17:43', '18:43')).to.match(/17:43.*18:43/);
        for (const say of [sheet.count, sheet.pcToo, sheet.more]) expect(say(25)).to.contain('25');
        for (const value of ['5', '7', '09:00', '10:00'])
          expect(history.hour(5, 7, '09:00', '10:00')).to.contain(value);
        expect(history.often(5, 7)).to.match(/5.*7|7.*5/);
      });

      it('keeps what was put into what is said of many reports', async () => {
        const said = new Map(textsOfFleet(await fleetOf(tag)).map(([path, text]) => [path, String(text)]));
        const valuesIn = (path: string): string[] =>
          (said.get(path)?.match(/VPN ACME|voice-stalls|1[78]:43|1-ab|\b[56]\d\b/g) ?? []).sort();
        for (const [path, text] of textsOfFleet(await fleetOf('en'))) {
          const values = String(text).match(/VPN ACME|voice-stalls|1[78]:43|1-ab|\b[56]\d\b/g) ?? [];
          expect(valuesIn(path), path).to.deep.equal(values.sort());
        }
        expect(said.get('reports 25')).to.contain('25');
      });

      it('names what the helpdesk must type as English does', async () => {
        const {helpdesk} = await languageFor(tag).helpdesk();
        const typed =
          /\*\.[*.]*prodNNN\.genesysengage\.com|turn\.loopback|allow="loopback-network"|api01-…|443/g;
        const all = (node: object): string[] =>
          textsOf(node).flatMap(([, text]) => String(text).match(typed) ?? []);
        expect(all(helpdesk).sort()).to.deep.equal(all(englishHelpdesk).sort());
      });

      it('asks no agent to touch a proxy, and names the VPN only where connecting it may help', () => {
        for (const [cause, {title, action}] of Object.entries(wordsOf(tag).causes)) {
          expect(title + action, cause).to.not.match(/proxy|プロキシ|الوكيل|البروكسي/i);
          const mayHelp = cause === 'offline' || cause === 'egress-not-allowed';
          expect(/vpn/i.test(title + action), cause).to.equal(mayHelp);
        }
      });

      it('is no surer than a finding that is not certain, and calls things by the site’s names', () => {
        const {causes} = wordsOf(tag);
        for (const [cause, {title, maybe, named}] of Object.entries(causes)) {
          expect(maybe, cause).to.not.equal(title);
          expect(Boolean(maybe), cause).to.equal(Boolean(en.causes[cause as keyof typeof causes].maybe));
          expect(Boolean(named), cause).to.equal(Boolean(en.causes[cause as keyof typeof causes].named));
        }
      });

      it('tells what is not yet checked from what came to no result', () => {
        const {lights} = wordsOf(tag);
        expect(new Set(Object.values(lights)).size).to.equal(Object.keys(lights).length);
      });
    });
  }

  it('of Arabic says two without the number', async () => {
    const {report, devices, watch, followup} = await dictionariesOf('ar');
    const {chart, comparison, viewer} = report;
    const {reports, refused, remarks} = await fleetOf('ar');
    const ofFleet = [reports, refused, remarks.wrongClock, remarks.duplicates].map(
      (say) => (count: number) => say(count, String(count)),
    );
    for (const say of [
      devices.recording,
      comparison.worseCount,
      viewer.more,
      watch.count,
      followup.sheet.count,
      followup.sheet.pcToo,
      followup.sheet.more,
      ...ofFleet,
      (stalls: number) => chart.summary('a', 'b', stalls),
    ]) {
      for (const count of [1, 2]) expect(say(count)).to.not.match(/\d/);
      // Three to ten of a thing, and more of it, are two forms of its word.
      expect(say(3).replace('3', '#')).to.not.equal(say(11).replace('11', '#'));
    }
  });

  it('of Arabic keeps what is written from left to right together', async () => {
    const own = await dictionariesOf('ar');
    const {settings} = await SETTINGS_WORDS.ar();
    const said = [
      ...textsOfSettings(settings),
      ...textsOf({...own, tooOld: TOO_OLD.ar, embed: EMBED_WORDS.ar}),
      ...textsOfFunctions(own.words),
      ...textsOfPartFunctions(own),
      ...textsOfFleet(await fleetOf('ar')),
    ];
    for (const [path, text] of said) {
      // What stands within isolates is kept together; an outer one holds inner ones.
      let bare = String(text);
      while (/[\u2066\u2068][^\u2066-\u2069]*\u2069/.test(bare))
        bare = bare.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '');
      if (!path.endsWith('/locale')) expect(bare, path).to.not.match(/[A-Za-z\u2066-\u2069]/);
    }
  });

  it('of French sets the spaces that its signs want', async () => {
    const own = await dictionariesOf('fr');
    for (const [path, text] of [
      ...textsOf(own),
      ...textsOfFunctions(own.words),
      ...textsOfPartFunctions(own),
      ...textsOfFleet(await fleetOf('fr')),
      ...textsOf({tooOld: TOO_OLD.fr, embed: EMBED_WORDS.fr}),
    ])
      expect(text, path).to.not.match(/[^\u00a0/]:( |$)|[^\u202f];|[^\u202f\u00a0][!?]/);
  });
});
