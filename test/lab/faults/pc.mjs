/** What can be wrong with the agent’s own PC. @type {readonly import('../faults.mjs').Fault[]} */
export const PC = [
  {
    id: 'local-absent',
    group: 'pc',
    label: 'Local service absent',
    description: 'The Screen Recording Service does not run on this PC.',
    light: 'green',
    cause: 'local-service-absent',
    apply: (faults) => {
      faults.local.refuse = true;
    },
  },
  {
    id: 'local-outdated',
    group: 'pc',
    label: 'Local service outdated',
    description: 'The Screen Recording Service on this PC is older than it has to be.',
    light: 'green',
    cause: 'local-service-outdated',
    apply: (faults) => {
      faults.localVersion = '8.5.370.42';
    },
  },
];
