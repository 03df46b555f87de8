import {code, table} from './markdown.mjs';

/** @type {Record<string, string>} */
const PATHS = {
  data: 'counts for `lights.data`',
  voice: 'counts for `lights.voice`',
  pc: 'counts for `lights.voice` (without a working browser there is no call)',
  none: 'counts for no light',
};

const causeLink = (/** @type {string} */ cause) => `[\`${cause}\`](causes.md#${cause})`;

/** Every check with its figures, their limits, and where both come from. @param {(path: string) => Promise<any>} load reads a source file */
export async function checksPart(load) {
  const {CHECK_PATHS, METRICS} = await load('src/report/catalogue.ts');
  const {CHECK_NOTES, METRIC_NOTES, LIMIT_SOURCES, UNIT_NOTES} = await load('src/report/notes.ts');
  const {thresholds} = await load('src/policy/thresholds.ts');
  const {POLICY_ID, MOS_POLICY} = await load('src/policy/policy.ts');

  const figures = (/** @type {string} */ of) =>
    table(
      ['figure', 'unit', 'what it is', 'green up to', 'amber up to'],
      Object.entries(METRICS)
        .filter(([, metric]) => metric.of === of)
        .map(([name, {unit}]) => {
          const {is, source} = METRIC_NOTES[name];
          const limit = thresholds[name];
          const shown = (/** @type {number} */ value) =>
            value === Infinity
              ? 'any'
              : `${limit.better === 'higher' ? '≥ ' : ''}${value.toLocaleString('en')}`;
          return [
            code(name),
            UNIT_NOTES[unit],
            source ? `${is} (${source})` : is,
            limit ? shown(limit.green) : '–',
            limit ? shown(limit.amber) : '–',
          ];
        }),
    );

  const {LINT_NOTES} = await load('src/config/lint-notes.ts');
  const rules = table(
    ['rule', 'what is found'],
    Object.entries(LINT_NOTES).map(([name, found]) => [code(name), found]),
  );

  const sections = Object.entries(CHECK_PATHS).map(([id, path]) => {
    const {does, needs, figures: of, finds} = CHECK_NOTES[id];
    return [
      `### ${code(id)}`,
      does,
      [
        `- **Needs** ${needs ?? 'nothing: it always runs'}. It ${PATHS[path]}.`,
        `- **May find** ${finds.map(causeLink).join(', ')}.`,
      ].join('\n'),
      ...(of === undefined ? [] : id === 'voice-pcmu' ? ['Figures as for `voice-opus`.'] : [figures(of)]),
      ...(id === 'configuration' ? [rules] : []),
    ].join('\n\n');
  });

  const sources = table(
    ['limit', 'where it comes from'],
    Object.entries(LIMIT_SOURCES).map(([name, source]) => [code(name), source]),
  );
  return [
    ...sections,
    '## Where the limits come from',
    `Policy \`${POLICY_ID}\`; score \`${MOS_POLICY}\`. Both names are in every report. A value on a limit has the better light. \`stallMaxMs\` beyond its last limit is red only if it was seen twice, or is longer than 1.8 s.`,
    sources,
  ].join('\n\n');
}
