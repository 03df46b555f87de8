import type {Report} from '../report/types.js';
import {unmeasuredReport} from '../report/unmeasured.js';

/** What a run says in a browser that is too old to run it. */
export function reportOfOldBrowser(): Report {
  const why = {cause: 'browser-unsupported', owner: 'helpdesk', evidence: {}} as const;
  return unmeasuredReport(Date.now(), 'partial', why);
}
