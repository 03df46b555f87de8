import {lineOfText} from '../../internal/printable.js';
import type {ReportFacts} from '../analysis/facts.js';

const COLUMNS = ['id', 'startedAt', 'light', 'causes', 'owners'] as const;

/**
 * The reports as CSV (RFC 4180), one on each line. A report may hold anything: no cell begins with a sign that makes a formula
 * of it in a spreadsheet.
 */
export function toCsv(facts: readonly ReportFacts[]): string {
  const dimensions = [...new Set(facts.flatMap(({values}) => Object.keys(values)))].sort();
  const rows = facts.map(({id, startedAt, light, causes, owners, values}) => [
    id,
    startedAt,
    light,
    causes.join(' '),
    owners.join(' '),
    ...dimensions.map((dimension) => (Object.hasOwn(values, dimension) ? (values[dimension] ?? '') : '')),
  ]);
  return [[...COLUMNS, ...dimensions], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = lineOfText(text);
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
