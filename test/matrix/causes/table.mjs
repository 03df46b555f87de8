/** @typedef {import('./run-case.mjs').Outcome} Outcome */
/** @typedef {import('./run-case.mjs').Case} Case */
/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const TITLES = /** @type {Record<string, string>} */ ({
  switchboard: 'The demo’s switchboard',
  relay: 'A real relay, and what stands in its place',
  services: 'More of the services',
  page: 'The page, the PC, the configuration',
  pairs: 'Two independent faults',
  proxy: 'Through a real proxy',
  browser: 'A browser’s own settings',
});
const NAMES = {chromium: 'Chromium', firefox: 'Firefox'};

/** @param {readonly string[]} causes */
const listed = (causes) => (causes.length === 0 ? 'none' : causes.map((cause) => `\`${cause}\``).join(', '));

/** @param {Case} one @param {Outcome | Error | undefined} outcome */
function cell(one, outcome) {
  if (!outcome) return '–';
  if (outcome instanceof Error) return '✗ not run';
  const {rightCauses, rightLight, causes, light, lights, expected, verdictMs} = outcome;
  const time = `${(verdictMs / 1000).toFixed(1)} s`;
  const wrong = [
    !rightCauses && listed(causes),
    !rightLight && `${light} (data ${lights.data}, voice ${lights.voice})`,
  ].filter(Boolean);
  if (wrong.length > 0) return `✗ ${wrong.join(', ')}, ${time}`;
  const less = expected.causes !== one.expect.causes;
  return less ? `✓ as far as it shows: ${listed(causes)}, ${time}` : `✓ ${time}`;
}

/**
 * The matrix as Markdown: a table for each group, then how much of it is right.
 * @param {readonly Case[]} cases @param {readonly BrowserName[]} browsers
 * @param {Map<string, Outcome | Error>} outcomes by `browser id`
 */
export function matrix(cases, browsers, outcomes) {
  const at = (/** @type {BrowserName} */ browser, /** @type {Case} */ {id}) =>
    outcomes.get(`${browser} ${id}`);
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const groups = [...new Set(cases.map(({group}) => group))];
  const tables = groups.map((group) =>
    [
      line([TITLES[group] ?? group, 'expected', ...browsers.map((browser) => NAMES[browser])]),
      line(['---', '---', ...browsers.map(() => '---')]),
      ...cases
        .filter((one) => one.group === group)
        .map((one) =>
          line([
            one.title,
            `${listed(one.expect.causes)}, ${one.expect.light}`,
            ...browsers.map((browser) => cell(one, at(browser, one))),
          ]),
        ),
    ].join('\n'),
  );
  return [...tables, shares(cases, browsers, at), limits(cases, browsers)].filter(Boolean).join('\n\n');
}

/**
 * @param {readonly Case[]} cases @param {readonly BrowserName[]} browsers
 * @param {(browser: BrowserName, one: Case) => Outcome | Error | undefined} at
 */
function shares(cases, browsers, at) {
  const rows = browsers.map((browser) => {
    const all = cases.map((one) => at(browser, one)).filter((outcome) => outcome !== undefined);
    const ran = all.flatMap((outcome) => (outcome instanceof Error ? [] : [outcome]));
    const share = (/** @type {number} */ count) =>
      `${String(count)} of ${String(all.length)} (${((100 * count) / all.length).toFixed(1)} %)`;
    const worst = (/** @type {(number | undefined)[]} */ values) =>
      `${(Math.max(0, ...values.map((value) => value ?? 0)) / 1000).toFixed(1)} s`;
    const dead = ran.filter(({causes}) =>
      causes.some((cause) => /^turn-(unreachable|silent|cut)$/.test(cause)),
    );
    return [
      NAMES[browser],
      share(ran.filter(({rightCauses}) => rightCauses).length),
      share(ran.filter(({rightLight}) => rightLight).length),
      String(ran.filter(({light, expected}) => light === 'green' && expected.light !== 'green').length),
      String(ran.filter(({light, expected}) => light === 'red' && expected.light === 'green').length),
      worst(dead.map(({relayMs}) => relayMs)),
      worst(ran.map(({verdictMs}) => verdictMs)),
    ];
  });
  const heads = [
    '',
    'right causes',
    'right light',
    'false green',
    'false red',
    'dead relay known by',
    'longest run',
  ];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Why a browser names less than the fault. @param {readonly Case[]} cases @param {readonly BrowserName[]} browsers */
function limits(cases, browsers) {
  /** @type {Map<string, string[]>} */
  const reasons = new Map();
  for (const browser of browsers) {
    for (const one of cases) {
      const why = one[browser]?.why;
      if (why === undefined) continue;
      const key = `${NAMES[browser]}: ${why}`;
      reasons.set(key, [...(reasons.get(key) ?? []), one.title]);
    }
  }
  return [...reasons].map(([reason, titles]) => `- ${reason} (${titles.join('; ')})`).join('\n');
}
