import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'Send this report to your helpdesk, or copy it into a ticket.';
const NETWORK =
  'Send this report to your helpdesk, or copy it into a ticket. The network team can find the cause.';
const LINE =
  'At home: use a cable or move near the router, pause downloads and check again. If that doesn’t help, or in the office, send this report to your helpdesk.';

/** English: the source of every other language. */
export const en: Translation = {
  locale: 'en',
  lights: {
    green: 'Ready',
    amber: 'Ready, with a warning',
    red: 'Not ready',
    grey: 'No clear result',
    idle: 'Not checked yet',
  },
  sentences: {
    green: 'Your PC and your network are ready for work.',
    amber: 'You can work, but something isn’t quite right.',
    red: 'Something is stopping you from working.',
    grey: 'Not everything could be measured.',
    idle: 'Find out in half a minute whether your PC and your network are ready for work.',
    running: 'Checking your connection',
    cancelled: 'The check was stopped before it was finished.',
    sometimes: 'A work application answers only some of the time.',
    servicesFine: 'Your work applications answer.',
  },
  statuses: {
    passed: 'OK',
    warning: 'Warning',
    failed: 'Problem',
    skipped: 'Not run',
    inconclusive: 'Not measured',
  },
  groups: {pc: 'This PC', services: 'Work applications', phone: 'Phone connection', voice: 'Voice quality'},
  checks: {
    environment: 'Browser',
    control: 'Your network',
    services: 'Work applications',
    egress: 'Internet address you connect from',
    tunnel: 'Route that your calls take',
    turn: 'Connection to the phone service',
    'voice-opus': 'Test call (Opus)',
    'voice-pcmu': 'Test call (G.711)',
    load: 'Call alongside your other work',
    local: 'Programs on this PC',
    configuration: 'Setup of this check',
  },
  steps: {
    environment: 'Checking your browser',
    control: 'Checking your network',
    services: 'Contacting your work applications',
    egress: 'Checking which internet address you connect from',
    tunnel: 'Checking which route your calls take',
    turn: 'Connecting to the phone service',
    'voice-opus': 'Measuring a test call',
    'voice-pcmu': 'Measuring a second test call',
    load: 'Adding the traffic of your other work',
    local: 'Checking the programs that your work needs',
    configuration: 'Reading the setup',
  },
  owners: {
    agent: 'You',
    helpdesk: 'Your helpdesk',
    network: 'Your network team',
    genesys: 'Genesys Customer Care',
    integrator: 'The team that set up this page',
  },
  causes: {
    'browser-unsupported': {
      title: 'This browser can’t make calls.',
      action: 'Open this page in Chrome or Edge, or ask your helpdesk for one of them.',
    },
    'insecure-context': {
      title: 'This page wasn’t opened over a secure connection (https), so calls can’t be checked.',
      action: SEND,
    },
    'webrtc-disabled': {
      title: 'Calls are switched off in this browser, perhaps by an extension or a company policy.',
      action: SEND,
    },
    'codec-missing': {title: 'This browser is missing an audio format that calls need.', action: SEND},
    'page-hidden': {
      title: 'This page was in the background or the PC was asleep, so nothing could be measured reliably.',
      action:
        'Keep this page in front and check again. If it keeps happening, send this report to your helpdesk.',
    },
    'pc-busy': {
      title: 'This PC was too busy to measure a call reliably.',
      action:
        'Close programs that you don’t need and check again. If it keeps happening, send this report to your helpdesk.',
    },
    'virtual-desktop': {
      title: 'This looks like a virtual desktop, so the check may have measured the wrong PC.',
      action:
        'If you take calls on your own PC, open this page there and check again. Otherwise send this report to your helpdesk.',
    },
    'call-in-progress': {title: 'You are on a call.', action: 'Check again after the call.'},
    offline: {
      title: 'This PC gets no answer from the network.',
      action:
        'Check your cable or Wi-Fi, and the VPN if you use one, then check again. If it still fails, call your helpdesk.',
    },
    'captive-portal': {
      title: 'This network asks you to sign in first.',
      action: 'Open any web page, sign in, then check again. If no sign-in page appears, call your helpdesk.',
      maybe: 'This network may be asking you to sign in first.',
    },
    'services-blocked': {
      title: 'None of your work applications can be reached from this network.',
      action: NETWORK,
      maybe: 'Your work applications may be blocked on this network.',
    },
    'regional-hosts-blocked': {
      title: 'Some of your work applications are blocked on this network.',
      action: NETWORK,
      maybe: 'Some of your work applications may be blocked on this network.',
    },
    'static-content-blocked': {
      title: 'The pages of your work applications can’t be reached.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'The sign-in service can’t be reached, so you may not be able to sign in.',
      action: NETWORK,
    },
    'service-unreachable': {
      title: 'At least one of your work applications can’t be reached.',
      action: SEND,
      named: (name) => `${name} can’t be reached.`,
    },
    'service-timeout': {
      title: 'At least one of your work applications isn’t responding.',
      action: SEND,
      named: (name) => `${name} isn’t responding.`,
    },
    'service-error': {
      title: 'At least one of your work applications reports an error. It is not your PC or network.',
      action: 'Wait a few minutes and check again. If it still fails, send this report to your helpdesk.',
      named: (name) => `${name} reports an error. It is not your PC or network.`,
    },
    'service-replaced': {
      title: 'Instead of a work application, something else answered, such as a block page.',
      action: SEND,
      maybe: 'Instead of a work application, something else may have answered, such as a block page.',
      named: (name) => `Instead of ${name}, something else seems to answer, such as a block page.`,
    },
    'service-slow': {
      title: 'At least one of your work applications is slow to answer.',
      action: 'You can work. If it slows you down, send this report to your helpdesk.',
      named: (name) => `${name} is slow to answer.`,
    },
    'request-blocked-by-page': {
      title: 'The settings of this page stop it from checking your applications.',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'The phone service is blocked on this network.',
      action: NETWORK,
      maybe: 'The phone service may be blocked on this network.',
    },
    'turn-cut': {
      title: 'The connection to the phone service is cut off on this network.',
      action: NETWORK,
      maybe: 'The connection to the phone service may be cut off on this network.',
    },
    'turn-silent': {title: 'The phone service doesn’t answer on this network.', action: NETWORK},
    'turn-credentials': {
      title: 'The phone service did not accept the test sign-in of this check (not yours).',
      action: SEND,
    },
    'turn-refused': {
      title: 'The phone service turned down a test call.',
      action: 'Wait a few minutes and check again. If it still fails, send this report to your helpdesk.',
    },
    'turn-slow': {
      title: 'The phone connection takes too long to set up.',
      action: 'Send this report to your helpdesk, or copy it into a ticket.',
    },
    'turn-loop-refused': {
      title: 'The phone service answers, but a test call could not be made.',
      action: SEND,
    },
    'voice-no-media': {title: 'The phone connection is there, but no sound gets through.', action: NETWORK},
    'voice-delay': {
      title: 'Calls will have a noticeable delay.',
      action: 'Send this report to your helpdesk, or copy it into a ticket.',
    },
    'voice-jitter': {title: 'Calls will sound choppy: the sound arrives unevenly.', action: LINE},
    'voice-stalls': {title: 'The sound will cut out on calls: your connection keeps freezing.', action: LINE},
    'voice-loss': {
      title: 'Calls will have gaps: parts of the sound get lost.',
      action: 'Send this report to your helpdesk, or copy it into a ticket.',
    },
    'voice-under-load': {
      title: 'Calls get worse when your other applications use the network.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Your connection is too slow for calls and your other work together.',
      action: LINE,
      maybe: 'Your connection may be too slow for calls and your other work together.',
    },
    'egress-not-allowed': {
      title:
        'You are connecting from an internet address that is not on your company’s list, so sign-in may be refused.',
      action:
        'If you use the company VPN, connect it and check again. Otherwise send this report to your helpdesk.',
    },
    'turn-inside-tunnel': {
      title: 'Your calls seem to take the long way round, through the company network.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'A program that your work needs does not seem to be running on this PC.',
      action: 'Start it if you can and check again. Otherwise send this report to your helpdesk.',
      named: (name) => `${name} does not seem to be running on this PC.`,
    },
    'local-service-outdated': {
      title: 'A program on this PC is out of date.',
      action: SEND,
      named: (name) => `${name} on this PC is out of date.`,
    },
    'local-access-denied': {
      title: 'The browser isn’t allowed to reach something that your work needs.',
      action:
        'Select the icon left of the web address, allow access to the local network and check again. If you can’t, send this report to your helpdesk.',
    },
    configuration: {
      title: 'There is a mistake in the setup of this check.',
      action: 'You don’t need to do anything.',
    },
    'test-fault': {
      title: 'Part of this check isn’t working.',
      action: 'Check again. If it keeps happening, send this report to your helpdesk.',
    },
  },
  run: 'Check my connection',
  meanwhile: 'Nobody listens in, and nothing is recorded. Keep this page in front.',
  again: 'Check again',
  keepWatching: 'Keep watching',
  cancel: 'Stop',
  close: 'Close',
  next: 'Next step',
  whoCanAct: 'Who can fix this',
  code: (id) => `Report code ${id}`,
  checkedAt: (time) => `Checked ${time}`,
  watched: {
    'clearly-good': (duration) => `Measured for ${duration}: that was enough to be sure.`,
    'plainly-bad': (duration) => `Measured for ${duration}: clearly bad.`,
    'full-length': (duration) => `Measured for ${duration}, the full length.`,
  },
  secondsLeft: (seconds) =>
    plural('en', seconds, {
      0: 'almost done',
      1: 'almost done',
      other: `about ${String(seconds)}\u00a0s left`,
    }),
  limit: (value) => `good up to ${value}`,
  answering: (working, all) => `${String(working)} of ${String(all)} OK`,
  skipped: 'Not run, because an earlier step did not succeed.',
  notVisible: 'This browser doesn’t let a page see this.',
  copy: 'Copy for a ticket',
  copied: 'Copied.',
  copyFailed: 'Your browser blocked copying. Download the report instead.',
  download: 'Download report',
  loading: 'Loading the setup…',
  unconfigured: 'This check is not set up yet.',
  unconfiguredHint:
    'For the developer of this page: set the config property, a config-url attribute, or a JSON script inside the element.',
  invalid: 'The setup of this check can’t be used.',
  expected: 'expected',
  received: 'received',
  byDataChannel: 'Measured without sound.',
  contact: 'Your helpdesk',
  allAnswering: (all) => plural('en', all, {1: 'OK', other: `All ${String(all)} OK`}),
  notNeeded: 'Not run, because there is nothing to check here.',
};
