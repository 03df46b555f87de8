import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isolated, plain} from '../../../scripts/words/bidi.mjs';
import {exported, imported} from '../../../scripts/words/exchange.mjs';
import {pathOf, wordFiles} from '../../../scripts/words/files.mjs';
import {unitsOf, withTexts} from '../../../scripts/words/source.mjs';
import {vocabularyIn} from '../../../scripts/words/vocabulary.mjs';
import {LANGUAGES} from '../../../src/i18n/list.js';

const TAGS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');

/** With another target for a unit. */
function said(xliff: string, id: string, target: string): string {
  const unit = new RegExp(`(<unit id="${id}"[^]*?<target xml:space="preserve">)[^]*?(</target>)`);
  expect(xliff).to.match(unit);
  return xliff.replace(unit, (_, before, after) => `${String(before)}${target}${String(after)}`);
}

describe('words for translators', () => {
  for (const tag of TAGS)
    it(`${tag}: come back as they went, to the last sign`, () => {
      expect(imported(exported(tag))).to.deep.equal({tag, files: [], problems: []});
    });

  it('are all that is said: of the check, of a watch, of many reports, and in a browser that is too old', () => {
    const files = [...exported('ar').matchAll(/<file id="([^"]*)"/g)].map(([, id]) => id);
    expect(files.slice(0, 3)).to.deep.equal(['agent', 'too-old', 'watch']);
    expect(files).to.include.members(['report', 'embed', 'fleet', 'settings-plans', 'settings-unread']);
  });

  it('take what is put in out of an object as the file does', () => {
    const xliff = exported('ar');
    expect(xliff).to.match(/<unit id="common\.of">[^]*?equiv="badOf"/);
    const {files, problems} = imported(
      said(xliff, 'common.of', 'أ <ph id="1" equiv="bad"/> ب <ph id="2" equiv="what"/>'),
    );
    expect(problems).to.deep.equal([]);
    expect(files[0]?.text).to.contain(
      'of: ({bad, badOf, good, goodOf}, bads, goods, what) => `أ ${apart(bad)} ب ${apart(what)}`',
    );
  });

  it('are XLIFF 2 with a note, the source, and a place for each value', () => {
    const xliff = exported('de');
    expect(xliff).to.contain('version="2.0" srcLang="en" trgLang="de"');
    expect(xliff).to.match(
      /<unit id="code">\s*<notes>\s*<note>Stands for a value: \{id\}<\/note>\s*<\/notes>\s*<segment state="translated">\s*<source xml:space="preserve">Report code <ph id="1" equiv="id" disp="\{id\}"\/><\/source>/,
    );
    for (const [id] of [...xliff.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => [id]))
      expect(id).to.match(/^[\w.:-]+$/);
  });

  it('have a unit for each form that the language has for a number', () => {
    const formsIn = (tag: string): string[] =>
      [...exported(tag).matchAll(/<unit id="comparison\.worseCount:(\w+)" pgs:case="\1">/g)].map(
        ([, form = '']) => form,
      );
    expect(formsIn('de')).to.deep.equal(['one', 'other']);
    expect(formsIn('ja')).to.deep.equal(['other']);
    expect(formsIn('ar')).to.deep.equal(['one', 'two', 'few', 'many', 'other']);
    // None of these words are there yet.
    expect(formsIn('pl')).to.deep.equal(['one', 'few', 'many', 'other']);
  });

  it('are put in where they were, and nowhere else', () => {
    const given = said(
      said(exported('de'), 'run', 'Los &amp; &lt;weiter&gt;, „jetzt“\u00a0!'),
      'secondsLeft:other',
      'noch <ph id="1" equiv="seconds" disp="{seconds}"/> Sekunden',
    );
    const {files, problems} = imported(given);
    expect(problems).to.deep.equal([]);
    const [file, ...others] = files;
    expect([file?.path, others]).to.deep.equal(['src/i18n/de/agent.ts', []]);
    const before = unitsOf(readFileSync('src/i18n/de/agent.ts', 'utf8'));
    const after = new Map(unitsOf(file!.text).map((unit) => [unit.path, unit.forms]));
    for (const {path, forms} of before) {
      if (path === 'run') expect(after.get(path)).to.deep.equal({'': 'Los & <weiter>, „jetzt“\u00a0!'});
      else if (path === 'secondsLeft')
        expect(after.get(path)).to.deep.equal({...forms, other: 'noch {seconds} Sekunden'});
      else expect(after.get(path), path).to.deep.equal(forms);
    }
  });

  it('change a constant where all that it stands for changes, and one text alone where one does', () => {
    const model = unitsOf(readFileSync('src/i18n/de/agent.ts', 'utf8'));
    const sent = model.filter(({shared}) => shared === 'SEND').map(({path}) => path.replaceAll('/', '.'));
    expect(sent).to.have.length.above(5);
    const all = sent.reduce((xliff, id) => said(xliff, id, 'Schicken!'), exported('de'));
    expect(imported(all).files[0]?.text).to.contain("const SEND = 'Schicken!'");
    const one = imported(said(exported('de'), sent[0]!, 'Schicken!')).files[0]!.text;
    expect(one.match(/Schicken!/g)).to.have.length(1);
    expect(one).to.contain('action: SEND');
  });

  it('of a language read from right to left are bare there, and kept together here', () => {
    const xliff = exported('ar');
    expect(xliff).to.not.match(/[\u2066-\u2069]/);
    const {files} = imported(said(xliff, 'run', 'فحص Wi-Fi (https://a.example/).'));
    expect(files[0]?.text).to.contain("'فحص \\u2066Wi-Fi\\u2069 (\\u2066https://a.example/\\u2069).'");
    expect(plain(isolated('أ *.a.example، ب'))).to.equal('أ *.a.example، ب');
    expect(isolated('أ ${…} ب')).to.equal('أ \u2066${…}\u2069 ب');
  });

  it('are refused where they can’t be put in', () => {
    const problemsOf = (id: string, target: string): string[] =>
      imported(said(exported('de'), id, target)).problems;
    expect(problemsOf('code', 'Code <ph id="1" equiv="code"/>')).to.deep.equal([
      'agent:code: nothing stands for {code}',
    ]);
    expect(imported(exported('de').replaceAll('"run"', '"runs"')).problems).to.deep.equal([
      'agent:runs: English has no such text now',
    ]);
    expect(imported(exported('de').replace('>Stop<', '>Halt<')).problems).to.deep.equal([
      'agent:cancel: English has changed since',
    ]);
    expect(() => imported('<xliff version="2.0"><file></xliff>')).to.throw(/not well-formed/);
    expect(() => imported('<xliff version="1.2"/>')).to.throw(/no XLIFF 2/);
  });

  it('make a language that there is not yet, in English where nothing is said', () => {
    const xliff = exported('nl').replace(
      /(<unit id="run">[^]*?<\/source>)/,
      '$1<target>Mijn verbinding controleren</target>',
    );
    const {tag, files, problems} = imported(xliff);
    expect([tag, problems]).to.deep.equal(['nl', []]);
    const [file] = files;
    expect(file?.path).to.equal('src/i18n/nl/agent.ts');
    expect(file?.text).to.contain("locale: 'nl'").and.contain("run: 'Mijn verbinding controleren'");
    expect(file?.text).to.contain("plural('nl'").and.not.contain("plural('en'");
  });
});

