/**
 * Word files as XLIFF 2.0 (OASIS Standard, 2014), which translators' tools read, and back. A plural is a group with a unit
 * for each form, marked as XLIFF 2.2 marks them (module "Plural, Gender, and Select", attributes `pgs:switch`, `pgs:case`).
 */
import {DOMParser} from '@xmldom/xmldom';

/**
 * @typedef {object} Entry one text, or a plural with its forms
 * @property {string} path
 * @property {string} [count] what the plural counts
 * @property {readonly string[]} notes
 * @property {readonly string[]} forms those of the target; '' alone where it is no plural
 * @property {Readonly<Record<string, string>>} source by form
 * @property {Readonly<Record<string, string>>} target
 */
/** @typedef {{path: string, forms: Record<string, string>, source: Record<string, string>}} Translated */
/** @typedef {{id: string, entries: readonly Entry[]}} WordFile */

const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
const PGS = 'urn:oasis:names:tc:xliff:pgs:1.0';

/** A path as an id, which is a name token there, and back. @param {string} path */
const idOf = (path) => path.replaceAll('/', '.').replace('#', ':');
/** @param {string} id */
const pathOf = (id) => id.replaceAll('.', '/').replace(':', '#');

/** @param {string} text */
const escape = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);

/** With a placeholder for what is put in. @param {string} text */
function inline(text) {
  let count = 0;
  return text
    .split(/(\{\w+\})/)
    .map((part, i) => {
      if (i % 2 === 0) return escape(part);
      count += 1;
      return `<ph id="${count}" equiv="${part.slice(1, -1)}" disp="${part}"/>`;
    })
    .join('');
}

/**
 * @param {readonly WordFile[]} files
 * @param {{source: string, target: string}} languages
 */
export function toXliff(files, {source, target}) {
  /** @param {string} indent @param {string} id @param {Entry} entry @param {string} form */
  const unit = (indent, id, {notes, source: from, target: to, count}, form) => {
    const said = to[form];
    const english = from[form] ?? from['other'] ?? '';
    const lines = [
      `${indent}<unit id="${idOf(id)}"${count ? ` pgs:case="${form}"` : ''}>`,
      ...(notes.length > 0
        ? [
            `${indent}  <notes>`,
            ...notes.map((note) => `${indent}    <note>${escape(note)}</note>`),
            `${indent}  </notes>`,
          ]
        : []),
      `${indent}  <segment state="${said === undefined ? 'initial' : 'translated'}">`,
      `${indent}    <source xml:space="preserve">${inline(english)}</source>`,
      ...(said === undefined ? [] : [`${indent}    <target xml:space="preserve">${inline(said)}</target>`]),
      `${indent}  </segment>`,
      `${indent}</unit>`,
    ];
    return lines.join('\n');
  };
  /** @param {Entry} entry */
  const group = (entry) =>
    [
      `    <group id="${idOf(entry.path)}" pgs:switch="plural:${entry.count ?? ''}">`,
      ...entry.forms.map((form) => unit('      ', `${entry.path}#${form}`, entry, form)),
      '    </group>',
    ].join('\n');
  const body = files.map(({id, entries}) =>
    [
      `  <file id="${id}">`,
      ...entries.map((entry) => (entry.count ? group(entry) : unit('    ', entry.path, entry, ''))),
      '  </file>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${XLIFF}" xmlns:pgs="${PGS}" version="2.0" srcLang="${source}" trgLang="${target}">
${body.join('\n')}
</xliff>
`;
}

/**
 * What a translator gave back. Units without a target are left out.
 * @param {string} text
 * @returns {{source: string, target: string, files: {id: string, texts: Translated[]}[]}}
 * @throws where it is not well-formed, or no XLIFF 2
 */
export function fromXliff(text) {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`not well-formed: ${message}`);
    },
  });
  const {documentElement: root} = parser.parseFromString(text, 'text/xml');
  const version = root?.getAttribute('version') ?? '';
  if (!root || root.localName !== 'xliff' || !version.startsWith('2.')) throw new Error('this is no XLIFF 2');
  const files = elements(root, 'file').map((file) => {
    /** @type {Map<string, Translated>} */
    const texts = new Map();
    for (const unit of elements(file, 'unit')) {
      const [path = '', form = ''] = pathOf(unit.getAttribute('id') ?? '').split('#');
      const segments = elements(unit, 'segment');
      const targets = segments.flatMap((segment) => elements(segment, 'target'));
      const target = targets.map(textOf).join('');
      // A tool may cut a unit into segments; one of them without a target is half a text.
      if (target === '' || targets.length < segments.length) continue;
      const source = segments.flatMap((segment) => elements(segment, 'source')).map(textOf);
      const known = texts.get(path) ?? {path, forms: {}, source: {}};
      known.forms[form] = target;
      known.source[form] = source.join('');
      texts.set(path, known);
    }
    return {id: file.getAttribute('id') ?? '', texts: [...texts.values()]};
  });
  return {source: root.getAttribute('srcLang') ?? '', target: root.getAttribute('trgLang') ?? '', files};
}

/** @param {import('@xmldom/xmldom').Element} within @param {string} name */
function elements(within, name) {
  return [...within.getElementsByTagName('*')].filter(({localName}) => localName === name);
}

/** @param {import('@xmldom/xmldom').Node} node @returns {string} */
function textOf(node) {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
        return child.nodeValue ?? '';
      const {localName} = child;
      if (localName !== 'ph') return textOf(child);
      const name = /** @type {import('@xmldom/xmldom').Element} */ (child).getAttribute('equiv');
      return `{${name ?? ''}}`;
    })
    .join('');
}
