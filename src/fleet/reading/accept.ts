import type {Schema} from '../../internal/schema.js';
import {checkedReport, isReportError} from '../../report/read.js';
import {reportSchema} from '../../report/schema.js';
import type {Report} from '../../report/types.js';
import type {Refusal} from '../types.js';

/**
 * Of a report, what a fleet reads: figures and pictures are most of it, and to look at them ten thousand times takes seconds.
 * The viewer looks at the rest when a report is opened.
 */
const FLEET_SCHEMA: Schema = {
  ...reportSchema,
  properties: {
    ...reportSchema.properties,
    checks: itemsOf(property(reportSchema, 'checks'), (check) => ({
      ...only(check, ['id', 'status', 'light', 'items']),
      properties: {
        ...only(check, ['id', 'status', 'light']).properties,
        items: itemsOf(property(property(reportSchema, 'checks').items ?? {}, 'items'), (item) =>
          only(item, ['id']),
        ),
      },
    })),
    findings: itemsOf(property(reportSchema, 'findings'), (finding) =>
      only(finding, ['cause', 'light', 'owner', 'evidence']),
    ),
  },
};

function property(schema: Schema, name: string): Schema {
  return schema.properties?.[name] ?? {};
}

function itemsOf(list: Schema, change: (items: Schema) => Schema): Schema {
  return {...list, items: change(list.items ?? {})};
}

function only(schema: Schema, names: readonly string[]): Schema {
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).filter(([name]) => names.includes(name)),
    ),
    required: (schema.required ?? []).filter((name) => names.includes(name)),
  };
}

/** What {@link accept} has looked at; its texts are as they came. */
export type Accepted = Pick<
  Report,
  'id' | 'startedAt' | 'light' | 'lights' | 'environment' | 'policy' | 'answers' | 'outcome'
> & {
  readonly checks: readonly {
    readonly id: string;
    readonly status: string;
    readonly items?: readonly {readonly id: string}[];
  }[];
  readonly findings: readonly Pick<Report['findings'][number], 'cause' | 'light' | 'owner' | 'evidence'>[];
};

/** The report, or why it is none. */
export function accept(parsed: unknown): Accepted | Refusal {
  try {
    return checkedReport(parsed, FLEET_SCHEMA);
  } catch (error) {
    // A live object of somebody's page may throw anything.
    if (!isReportError(error)) return {reason: 'not-report'};
    const [issue] = error.issues;
    const detail = issue && `${issue.path}: expected ${issue.expected}`;
    return {reason: error.reason, ...(detail !== undefined && {detail})};
  }
}

export function isRefusal(one: Accepted | Refusal): one is Refusal {
  return 'reason' in one;
}
