import type {Cause, Finding, Report} from './types.js';

/** A cause in two runs, for a group of subjects with the same change. */
export interface ComparedFinding {
  readonly cause: Cause;
  /** Ids of checks or items, as in the report. */
  readonly subjects: readonly string[];
  /** The finding's own weight, in each run that has it. */
  readonly before?: Finding['light'];
  readonly after?: Finding['light'];
  /**
   * Whether the run without this cause measured its subjects. If not, a cause that is gone was only not looked for, and
   * one that appeared may have been there before.
   */
  readonly measured: boolean;
}

export interface ComparedFindings {
  readonly gone: readonly ComparedFinding[];
  readonly appeared: readonly ComparedFinding[];
  readonly stayed: readonly ComparedFinding[];
}

/** Which causes are gone, appeared and stayed; one cause can be all three, where its subjects differ. */
export function compareFindings(before: Report, after: Report): ComparedFindings {
  const causes = [...new Set([...after.findings, ...before.findings].map(({cause}) => cause))];
  const measuredBefore = measuredIn(before);
  const measuredAfter = measuredIn(after);
  const gone: ComparedFinding[] = [];
  const appeared: ComparedFinding[] = [];
  const stayed: ComparedFinding[] = [];
  for (const cause of causes) {
    const was = foundIn(before, cause);
    const is = foundIn(after, cause);
    const add = (
      list: ComparedFinding[],
      subjects: readonly string[],
      lights: Pick<ComparedFinding, 'before' | 'after'>,
      measured?: ReadonlySet<string>,
    ): void => {
      if (subjects.length === 0) return;
      const named = subjects.filter((subject) => subject !== NOBODY);
      const all = !measured || named.every((subject) => measured.has(subject));
      list.push({cause, subjects: named, ...lights, measured: all});
    };
    const lightBefore = was.light && {before: was.light};
    const lightAfter = is.light && {after: is.light};
    add(gone, without(was.subjects, is.subjects), {...lightBefore}, measuredAfter);
    add(appeared, without(is.subjects, was.subjects), {...lightAfter}, measuredBefore);
    const both = [...is.subjects].filter((subject) => was.subjects.has(subject));
    add(stayed, both, {...lightBefore, ...lightAfter});
  }
  return {gone, appeared, stayed};
}

/** The subject of a finding that names none. */
const NOBODY = '';

interface Found {
  readonly light: Finding['light'] | undefined;
  readonly subjects: ReadonlySet<string>;
}

/** Findings stand worst first, so the first of a cause has its weight. */
function foundIn({findings}: Report, cause: Cause): Found {
  const own = findings.filter((finding) => finding.cause === cause);
  const subjects = own.flatMap((finding) => (finding.subjects.length > 0 ? finding.subjects : [NOBODY]));
  return {light: own[0]?.light, subjects: new Set(subjects)};
}

function without(subjects: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...subjects].filter((subject) => !others.has(subject));
}

/** Ids of the checks and items that were measured. */
function measuredIn({checks}: Report): ReadonlySet<string> {
  const results = checks.flatMap((check) => [check, ...(check.items ?? [])]);
  return new Set(
    results.filter(({status, light}) => status !== 'skipped' && light !== 'grey').map(({id}) => id),
  );
}
