import {rankOf, worstLight} from '../policy/light.js';
import {CHECK_PATHS, isCheck} from './catalogue.js';
import type {CheckItem, CheckResult, Light, Report, Status} from './types.js';

const LIGHTS: Readonly<Record<Status, Light>> = {
  passed: 'green',
  warning: 'amber',
  failed: 'red',
  skipped: 'grey',
  inconclusive: 'grey',
};

/**
 * Whether a report says what no run of ours says: a light that its checks and findings speak against, or that nothing in it
 * speaks for. No report is signed, so one that agrees with itself may be made up as well.
 */
export function contradictsItself(report: Report): boolean {
  const {light, lights, checks, findings} = report;
  const paths = [lights.data, lights.voice];
  const found = new Set(findings.map((finding) => finding.light));
  const results: readonly (CheckResult | CheckItem)[] = checks.flatMap((check) => [
    check,
    ...(check.items ?? []),
  ]);
  const isWarning = (one: Light): boolean => one === 'red' || one === 'amber';
  return (
    // The worst of the two, or of the one that counts.
    ![...paths, worstLight(paths), 'grey'].includes(light) ||
    ([light, ...paths].includes('red') && !found.has('red')) ||
    ([light, ...paths].includes('amber') && found.size === 0) ||
    // Green without a measurement.
    (['data', 'voice'] as const).some(
      (path) =>
        lights[path] === 'green' &&
        !checks.some((check) => check.light === 'green' && pathOf(check) === path),
    ) ||
    (found.has('red') && light === 'green' && !paths.includes('red') && !isOnlyForIntegrator(report)) ||
    (found.size === 0 && results.some((result) => isWarning(result.light))) ||
    results.some((result) => LIGHTS[result.status] !== result.light) ||
    checks.some((check) => isWarning(check.light) && pathLight(check, report) === 'green')
  );
}

/** What a reader should go by: the light that the report gives itself, or where it contradicts itself the worst in it. */
export function lightToShow(report: Report): Light {
  if (!contradictsItself(report)) return report.light;
  const {light, lights, checks, findings} = report;
  const said = [
    ...[light, lights.data, lights.voice],
    ...checks.filter(({status}) => status !== 'skipped').map((check) => check.light),
    ...checks.flatMap(({items = []}) => items.map((item) => item.light)),
    ...findings.map((finding) => finding.light),
  ];
  // Grey is worse than amber, but says nothing; here something is said.
  return said.reduce((worst, one) => (rankOf(one) < rankOf(worst) ? one : worst), light);
}

/** That the test's own parts are broken, or the configuration is not right, changes no light. */
function isOnlyForIntegrator({findings}: Report): boolean {
  return findings.every(
    (finding) =>
      finding.light !== 'red' || finding.cause === 'configuration' || finding.cause === 'test-fault',
  );
}

/** The light that a check counts for, if any. */
function pathOf({id}: CheckResult): 'data' | 'voice' | undefined {
  // The control is a part of the test; programs on the PC, the PC itself and lints have no light of their own.
  if (!isCheck(id) || id === 'control') return undefined;
  const path = CHECK_PATHS[id];
  return path === 'none' || path === 'pc' ? undefined : path;
}

/** Of what is unknown, that of the run. */
function pathLight(check: CheckResult, {light, lights}: Report): Light {
  const path = pathOf(check);
  if (path) return lights[path];
  return isCheck(check.id) ? 'grey' : light;
}
