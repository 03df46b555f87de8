import type {ThresholdName} from '../policy/thresholds.js';
import {note, type Note, type Notes} from '../internal/schema-note.js';
import {METRICS} from './catalogue.js';
import type {Cause, CheckId, MetricCheck, MetricName, MetricUnit} from './catalogue.js';

/** What a check does, for `docs/checks.md`. */
interface CheckNote {
  /** What is tried, and how. */
  readonly does: string;
  /** What has to be configured for it to run; nothing where it always runs. */
  readonly needs?: string;
  /** Where its figures are, in the catalogue of metrics. */
  readonly figures?: MetricCheck;
  /** What it can find, before the rules across checks. */
  readonly finds: readonly Cause[];
}

const CALL_FINDS: readonly Cause[] = [
  'codec-missing',
  'voice-no-media',
  'voice-delay',
  'voice-jitter',
  'voice-stalls',
  'voice-loss',
  'bandwidth-insufficient',
  'turn-cut',
  'turn-silent',
  'pc-busy',
  'page-hidden',
];

export const CHECK_NOTES: Readonly<Record<CheckId, CheckNote>> = {
  environment: {
    does: 'Looks at the browser: secure context, WebRTC, codecs, whether the page is visible. Sends nothing.',
    finds: [
      'browser-unsupported',
      'insecure-context',
      'webrtc-disabled',
      'codec-missing',
      'page-hidden',
      'call-in-progress',
      'virtual-desktop',
    ],
  },
  control: {
    does: 'Asks for something that always answers if the network works at all, three times at most. Any answer will do. It tells a dead network from dead services; on its own it changes no light.',
    finds: ['offline', 'captive-portal', 'request-blocked-by-page', 'test-fault'],
  },
  services: {
    does: 'Asks every configured URL, three attempts each, four at once, and looks for proof that the real service answered. A service that failed once and then answered is green.',
    needs: '`services`',
    figures: 'services',
    finds: [
      'services-blocked',
      'regional-hosts-blocked',
      'static-content-blocked',
      'authentication-blocked',
      'service-unreachable',
      'service-timeout',
      'service-error',
      'service-replaced',
      'service-slow',
      'request-blocked-by-page',
      'local-access-denied',
    ],
  },
  egress: {
    does: 'Asks an echo for the public address that the page’s HTTPS leaves from, and compares it with the allowed networks. The address itself stays out of the report unless `report.include` names it.',
    needs: '`egress`',
    finds: ['egress-not-allowed', 'request-blocked-by-page', 'test-fault'],
  },
  turn: {
    does: 'Makes a real TURN allocation over TCP, relay only. With several URLs they are tried side by side; one that fails beside one that works is amber.',
    needs: '`turn`',
    figures: 'turn',
    finds: [
      'turn-unreachable',
      'turn-cut',
      'turn-silent',
      'turn-credentials',
      'turn-refused',
      'turn-slow',
      'turn-loop-refused',
      'webrtc-disabled',
      'test-fault',
    ],
  },
  'voice-opus': {
    does: 'A one-way call with Opus through the relay and back to the same page; every packet is timed. The first of `codecs` is measured until its quality is clear; another one, beside the load where that has room for it and is carried, until it has enough packets for figures.',
    needs: '`turn`, with `loopback` not `false`',
    figures: 'call',
    finds: CALL_FINDS,
  },
  'voice-pcmu': {
    does: 'The same with G.711 µ-law.',
    needs: '`turn`, with `loopback` not `false`',
    figures: 'call',
    finds: CALL_FINDS,
  },
  load: {
    does: 'The call goes on while the bandwidth of the agent’s other work is added: first at 1.27 × the required rate; if the line can’t carry that, at exactly the required rate. Not run on a call that is clearly bad already.',
    needs: '`turn`; `bandwidth` for each direction by itself',
    figures: 'load',
    finds: [
      'voice-under-load',
      'bandwidth-insufficient',
      'voice-stalls',
      'voice-delay',
      'pc-busy',
      'test-fault',
    ],
  },
  tunnel: {
    does: 'Compares the address that the relay sees with the one that HTTPS leaves from. Chromium only: other browsers do not tell, and the check is then skipped.',
    needs: '`turn.direct` and `egress`',
    finds: ['turn-inside-tunnel'],
  },
  local: {
    does: 'Asks programs on the agent’s own PC, once the browser allows it, and compares their version with `minVersion`. Never a call that changes anything. It counts for no light of its own.',
    needs: '`local`',
    finds: [
      'local-service-absent',
      'local-service-outdated',
      'local-access-denied',
      'request-blocked-by-page',
    ],
  },
  configuration: {
    does: 'Reads what the site wrote by the rules of the guide. For the integrator; changes no light.',
    finds: ['configuration'],
  },
};

