import {onTenant} from './apply.mjs';

/** What can go wrong around the two. @type {readonly import('../faults.mjs').Fault[]} */
export const PATH = [
  {
    id: 'control-dead',
    group: 'path',
    label: 'Control page dead',
    description: 'The page that must always answer does not. A fault of the test, not of the network.',
    light: 'green',
    cause: 'test-fault',
    apply: (faults) => {
      faults.control.refuse = true;
    },
  },
  {
    id: 'offline',
    group: 'path',
    label: 'No network',
    description: 'Nothing answers at all.',
    light: 'red',
    cause: 'offline',
    apply: (faults) => {
      faults.control.refuse = true;
      faults.path.refuse = true;
      faults.egress.refuse = true;
      onTenant({refuse: true})(faults);
    },
  },
  {
    id: 'egress-elsewhere',
    group: 'path',
    label: 'Other egress',
    description: 'HTTPS leaves from an address that is not in the site’s list.',
    light: 'amber',
    cause: 'egress-not-allowed',
    apply: (faults) => {
      faults.egressAddress = '203.0.113.77';
    },
  },
  {
    id: 'egress-dead',
    group: 'path',
    label: 'Egress echo dead',
    description:
      'What tells the address that HTTPS leaves from does not answer. A fault of the test, not of the network.',
    light: 'green',
    cause: 'test-fault',
    apply: (faults) => {
      faults.egress.refuse = true;
    },
  },
];
