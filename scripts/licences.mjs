import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const HEADING = `Parts of other people's work are in the files of this folder. Their licences ask that these notices go along.\n`;

/** The folder of the package that a module is of. @param {string} id a module's path */
function packageOf(id) {
  if (!id.includes('/node_modules/')) return undefined;
  for (let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, '')); folder !== dirname(folder);) {
    const manifest = join(folder, 'package.json');
    // A package may hold further ones without a name, which only say what kind of modules they are.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
    folder = dirname(folder);
  }
  return undefined;
}

/** @param {string} folder @param {readonly string[]} files what it is in */
function notice(folder, files) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  if (!text || !license) throw new Error(`${name} ${version} is bundled and brings no licence`);
  return [
    `${'-'.repeat(80)}\n${name} ${version} (${license})`,
    `In: ${[...files].sort().join(', ')}\n`,
    readFileSync(join(folder, text), 'utf8').trim(),
    '',
  ].join('\n');
}

/** Writes `LICENSES.txt`: the notice of every package of which code got into a bundle, whichever of the builds put it there. */
export function licences() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  return {
    name: 'licences',
    /** @param {unknown} _options @param {Record<string, {type: string, fileName: string, modules?: Record<string, {renderedLength: number}>}>} bundle */
    generateBundle(_options, bundle) {
      for (const {type, fileName, modules = {}} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          const own = renderedLength > 0 ? packageOf(id) : undefined;
          if (own) found.set(own, (found.get(own) ?? new Set()).add(fileName));
        }
      }
      const notices = [...found].map(([own, files]) => notice(own, [...files])).sort();
      // Each of the builds writes what is known by then; the last one knows all.
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: `${HEADING}\n${notices.join('\n')}`});
    },
  };
}
