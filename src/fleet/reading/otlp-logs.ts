import {reportOfRecord, type Attributes} from './log-report.js';
import {asList, asObject, type Candidate, type Json} from './json.js';

/** OTLP's JSON, as the collector's file exporter writes one request on each line. */
export function isOtlp(value: Json): boolean {
  return Array.isArray(value['resourceLogs']);
}

export function fromOtlp(value: Json): Candidate[] {
  return asList(value['resourceLogs']).flatMap((one) => {
    const resourceLogs = asObject(one) ?? {};
    const resource = plain(asObject(resourceLogs['resource'])?.['attributes']);
    return asList(resourceLogs['scopeLogs']).flatMap((scope) =>
      asList(asObject(scope)?.['logRecords']).flatMap((each) => {
        const {attributes, timeUnixNano} = asObject(each) ?? {};
        // 64-bit integers are decimal strings in OTLP's JSON.
        return reportOfRecord(plain(attributes), resource, Number(timeUnixNano) / 1e6) ?? [];
      }),
    );
  });
}

function plain(attributes: unknown): Attributes {
  return Object.fromEntries(
    asList(attributes).map((one) => {
      const {key, value} = asObject(one) ?? {};
      return [String(key), plainValue(value)];
    }),
  );
}

function plainValue(value: unknown): unknown {
  const [[kind, own] = []] = Object.entries(asObject(value) ?? {});
  if (kind === 'arrayValue') return asList(asObject(own)?.['values']).map(plainValue);
  if (kind === 'kvlistValue') return plain(asObject(own)?.['values']);
  return kind === 'intValue' ? Number(own) : own;
}
