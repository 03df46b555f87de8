import {THRESHOLD_NAMES, thresholds} from '../policy/thresholds.js';
import {note, type Note, type Notes} from '../internal/schema-note.js';
import {DEFAULT_BUDGETS} from './resolve.js';

const budgetNotes = (activity: keyof typeof DEFAULT_BUDGETS, title: string): Record<string, Note> => ({
  [`budgets.${activity}`]: note(
    title,
    `What this activity needs (Availability Guide, "Bandwidth requirements").`,
    {
      default: DEFAULT_BUDGETS[activity],
      example: DEFAULT_BUDGETS[activity],
    },
  ),
  [`budgets.${activity}.up`]: note('Up', 'From the agent, at IP level.', {
    unit: 'kbps',
    example: DEFAULT_BUDGETS[activity].up,
  }),
  [`budgets.${activity}.down`]: note('Down', 'To the agent, at IP level.', {
    unit: 'kbps',
    example: DEFAULT_BUDGETS[activity].down,
  }),
});

/** Units of the limits. What has none is a ratio or a score. */
const LIMIT_UNITS: Readonly<Record<string, string>> = {
  rttMs: 'ms',
  pdvP95Ms: 'ms',
  jitterMs: 'ms',
  lateRatio: '0–1',
  stallMaxMs: 'ms',
  lossRatio: '0–1',
  mos: '1–4.5',
  connectMs: 'ms',
  ttfbMs: 'ms',
  carriedRatio: 'times the need',
  loadedRttRiseMs: 'ms',
};

const thresholdNotes = (): Record<string, Note> =>
  Object.fromEntries(
    THRESHOLD_NAMES.flatMap((name) => {
      const {green, amber, better} = thresholds[name];
      const unit = LIMIT_UNITS[name] ?? '';
      const side = better === 'lower' ? 'highest' : 'lowest';
      const never = amber === Infinity ? ' Without one the figure never turns red by itself.' : '';
      return [
        [`thresholds.${name}`, note(name, `Limits of \`${name}\`.`)],
        [
          `thresholds.${name}.green`,
          note('Green', `The ${side} value that is still green.`, {unit, default: green}),
        ],
        [
          `thresholds.${name}.amber`,
          note('Amber', `The ${side} value that is still amber; beyond it is red.${never}`, {
            unit,
            ...(amber !== Infinity && {default: amber}),
          }),
        ],
      ];
    }),
  );

/**
 * Titles, descriptions and defaults of the configuration by the path of the option, for `dist/config.schema.json` and
 * `docs/configuration.md`. Nothing that a page loads imports this file: validation needs no prose. A test compares defaults
 * with `resolve.ts`.
 */