describe('a text that a file lacks', () => {
  it('is put in after that which stands before it in English', () => {
    const model = unitsOf(
      "export const en = {a: 'A', b: (n) => plural('en', n, {one: `${n} b`, other: `${n} bs`}), c: 'C'};",
    );
    const text = withTexts(
      "export const de = {a: 'A', c: 'C'};",
      [{path: 'b', forms: {one: '{n} B', other: '{n} Bs'}}],
      {locale: 'de', rtl: false, model},
    );
    expect(text).to.equal(
      "export const de = {a: 'A', b: (n) => plural('de', n, {one: `${String(n)} B`, other: `${String(n)} Bs`}), c: 'C'};",
    );
  });
});

describe('the vocabulary', () => {
  for (const tag of ['en', ...TAGS]) {
    it(`${tag}: has a word for each term, and none that it warns of is said`, () => {
      const terms = vocabularyIn(tag);
      expect(Object.keys(terms)).to.deep.equal(Object.keys(vocabularyIn('en')));
      const said = wordFiles()
        .flatMap((file) => unitsOf(readFileSync(pathOf(file, tag), 'utf8')))
        .flatMap(({path, forms}) => Object.values(forms).map((text) => [path, plain(text)] as const));
      for (const {use, avoid} of Object.values(terms)) {
        expect(use).to.match(/\S/);
        for (const word of avoid)
          for (const [path, text] of said) expect(text, `${path}: ${word}`).to.not.contain(word);
      }
    });
  }

  it('is told where a term stands', () => {
    expect(exported('de')).to.contain('Say: TURN-Relay. Not: TURN-Schnittstelle.');
  });
});