/** What a figure is, and where its definition comes from. */
export interface MetricNote {
  readonly is: string;
  readonly source?: string;
}

export const METRIC_NOTES: Readonly<Record<MetricName, MetricNote>> = {
  rttMs: {is: 'one trip round the loop (client → relay → client), median'},
  rttP95Ms: {is: 'the same, 95th percentile'},
  jitterMs: {is: 'interarrival jitter, mean of one-second values', source: 'RFC 3550, section 6.4.1'},
  pdvP95Ms: {is: 'delay above the least of the run, 95th percentile', source: 'RFC 5481'},
  stallMaxMs: {is: 'longest gap between arrivals, less the packet interval'},
  lossRatio: {is: 'share of packets that never arrived'},
  lateRatio: {is: 'share of packets that were lost, or more than 100 ms later than the fastest'},
  playoutBufferMs: {is: 'the playout buffer that gives the best score'},
  concealedRatio: {
    is: 'share of the audio that the browser had to invent',
    source: 'WebRTC statistics, `concealedSamples`',
  },
  bitrateKbps: {is: 'media that arrived'},
  mos: {
    is: 'predicted score of a minute-long call, agent’s leg',
    source: 'ITU-T G.107; Opus: G.107.2, estimated',
  },
  rFactor: {is: 'transmission rating', source: 'ITU-T G.107'},
  packets: {is: 'packets that the figures rest on'},
  uplinkKbps: {is: 'carried up, at IP level; through the relay one figure for both directions'},
  downlinkKbps: {is: 'carried down, at IP level'},
  requiredKbps: {
    is: 'what the activities need, in the direction that needs more',
    source: 'Availability Guide, "Bandwidth requirements"',
  },
  requiredUplinkKbps: {is: 'what they need up, where each direction was measured by itself'},
  requiredDownlinkKbps: {is: 'what they need down, likewise'},
  carriedRatio: {is: 'carried rate over required rate, in the direction that is worse off'},
  loadedRttMs: {is: '`rttMs` while the load flows'},
  loadedRttRiseMs: {is: '`loadedRttMs` less `rttMs`'},
  loadedMos: {is: '`mos` while the load flows'},
  connectMs: {is: 'until the browser has a relay candidate'},
  ttfbMs: {is: 'until the first byte of the answer, median of the attempts'},
  attempts: {is: 'how often the service was asked'},
};

/** What stands beside a figure of each unit. */
export const UNIT_NOTES: Readonly<Record<MetricUnit, string>> = {
  ms: 'ms',
  kbps: 'kbps',
  share: '0–1',
  times: 'times',
  score: '1–4.5',
  rating: '0–100',
  count: '',
};

/** Where the default limits come from. "Own choice" names no published limit for that very figure. */
export const LIMIT_SOURCES: Readonly<Record<ThresholdName, string>> = {
  rttMs: 'ITU-T G.114 gives 150 ms one way; here the whole trip may take as long',
  pdvP95Ms: '30 ms of jitter: Microsoft Teams, Cisco, Twilio',
  jitterMs: 'own choice: half of that, as a mean of one-second values is lower than a percentile',
  lateRatio: '1 % of loss: Microsoft Teams, Cisco, Twilio; over TCP what is lost comes late',
  stallMaxMs: 'own choice, against minute-long calls',
  lossRatio: 'own choice: over TCP hardly anything should be lost',
  mos: 'ITU-T G.107 Annex B: from 4.03 users are satisfied, from 3.60 some are dissatisfied',
  connectMs: 'own choice',
  ttfbMs: 'own choice; a slow answer is never red',
  carriedRatio: 'own choice: a quarter as margin',
  loadedRttRiseMs: 'own choice: as `pdvP95Ms`, for a queue',
};

