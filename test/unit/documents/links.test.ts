import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {anchorsOf, documents, isDead, linksOf} from '../../support/documents.mjs';

const ALL = documents();
const PAGES = ALL.filter(({path}) => path.startsWith('docs/'));
const GENERATED = ['docs/configuration.md', 'docs/checks.md', 'docs/causes.md', 'docs/settings/rules.md'];
const MAX_PAGE_LINES = 300;
const MAX_README = {lines: 220, bytes: 14_000};

describe('the documents', () => {
  it('have no link that leads nowhere', () => {
    expect(ALL.length).to.be.greaterThan(30);
    const links = ALL.flatMap((from) => linksOf(from).map((target) => ({target, from})));
    expect(links.length).to.be.greaterThan(150);
    expect(links.flatMap(({target, from}) => isDead(target, from) ?? [])).to.deep.equal([]);
  });

  it('are all to be found from the README', () => {
    const textOf = new Map(ALL.map((one) => [one.path, one]));
    const found = new Set(['README.md']);
    for (const path of found) {
      const from = textOf.get(path);
      for (const target of from ? linksOf(from) : []) {
        const {pathname} = new URL(target, `https://r.invalid/${path}`);
        if (textOf.has(pathname.slice(1))) found.add(pathname.slice(1));
      }
    }
    expect(PAGES.filter(({path}) => !found.has(path)).map(({path}) => path)).to.deep.equal([]);
  });

  it('begin with a heading and a paragraph', () => {
    for (const {path, text} of PAGES) expect(text, path).to.match(/^# [^\n]+\n\nFor [^\n]{20,}\n/);
  });

  it('are short enough to be read', () => {
    const long = PAGES.filter(
      ({path, text}) => !GENERATED.includes(path) && text.split('\n').length > MAX_PAGE_LINES,
    );
    expect(long.map(({path}) => path)).to.deep.equal([]);
    const readme = readFileSync('README.md', 'utf8');
    expect(readme.split('\n').length).to.be.at.most(MAX_README.lines);
    expect(Buffer.byteLength(readme)).to.be.at.most(MAX_README.bytes);
  });

  it('name files that there are', () => {
    const named = ALL.flatMap(({path, text}) =>
      [...text.matchAll(/`((?:src|test|scripts|demo|docs)\/[\w./-]+)`/g)].map(([, file = '']) => ({
        path,
        file,
      })),
    );
    expect(named.length).to.be.greaterThan(40);
    expect(named.filter(({file}) => !existsSync(file))).to.deep.equal([]);
  });
});

describe('the code', () => {
  const files = ['src', 'test', 'scripts', 'demo'].flatMap((folder) =>
    readdirSync(folder, {recursive: true})
      .map((name) => `${folder}/${String(name)}`)
      .filter((path) => /\.(ts|mjs|js)$/.test(path)),
  );
  const texts = files.map((path) => ({path, text: readFileSync(path, 'utf8')}));

  it('cites documents that there are', () => {
    const known = new Set(ALL.map(({path}) => path));
    // On one line or over two: "(docs/contract.md, section 7)".
    const cited = texts.flatMap(({path, text}) =>
      [...text.matchAll(/(?<=\s|[^\]]\()[\w./-]+\.md\b(?=[\s,:;).])/g)].map(([name]) => ({path, name})),
    );
    const dead = cited.filter(
      ({path, name}) =>
        ![name, path.replace(/[^/]+$/, name)].some((one) => known.has(one.replace(/^\//, ''))),
    );
    expect(dead).to.deep.equal([]);
  });

  it('cites sections of the contract that there are', () => {
    const contract = readFileSync('docs/contract.md', 'utf8');
    const anchors = [...anchorsOf(contract)];
    const cited = texts.flatMap(({path, text}) =>
      [...text.matchAll(/[Cc]ontract(?:\.md)?,[\s*/]+sections? (\d+)(?: and (\d+))?/g)].flatMap(
        ([, ...numbers]) =>
          numbers.filter((number) => number !== undefined).map((number) => ({path, number})),
      ),
    );
    expect(cited.length).to.be.greaterThan(15);
    expect(cited.filter(({number}) => !anchors.some((one) => one.startsWith(`${number}-`)))).to.deep.equal(
      [],
    );
  });
});
