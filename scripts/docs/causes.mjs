import {code, table} from './markdown.mjs';

/** @type {Record<string, string>} */
const GROUPS = {
  environment: 'Where it runs',
  network: 'The network at large',
  services: 'Services',
  relay: 'Relay',
  voice: 'Voice',
  path: 'Path',
  pc: 'This PC',
  setup: 'Set-up',
};
/** @type {Record<string, string>} */
const OWNERS = {
  agent: 'the agent',
  helpdesk: 'the helpdesk',
  network: 'the network team',
  genesys: 'Genesys Customer Care',
  integrator: 'the integrator',
};

/** Every cause: what it means, who can act, what to do; group by group, a code as its heading. @param {(path: string) => Promise<any>} load reads a source file */
export async function causesPart(load) {
  const {CAUSES, CAUSE_GROUPS, CHECK_PATHS} = await load('src/report/catalogue.ts');
  const {CHECK_NOTES} = await load('src/report/notes.ts');
  const {en} = await load('src/i18n/en/agent.ts');
  const {helpdesk} = await load('src/i18n/en/helpdesk.ts');

  /** @param {string} cause */
  const section = (cause) => {
    const {owner, guide} = CAUSES[cause];
    const {title, maybe, action} = en.causes[cause];
    const {means, act, unsure} = helpdesk[cause];
    const checks = Object.keys(CHECK_PATHS).filter((id) => CHECK_NOTES[id].finds.includes(cause));
    return [
      `#### ${cause}`,
      means,
      [
        `- **Who can act:** ${OWNERS[owner]} (${code(owner)})`,
        `- **What to do:** ${act}`,
        ...(unsure ? [`- **It may also be:** ${unsure}`] : []),
        `- **The agent reads:** “${title}”${maybe ? ` or, where it is not certain, “${maybe}”` : ''} ${action}`,
        `- **Found by:** ${checks.map((id) => `[\`${id}\`](checks.md#${id})`).join(', ')}`,
        ...(guide ? [`- **Availability Guide:** “${guide}”`] : []),
      ].join('\n'),
    ].join('\n\n');
  };
  const of = (/** @type {string} */ group) =>
    Object.keys(CAUSES).filter((cause) => CAUSE_GROUPS[cause] === group);
  const index = table(
    ['cause', 'the agent reads', 'who can act'],
    Object.keys(GROUPS)
      .flatMap(of)
      .map((cause) => [`[${cause}](#${cause})`, en.causes[cause].title, OWNERS[CAUSES[cause].owner] ?? '']),
  );
  const sections = Object.entries(GROUPS).map(([group, heading]) =>
    [`### ${heading}`, ...of(group).map(section)].join('\n\n'),
  );
  return [index, ...sections].join('\n\n');
}
