import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path/posix';

const ROOT = join(import.meta.dirname, '../..');

/** @typedef {{path: string, text: string}} Document a Markdown file, by its path from the root */
/** @typedef {{path: string, language: string, code: string, line: number}} Block a fenced block, and where it begins */

/**
 * Every document for people: those of the top, of `docs/`, and those beside the code.
 * @returns {Document[]}
 */
export function documents() {
  const below = (/** @type {string} */ folder, /** @type {RegExp} */ names) =>
    readdirSync(join(ROOT, folder), {recursive: true})
      .map((name) => join(folder, String(name).replaceAll('\\', '/')))
      .filter((path) => names.test(path));
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const beside = ['src', 'test', 'demo'].flatMap((folder) => below(folder, /\/README\.md$/));
  return [...top, ...below('docs', /\.md$/), ...beside]
    .sort()
    .map((path) => ({path, text: readFileSync(join(ROOT, path), 'utf8')}));
}

/** The documents whose code is tried: README and docs. */
export const guides = () => documents().filter(({path}) => path === 'README.md' || path.startsWith('docs/'));

/** @param {readonly Document[]} within @returns {Block[]} */
export function blocks(within) {
  return within.flatMap(({path, text}) =>
    [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({1: language = '', 2: code = '', index}) => ({
      path,
      language,
      code,
      line: text.slice(0, index).split('\n').length,
    })),
  );
}

/** Without fenced code, which may hold what looks like headings and links. @param {string} text */
const prose = (text) => text.replaceAll(/^```[^]*?^```$/gm, '');

/** The anchors of a document's headings, as GitHub makes them. @param {string} text @returns {Set<string>} */
export function anchorsOf(text) {
  const headings = [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  const plain = (/** @type {string} */ heading) =>
    heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  return new Set(
    headings.map((heading) =>
      plain(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/**
 * What a document refers to: links, pictures, `src` and `srcset` of HTML.
 * @param {Document} document @returns {string[]}
 */
export function linksOf({text}) {
  const markdown = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...prose(text).matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g)];
  return [...markdown, ...html].map(([, target = '']) => target);
}

/**
 * Where a link leads nowhere: why; else nothing. Links to other sites are not followed.
 * @param {string} target @param {Document} from @returns {string | undefined}
 */
export function isDead(target, {path}) {
  if (/^(https?|mailto):/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const to = file === '' ? path : normalize(join(dirname(path), file));
  if (!existsSync(join(ROOT, to))) return `${path}: there is no ${to}`;
  if (anchor === undefined || !to.endsWith('.md')) return undefined;
  const known = anchorsOf(readFileSync(join(ROOT, to), 'utf8'));
  return known.has(anchor) ? undefined : `${path}: ${to} has no heading #${anchor}`;
}

/** The headers that a snippet for a web server sets, by lower-case name. @param {Block} block @returns {Map<string, string>} */
export function headersOf({language, code}) {
  const PATTERNS = /** @type {Record<string, RegExp>} */ ({
    nginx: /^\s*add_header\s+([\w-]+)\s+("[^"]*"|[^\s;]+)(?:\s+always)?;$/gm,
    apache: /^\s*Header\s+(?:always\s+)?set\s+([\w-]+)\s+("[^"]*"|\S+)$/gm,
    xml: /<add\s+name="([\w-]+)"\s+value=("[^"]*")\s*\/>/g,
  });
  const pattern = PATTERNS[language];
  if (!pattern) throw new Error(`${language} is no web server’s`);
  return new Map(
    [...code.matchAll(pattern)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^"|"$/g, ''),
    ]),
  );
}
