import type {Schema} from '../internal/schema.js';
import {THRESHOLD_NAMES} from '../policy/thresholds.js';

const text = (maxLength: number): Schema => ({type: 'string', minLength: 1, maxLength});
const url = (format: string): Schema => ({type: 'string', maxLength: 2048, format});
const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: Schema, maxItems: number, minItems = 0): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});

const id = text(100);
const name = text(200);
const statusCode: Schema = {type: 'integer', minimum: 100, maximum: 599};
const kbps: Schema = {type: 'number', minimum: 0, maximum: 1_000_000};
const budget = object({up: kbps, down: kbps}, ['up', 'down']);
const limit: Schema = {type: 'number', minimum: 0, maximum: 1_000_000};

const word = text(1000);
const words = (within: Schema): Schema => ({type: 'object', additionalProperties: within});
const wordOr = (group: Schema): Schema => ({oneOf: [word, group]});

const proof: Schema = {
  oneOf: [
    object({kind: {const: 'json'}, has: list(text(100), 50)}, ['kind']),
    object({kind: {const: 'status'}, status: {oneOf: [statusCode, list(statusCode, 50, 1)]}}, ['kind']),
    object({kind: {const: 'image'}}, ['kind']),
    object({kind: {const: 'reachable'}}, ['kind']),
  ],
};

const service = object(
  {
    id,
    name,
    url: url('service-url'),
    role: {enum: ['static', 'api', 'auth', 'telemetry', 'recording', 'portal', 'other']},
    required: {type: 'boolean'},
    proof,
  },
  ['id', 'url'],
);

/** JSON Schema of the configuration; `dist/config.schema.json` is this, and validation reads the same object. */
export const configSchema: Schema = object(
  {
    version: {const: 1},
    site: object({name, helpdesk: object({label: name, href: url('contact-url')})}),
    tenantDomain: {type: 'string', format: 'hostname'},
    phone: {enum: ['webrtc', 'softphone-sip', 'corporate', 'pstn']},
    activities: list({enum: ['voice', 'desktop', 'screen-recording']}, 3),
    budgets: object({voice: budget, desktop: budget, 'screen-recording': budget}),
    codecs: list({enum: ['opus', 'pcmu']}, 2, 1),
    control: object({url: url('endpoint-url')}, ['url']),
    services: list(service, 1000),
    turn: object({
      urls: list(url('turn-url'), 8, 1),
      username: {...text(512), writeOnly: true},
      credential: {...text(4096), writeOnly: true},
      credentialsUrl: url('endpoint-url'),
      loopback: {type: 'boolean'},
      direct: {type: 'boolean'},
    }),
    egress: object(
      {
        url: url('endpoint-url'),
        allowed: list({type: 'string', format: 'cidr4'}, 1000),
        enforced: {type: 'boolean'},
      },
      ['url'],
    ),
    networks: list(
      object({name, egress: list({type: 'string', format: 'cidr4'}, 100, 1)}, ['name', 'egress']),
      200,
    ),
    bandwidth: object({downloadUrl: url('endpoint-url'), uploadUrl: url('endpoint-url')}),
    local: list(object({id, name, url: url('local-url'), minVersion: text(40)}, ['id', 'url']), 20),
    thresholds: object(
      Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, object({green: limit, amber: limit})])),
    ),
    durations: object({
      voiceSeconds: {type: 'number', minimum: 2, maximum: 120},
      deadlineSeconds: {type: 'number', minimum: 5, maximum: 300},
    }),
    autorun: object({spreadSeconds: {type: 'number', minimum: 0, maximum: 3600}}),
    watch: object({minutes: {type: 'number', minimum: 1, maximum: 720}}),
    history: object({keep: {type: 'boolean'}}),
    report: object({url: url('endpoint-url'), include: list({enum: ['addresses', 'urls', 'devices']}, 3)}),
    embed: object({allowedOrigins: list(url('origin'), 100)}),
    // By language; as deep as a plural in the words of a report goes. Which names there are is the element's to know.
    texts: words(words(wordOr(words(wordOr(words(wordOr(words(word)))))))),
  },
  ['version'],
);
