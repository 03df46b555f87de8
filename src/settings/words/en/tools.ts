import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** English, on network settings: the source of every other language. */
export const settings: SettingsWords = {
  title: 'Network settings',
  why: 'Paste your network’s settings and see, line by line, what would happen to every address that the work needs, and what to change.',
  privacy: 'Nothing that you paste leaves this page, and nothing of it is kept.',
  groups: {
    check: 'Check what you have',
    plan: 'Work something out',
    make: 'Make what you need',
    guide: 'From the Genesys Availability Guide',
  },
  tools: {
    pac: {
      title: 'PAC file',
      why: 'Services through the proxy, calls around it: is that what your file does, in every browser?',
      field: 'The text of the PAC file',
    },
    'allow-list': {
      title: 'Allow list',
      why: 'Does the list of your proxy or firewall let every address through?',
      field: 'The list: names, patterns and addresses',
    },
    'known-addresses': {
      title: 'Known addresses',
      why: 'Will Genesys accept your list of addresses for sign-in?',
      field: 'The list: IPv4 addresses and networks',
    },
    tunnel: {
      title: 'VPN list',
      why: 'Proxies inside the tunnel, calls outside: does your split tunnel do that?',
      field: 'The list: networks and names',
    },
    firewall: {
      title: 'Firewall rules',
      why: 'Do the rules let calls and services out, and leave calls uninspected?',
      field: 'The rules, as a table',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'Does the policy of the page that holds the diagnostics let it check everything?',
      field: 'The policy, as a header or a meta element',
    },
    vdi: {
      title: 'Virtual desktop',
      why: 'According to the guide, are these applications supported on this platform?',
    },
    capacity: {
      title: 'Capacity',
      why: 'How much bandwidth do your lines need for your number of agents?',
    },
    continuity: {
      title: 'Business continuity',
      why: 'Which phone could still work for this agent, and how do they sign in?',
    },
    make: {
      title: 'Settings from your configuration',
      why: 'PAC file, allow list, firewall rules and policy that fit, each passing its own check.',
    },
    guide: {
      title: 'Questions only people can answer',
      why: 'Questions for whoever sets up the contact centre, and what is good to know.',
    },
  },
  owners: {
    agent: 'The agent',
    helpdesk: 'The helpdesk',
    network: 'The network team',
    genesys: 'Genesys Customer Care',
    integrator: 'The team that set up this page',
  },
  verdicts: {
    green: 'As it should be.',
    amber: 'It works, but not as it should, or not everywhere.',
    red: 'With this, something will not work.',
    grey: 'Nothing wrong was found, but not everything can be checked from here.',
  },
  severities: {red: 'Problem', amber: 'Warning', grey: 'Can’t tell'},
  input: {
    choose: 'Choose a file',
    drop: 'or drop one here, or paste the text.',
    check: 'Check',
    checking: 'Checking…',
    empty: 'There is nothing to check yet: paste the text, or choose a file.',
    tooLarge: 'This file is larger than 1 MB: no browser and no proxy would take it as settings.',
    unreadable: 'This file can’t be read.',
    failed: 'The check itself could not be loaded. Try again.',
    stale: 'The text has changed. The result below is for the previous version.',
  },
  result: {
    unreadable: 'This can’t be read, so nothing was checked.',
    table: 'What would happen to each',
    subject: 'What',
    answer: 'What happens',
    wanted: 'Expected',
    line: 'Line',
    showLine: (line) => `Show line ${line} in the text`,
    asWanted: 'as expected',
    notAsWanted: 'not as expected',
    asWantedCount: (right, all) => `${right} of ${all} as expected`,
    onlyWrong: 'Show only what is not as expected',
    more: (next, rest) => `Show ${next} more of ${rest}`,
    andMore: (count) => `and ${count} more`,
    act: 'What to do',
    guide: 'In the Genesys Availability Guide',
  },
  proposal: {
    title: 'Proposed text',
    hint: 'It passes this check. Lines with + are new, lines with − are removed.',
    take: 'Use this text',
    added: 'New:',
    removed: 'Removed:',
    same: (lines) => `lines that stay: ${lines}`,
    rest: (lines) => `not shown: ${lines} more. Copy or download the text to see all.`,
  },
  output: {
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Your browser blocked copying. Download it instead.',
    download: 'Download',
  },
  ...plans,
  guide,
  rules,
};