export const CONFIG_NOTES: Notes = {
  version: note('Version', 'The version of this format.', {example: 1}),
  site: note('Site', 'Whose check this is.', {example: {name: 'Best Customer'}}),
  'site.name': note('Name', 'Name of the company or site.', {example: 'Best Customer'}),
  'site.helpdesk': note(
    'Helpdesk',
    'Whom the agent turns to. Shown beside findings that the agent can’t act on.',
    {example: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
  ),
  'site.helpdesk.label': note('Label', 'What the helpdesk is called.', {example: 'IT helpdesk'}),
  'site.helpdesk.href': note('Link', 'How to reach it: an https:, mailto: or tel: URL.', {
    example: 'mailto:helpdesk@example.com',
  }),
  tenantDomain: note(
    'Tenant domain',
    'The domain of the contact centre. Hosts are compared with it: all of them failing together is `services-blocked`, and one outside of it is reported to the integrator.',
    {example: 'prod009.genesysengage.com'},
  ),
  phone: note(
    'Phone',
    'Which phone agents use. With any other than `webrtc` the voice checks inform only and do not count towards `light`.',
    {default: 'webrtc', example: 'corporate'},
  ),
  activities: note('Activities', 'What agents do at once. Their budgets are summed and tested as load.', {
    default: ['voice', 'desktop', 'screen-recording'],
    example: ['voice', 'desktop'],
  }),
  budgets: note('Budgets', 'Bandwidth of each activity, if it differs from the guide’s.', {
    example: {voice: {up: 80, down: 80}},
  }),
  ...budgetNotes('voice', 'Voice'),
  ...budgetNotes('desktop', 'Agent Desktop'),
  ...budgetNotes('screen-recording', 'Screen recording'),
  codecs: note('Codecs', 'Calls to try. The first is the expected one; another that fails only warns.', {
    default: ['opus', 'pcmu'],
    example: ['pcmu'],
  }),
  control: note('Control', 'Something that always answers if the network works at all.', {
    example: {url: '/health'},
  }),
  'control.url': note(
    'URL',
    'An https: URL, or a path of the page’s own server. Any answer will do, even 404.',
    {
      default: '/favicon.ico',
      example: '/health',
    },
  ),
  services: note('Services', 'The work applications to check.', {
    example: [{id: 'desktop', url: 'https://best-customer.prod009.genesysengage.com/'}],
  }),
  'services[]': note('Service', 'One URL to check.'),
  'services[].id': note('Id', 'Unique; names the service in reports.', {example: 'agent-desktop'}),
  'services[].name': note('Name', 'What people call it. Shown in place of the id.', {
    example: 'Agent Desktop',
  }),
  'services[].url': note('URL', 'An https: URL on port 443 (http: or another port only for this PC).', {
    example: 'https://best-customer.prod009.genesysengage.com/ui/wwe/version.json',
  }),
  'services[].role': note(
    'Role',
    'What the service is for. It decides the cause when nothing answers: `static` and `portal` give `static-content-blocked`, `auth` gives `authentication-blocked`.',
    {default: 'other', example: 'static'},
  ),
  'services[].required': note('Required', '`false`: if it fails, the light is amber and not red.', {
    default: true,
    example: false,
  }),
  'services[].proof': note('Proof', 'What shows that the real service answered, and not a block page.', {
    default: {kind: 'reachable'},
    example: {kind: 'json', has: ['version']},
  }),
  turn: note('Relay', 'The TURN relay for calls. Without it, voice is not checked.', {
    example: {
      urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'],
      credentialsUrl: '/turn-credentials',
    },
  }),
  'turn.urls': note(
    'URLs',
    'Relays, over plain TCP. `turns:`, `stun:` and UDP are errors. Needed unless `credentialsUrl` names some.',
    {example: ['turn:turn.prod009.genesysengage.com:443?transport=tcp']},
  ),
  'turn.username': note('User name', 'Needed without `credentialsUrl`.', {example: 'u'}),
  'turn.credential': note(
    'Credential',
    'The password. Everybody who can open the page can read it: prefer `credentialsUrl`.',
    {example: 'c'},
  ),
  'turn.credentialsUrl': note(
    'Credentials URL',
    'Answers `{"username", "credential", "urls"?, "ttl"?}`. Asked just before the relay is.',
    {example: '/turn-credentials'},
  ),
  'turn.loopback': note(
    'Loopback',
    '`false`: the relay forbids relay-to-relay, so only the allocation is tested.',
    {
      default: true,
      example: false,
    },
  ),
  'turn.direct': note(
    'Direct',
    '`true`: calls must not leave where HTTPS leaves (split tunnel). Only then is `turn-inside-tunnel` reported.',
    {default: false, example: true},
  ),
  egress: note('Egress', 'The public address that the page’s HTTPS leaves from.', {
    example: {url: 'https://whoami.example.com/', allowed: ['192.0.2.0/24']},
  }),
  'egress.url': note('URL', 'Answers the caller’s IPv4 address, as text or as `{"ip"}`.', {
    example: 'https://whoami.example.com/',
  }),
  'egress.allowed': note('Allowed', 'IPv4 networks in CIDR notation that HTTPS may leave from.', {
    example: ['192.0.2.0/24'],
  }),
  'egress.enforced': note(
    'Enforced',
    '`true`: sign-in is refused from elsewhere, so `egress-not-allowed` is red and not amber.',
    {default: false, example: true},
  ),
  networks: note(
    'Networks',
    'Places that agents work from, by the address that `egress.url` answers. A report then says the name, or `elsewhere`.',
    {example: [{name: 'Office Leipzig', egress: ['192.0.2.0/26']}]},
  ),
  'networks[]': note('Network', 'One place. Where two have an address, the narrower network counts.'),
  'networks[].name': note('Name', 'What a report calls the place; each name once.', {
    example: 'Office Leipzig',
  }),
  'networks[].egress': note('Addresses', 'IPv4 networks in CIDR notation that its HTTPS leaves from.', {
    example: ['192.0.2.0/26'],
  }),
  bandwidth: note(
    'Bandwidth over HTTPS',
    'A source and a sink for the load. Without both, the load goes through the relay.',
    {example: {downloadUrl: '/source', uploadUrl: '/sink'}},
  ),
  'bandwidth.downloadUrl': note('Source', 'Asked with `?bytes=N`; sends exactly that many.', {
    example: '/source',
  }),
  'bandwidth.uploadUrl': note('Sink', 'Takes a `text/plain` POST of any length.', {example: '/sink'}),
  local: note('Local programs', 'Programs on the agent’s own PC. The browser asks for permission first.', {
    example: [{id: 'screen-recording', url: 'http://127.0.0.1:8086/'}],
  }),
  'local[]': note('Local program', 'One program.'),
  'local[].id': note('Id', 'Unique; names it in reports.', {example: 'screen-recording'}),
  'local[].name': note('Name', 'What people call it.', {example: 'Screen Recording Service'}),
  'local[].url': note(
    'URL',
    'A URL of this PC. End points that change something (`/ping`, `/api/v2/me`) are never called.',
    {
      example: 'http://127.0.0.1:8086/',
    },
  ),
  'local[].minVersion': note('Least version', 'An older one is `local-service-outdated`.', {
    example: '8.5.370.78',
  }),
  thresholds: note(
    'Limits',
    'Limits of figures, by the name that a figure has in the report. A value on the limit has the better light.',
    {example: {rttMs: {green: 200}}},
  ),
  ...thresholdNotes(),
  durations: note('Durations', 'How long a run may take.', {example: {voiceSeconds: 12}}),
  'durations.voiceSeconds': note(
    'Call',
    'How long the test call with the expected codec is measured at most. It ends earlier when its quality is clear.',
    {default: 8, unit: 'seconds', example: 12},
  ),
  'durations.deadlineSeconds': note('Run', 'After this long a run ends with what it has.', {
    default: 30,
    unit: 'seconds',
    example: 60,
  }),
  autorun: note('Autorun', 'For runs that the page starts by itself.', {example: {spreadSeconds: 300}}),
  'autorun.spreadSeconds': note('Spread', 'Such a run waits a random time of at most this.', {
    default: 0,
    unit: 'seconds',
    example: 300,
  }),
  watch: note('Watch', 'For whoever keeps watching. Nothing watches by itself.', {example: {minutes: 30}}),
  'watch.minutes': note('Length', 'How long a watch lasts where its start does not say.', {
    default: 60,
    unit: 'minutes',
    example: 30,
  }),
  history: note('History', 'What the element remembers on the device; nothing of it is sent.', {
    example: {keep: false},
  }),
  'history.keep': note(
    'Keep',
    'Whether the time, light, causes, six figures and named network of the last 200 checks are kept in the browser. `false` deletes what was kept.',
    {default: true, example: false},
  ),
  report: note('Report', 'What becomes of reports.', {
    example: {url: 'https://helpdesk.example.com/reports'},
  }),
  'report.url': note('URL', 'Where "Send" posts a report as JSON. Without it there is no such button.', {
    example: 'https://helpdesk.example.com/reports',
  }),
  'report.include': note(
    'Include',
    'What a report may contain that it does not otherwise: `addresses` adds the public address. `urls` and `devices` are reserved.',
    {default: [], example: ['addresses']},
  ),
  embed: note('Embedding', 'For `embed.html` only.', {
    example: {allowedOrigins: ['https://intranet.example.com']},
  }),
  'embed.allowedOrigins': note(
    'Allowed origins',
    'Origins of windows that may hear the page, and tell it something.',
    {
      default: [],
      example: ['https://intranet.example.com'],
    },
  ),
  texts: note('Texts', 'The site’s own words by language tag, any part of them; see docs/texts.md.', {
    default: {},
    example: {en: {run: 'Check my PC'}},
  }),
};
