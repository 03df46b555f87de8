/** A table row; bars within a cell are escaped. @param {readonly (string | number)[]} cells */
const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** @param {unknown} value */
export const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** As JSON is written in a configuration. @param {unknown} value */
export const json = (value) =>
  `\`${JSON.stringify(value)?.replaceAll(',"', ', "').replaceAll('":', '": ')}\``;

/** @param {readonly string[]} names */
export const codes = (names) => names.map(code).join(', ');