const metricNotes = (path: string): Record<string, Note> =>
  Object.fromEntries(
    (Object.keys(METRICS) as MetricName[]).map((name) => {
      const {is, source} = METRIC_NOTES[name];
      const unit = UNIT_NOTES[METRICS[name].unit];
      const sentence = `${is.charAt(0).toUpperCase()}${is.slice(1)}${source === undefined ? '' : ` (${source})`}.`;
      return [`${path}.${name}`, note(name, sentence, unit ? {unit} : {})];
    }),
  );

/** Titles and descriptions of the report by path, for `dist/report.schema.json`. */
export const REPORT_NOTES: Notes = {
  version: note('Version', 'The version of this format.'),
  id: note('Code', 'Short, and sayable on the phone.', {example: 'K7QM-2F'}),
  case: note('Case', 'The helpdesk’s own reference, if the page gave one.'),
  startedAt: note('Started', 'ISO 8601, UTC, by the PC’s clock.'),
  durationMs: note('Duration', 'Of the whole run.', {unit: 'ms'}),
  outcome: note('Outcome', 'Whether the run came to its end.'),
  light: note(
    'Light',
    'The worst of the lights that the configuration makes required: red, grey, amber, green.',
  ),
  lights: note('Lights', 'Of the two paths, which do not depend on each other.'),
  'lights.data': note('Data', 'Services over HTTPS.'),
  'lights.voice': note('Voice', 'Relay, calls and load.'),
  checks: note('Checks', 'What ran, in order.'),
  'checks[]': note('Check', 'One part of a run.'),
  'checks[].id': note('Id', 'Which check.'),
  'checks[].status': note('Status', '`skipped`: it needs what failed before it. `inconclusive`: grey.'),
  'checks[].light': note('Light', 'What this check found. Grey: not measured, or not to be trusted.'),
  'checks[].durationMs': note('Duration', 'Of this check.', {unit: 'ms'}),
  'checks[].metrics': note('Figures', 'By name, with the unit in the name. What was not measured is absent.'),
  ...metricNotes('checks[].metrics'),
  'checks[].items': note('Items', 'The services, relays or programs that the check looked at.'),
  'checks[].items[]': note('Item', 'One of them.'),
  'checks[].items[].id': note('Id', 'As in the configuration.'),
  'checks[].items[].status': note('Status', 'Of this item.'),
  'checks[].items[].light': note('Light', 'Of this item.'),
  'checks[].items[].durationMs': note('Duration', 'Of this item.', {unit: 'ms'}),
  'checks[].items[].metrics': note('Figures', 'Of this item.'),
  ...metricNotes('checks[].items[].metrics'),
  'checks[].items[].cause': note('Cause', 'The root that its failure was folded into.'),
  'checks[].stopped': note('Stopped', 'How long a call was measured, and why no longer.'),
  'checks[].stopped.afterMs': note('After', 'From the first packet that counts.', {unit: 'ms'}),
  'checks[].stopped.why': note(
    'Why',
    '`clearly-good`: nothing was wrong, or only a steady delay. `full-length`: it took its whole time to tell.',
  ),
  'checks[].timeline': note('Timeline', 'The delay of a call, to be drawn.'),
  'checks[].timeline.stepMs': note('Step', 'What each value stands for.', {unit: 'ms'}),
  'checks[].timeline.delayMs': note('Delay', 'The longest trip in each step; null where none arrived.', {
    unit: 'ms',
  }),
  findings: note('Findings', 'Root causes, worst first.'),
  'findings[]': note('Finding', 'One fault. What follows from it is folded in.'),
  'findings[].cause': note('Cause', 'A stable code; see docs/causes.md.'),
  'findings[].light': note('Light', 'The weight of this finding.'),
  'findings[].confidence': note('Confidence', 'How sure it is.'),
  'findings[].owner': note('Owner', 'Who can act.'),
  'findings[].subjects': note('Subjects', 'Ids of items where the finding is about items, else of checks.'),
  'findings[].evidence': note('Evidence', 'What was seen.'),
  'findings[].guide': note('Guide', 'The heading of the Availability Guide that says so.'),
  environment: note('Environment', 'Where the run took place.'),
  'environment.browser': note('Browser', 'Its name.'),
  'environment.browserVersion': note('Browser version', 'As the browser tells it.'),
  'environment.os': note('Operating system', 'As the browser tells it.'),
  'environment.visibleThroughout': note('Visible', 'Whether the page was in view all through the run.'),
  'environment.method': note(
    'Method',
    '`rtp`: real audio packets were timed. `data-channel`: packets of their size.',
  ),
  'environment.network': note(
    'Network',
    'A name of the configuration’s `networks`, or `elsewhere`. Absent where the address is not known.',
    {example: 'Office Leipzig'},
  ),
  watch: note('Watch', 'What was seen where somebody kept watching. Times are ISO 8601, UTC.'),
  'watch.startedAt': note('Started', 'When the watch began.'),
  'watch.endedAt': note('Ended', 'When the watch was over.'),
  'watch.paths': note('Paths', 'Those that were looked at: `pc`, `control`, ids of services, `relay`.', {
    example: ['pc', 'control', 'agent-desktop', 'relay'],
  }),
  'watch.minutes': note('Minutes', 'In order. A minute in which nothing was looked at is absent.'),
  'watch.minutes[]': note('Minute', 'One minute. A path that was not looked at in it is absent, never 0.'),
  'watch.minutes[].at': note('At', 'Its beginning.'),
  'watch.minutes[].measuredMs': note('Measured', 'By path: the seconds in which it was looked at.', {
    unit: 'ms',
  }),
  'watch.minutes[].stalledMs': note('Stalled', 'By path: how much of these it stood still.', {unit: 'ms'}),
  'watch.minutes[].p95Ms': note('Delay', 'By path: 95th percentile of the delays of its answers.', {
    unit: 'ms',
  }),
  'watch.episodes': note('Episodes', 'Stretches in which something stood still.'),
  'watch.episodes[]': note('Episode', 'One of them.'),
  'watch.episodes[].from': note('From', 'Its beginning.'),
  'watch.episodes[].to': note('To', 'Its end.'),
  'watch.episodes[].paths': note('Paths', 'Those that stood still.'),
  'watch.episodes[].worstMs': note('Worst', 'The longest that a path stood still at a stretch.', {
    unit: 'ms',
  }),
  'watch.episodes[].place': note('Place', 'Where the fault is. `unknown`: it can’t be told.'),
  'watch.episodes[].confidence': note('Confidence', 'How sure the place is.'),
  'watch.marks': note('Marks', 'When somebody said "It just happened".'),
  'watch.marks[]': note('Mark', 'One of them.'),
  'watch.marks[].at': note('At', 'The moment.'),
  'watch.marks[].note': note('Note', 'What was said, if anything.'),
  'watch.blindMs': note('Blind', 'A fault longer than this would have been seen for certain on every path.', {
    unit: 'ms',
  }),
  devices: note(
    'Microphone and speaker',
    'What the agent’s own test showed, where there was one. Kinds only: never a device’s name or id.',
  ),
  'devices.microphone': note('Microphone', 'How it sounded at last, or why it could not be heard.'),
  'devices.speaker': note('Speaker', 'Whether the agent heard the tone.'),
  'devices.headset': note(
    'Headset',
    '`hands-free`: Bluetooth’s profile for calls. `narrow`: telephone quality. `mixed`: one device to speak into and another to hear from, though one could do both. `defaults-differ`: the system has one device for calls and another for the rest. `changed`: a device came or went during the test.',
    {example: ['hands-free']},
  ),
  answers: note('Answers', 'What an invitation or the page asked, by the question’s name.', {
    example: {connection: 'wifi'},
  }),
  policy: note('Policy', 'Compare lights of one policy only.'),
  'policy.id': note(
    'Limits',
    'Name and version of the limits; ends in `+site` where the site has set some.',
    {
      example: 'agent-diagnostics/2',
    },
  ),
  'policy.mos': note('Score', 'Name and version of the formula behind `mos`.'),
  'policy.limits': note(
    'Site’s limits',
    'Those that the site has set, by figure; the rest are the policy’s.',
    {
      example: {rttMs: {green: 200}},
    },
  ),
};
