import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Configuration} from '../../../../src/config/types.js';
import {validateConfiguration} from '../../../../src/config/validate.js';
import {keepHistory} from '../../../../src/delivery/history.js';
import {keepLastGood} from '../../../../src/delivery/last-good.js';
import {OutboxStore} from '../../../../src/delivery/outbox-store.js';
import {QUESTIONS, type Question} from '../../../../src/embed/questions.js';
import type {Schema} from '../../../../src/internal/schema.js';
import {STORAGE_KEYS} from '../../../../src/internal/storage-keys.js';
import {rowsOf} from '../../../../src/report/history.js';
import {reportSchema} from '../../../../src/report/schema.js';
import {pageNeeds} from '../../../../src/settings/generate/page-needs.js';
import {CHECKS, OPTIONS, REPORT_FIELDS} from '../../../../src/settings/privacy/held.js';
import {privacySheet, SELF, type PrivacySheet} from '../../../../src/settings/privacy/sheet.js';
import {sample} from '../../../support/reports.mjs';
import {memoryStorage} from '../../../support/storages.js';

const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];
const SECRETS = ['u53r', 'p4ssw0rd', 't0ken', 'p4th'];

/** Everything that a configuration can have. */
const FULL = validateConfiguration({
  version: 1,
  site: {name: 'Best Customer', helpdesk: {label: 'IT', href: 'mailto:help@example.com'}},
  tenantDomain: 'prod009.genesysengage.com',
  phone: 'webrtc',
  activities: ['voice'],
  budgets: {voice: {up: 0, down: 0}},
  codecs: ['pcmu'],
  control: {url: 'https://control.example.com/p4th?t0ken'},
  services: [
    {id: 'desktop', name: 'Agent Desktop', url: 'https://desktop.example.com/p4th?t0ken'},
    {id: 'picture', url: 'https://picture.example.com/a.png', proof: {kind: 'image'}},
  ],
  turn: {
    urls: ['turn:turn.example.com:443?transport=tcp'],
    username: 'u53r',
    credential: 'p4ssw0rd',
    direct: true,
  },
  egress: {url: 'https://echo.example.com/p4th?t0ken', allowed: ['203.0.113.0/24']},
  networks: [{name: 'Office Leipzig', egress: ['203.0.113.0/26']}],
  bandwidth: {downloadUrl: '/p4th?t0ken', uploadUrl: 'https://sink.example.com/p4th?t0ken'},
  local: [{id: 'recorder', name: 'Recorder', url: 'http://127.0.0.1:8086/'}],
  thresholds: {rttMs: {green: 100}},
  durations: {voiceSeconds: 5},
  autorun: {spreadSeconds: 60},
  history: {keep: false},
  watch: {minutes: 45},
  report: {url: 'https://helpdesk.example.com/p4th?t0ken', include: ['addresses']},
  embed: {allowedOrigins: ['https://intranet.example.com']},
  texts: {en: {ready: 'Fine'}},
});
const ANSWERS = {questions: QUESTION_NAMES, collector: 'https://otel.example.com/v1', retention: '30 days'};
/** One that keeps everything that can be kept. */
const KEEPING = {...FULL, history: {keep: true}};

const topicsOf = (lines: PrivacySheet[keyof PrivacySheet]): string[] =>
  (lines as readonly {readonly topic: string}[]).map(({topic}) => topic);

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({path, text: readFileSync(join('src', path), 'utf8')}));
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');

describe('the privacy sheet, held to the product', () => {
  it('knows every key that is written, and no file names one by itself', () => {
    const naming = sources.filter(({text}) => /['"`]agent-diagnostics:/.test(withoutComments(text)));
    // The others are names of locks, which keep nothing.
    expect(naming.map(({path}) => path).sort()).to.deep.equal([
      'internal/lock.ts',
      'internal/storage-keys.ts',
      'watch/watch.ts',
    ]);
    for (const {path, text} of naming)
      if (path !== 'internal/storage-keys.ts') expect(text, path).not.to.match(/setItem|Storage/);
  });

  it('knows every file that reaches for what a browser keeps', () => {
    const reaching =
      /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore|document\.cookie|navigator\.storage|showSaveFilePicker)\b/;
    const files = sources.filter(({text}) => reaching.test(withoutComments(text))).map(({path}) => path);
    expect(files.sort()).to.deep.equal([
      'delivery/device-storage.ts',
      'delivery/undelivered.ts',
      'embed/invitation.ts',
      'watch/has-kept.ts',
      'watch/kept.ts',
    ]);
  });

  it('finds under a key of the list whatever its writers keep', async () => {
    const storage = memoryStorage();
    const green = sample({light: 'green', lights: {data: 'green', voice: 'green'}, outcome: 'complete'});
    expect(keepLastGood(green, storage, 'site')).to.equal(true);
    expect(keepHistory(rowsOf(green), storage, 'site').length).to.equal(1);
    const store = new OutboxStore(storage);
    const url = 'https://helpdesk.example.com/reports';
    await store.know(url, 'home');
    const firstTriedAt = new Date().toISOString();
    for (const id of ['AAAA-AA', 'BBBB-BB'])
      store.put({url, report: {...green, id}, firstTriedAt, attempts: 1});
    store.settle('AAAA-AA', {kind: 'delivered'});
    const written = Array.from({length: storage.length}, (_, i) => storage.key(i) ?? '');
    const known = Object.entries(STORAGE_KEYS);
    const found = written.map((key) => known.find(([, prefix]) => key.startsWith(prefix))?.[0] ?? key);
    // The other two need a page: `test/browser/https/privacy.test.ts`.
    expect([...new Set(found), 'answers', 'watch'].sort()).to.deep.equal(Object.keys(STORAGE_KEYS).sort());
  });

  it('tells of every key where it is used, and of none where it is not', () => {
    const all = [...Object.keys(STORAGE_KEYS), 'server'];
    expect(topicsOf(privacySheet(KEEPING, ANSWERS).kept)).to.deep.equal(all);
    const {report: _report, ...quiet} = FULL;
    expect(topicsOf(privacySheet(quiet).kept)).to.deep.equal(['lastGood', 'watch']);
  });

  it('has a topic for every field of the report’s schema, and for no other', () => {
    const inSchema = fieldsOf(reportSchema);
    const inTable = leavesOf(REPORT_FIELDS);
    // Of an open set, the table has the set: `metrics`, `evidence`, `answers`, `limits`, and by path.
    expect([...inTable.keys()].sort()).to.deep.equal([...inSchema].sort());
    const said = new Set(topicsOf(privacySheet(FULL, ANSWERS).report));
    for (const [field, topic] of inTable) expect(said.has(topic), `${field}: ${topic}`).to.equal(true);
  });

  it('tells of every check', () => {
    const measured = new Set(topicsOf(privacySheet({...FULL, budgets: {}}, ANSWERS).measured));
    for (const [check, topic] of Object.entries(CHECKS)) expect(measured.has(topic), check).to.equal(true);
  });

  it('names whoever the page asks, by host alone', () => {
    const {sent} = privacySheet(FULL, ANSWERS);
    const named = new Set(sent.flatMap(({names}) => names));
    for (const {url, id} of pageNeeds(FULL)) {
      const origin = /^https?:/.test(url) ? new URL(url).origin : SELF;
      expect(named.has(origin), id).to.equal(true);
    }
    for (const name of ['turn.example.com:443', 'https://otel.example.com', 'https://intranet.example.com'])
      expect(named.has(name), name).to.equal(true);
    const seesNothing = sent.filter(({sees}) => sees === 'nothing').map(({topic}) => topic);
    expect(seesNothing).to.deep.equal(['local', 'embed']);
  });

  it('changes with every option that it says to depend on, and with no other', () => {
    const sheet = (config: Configuration): string => JSON.stringify(privacySheet(config, ANSWERS));
    for (const [option, matters] of Object.entries(OPTIONS)) {
      if (option === 'version') continue;
      const {[option as keyof Configuration]: _left, ...without} = FULL;
      expect(sheet(without as Configuration) !== sheet(FULL), option).to.equal(matters);
    }
  });

  it('holds no credential, no token and no path', () => {
    const text = JSON.stringify(privacySheet(FULL, ANSWERS));
    for (const secret of SECRETS) expect(text).not.to.contain(secret);
  });

  it('says of the least configuration what it does, and what it does not', () => {
    const sheet = privacySheet({
      version: 1,
      services: [{id: 'desktop', url: 'https://desktop.example.com/'}],
    });
    expect(topicsOf(sheet.measured)).to.deep.equal([
      ...['start', 'browser', 'control', 'services', 'watch', 'devices'],
    ]);
    expect(topicsOf(sheet.sent)).to.deep.equal(['page', 'control', 'services']);
    expect(topicsOf(sheet.kept)).to.deep.equal(['lastGood', 'history', 'watch']);
    expect(topicsOf(sheet.readers)).to.include('no-helpdesk').and.not.include('helpdesk');
    expect(topicsOf(sheet.report)).not.to.include('address');
    expect(topicsOf(sheet.never)).to.include('address');
    expect(topicsOf(sheet.open)).to.deep.equal(['purpose', 'logs', 'contact']);
  });

  it('says that the address is reported only where it can be', () => {
    const {egress: _egress, ...blind} = FULL;
    expect(topicsOf(privacySheet(FULL).never)).not.to.include('address');
    expect(topicsOf(privacySheet(blind).never)).to.include('address');
    const {report: _report, ...silent} = FULL;
    expect(topicsOf(privacySheet(silent).report)).not.to.include('address');
  });

  it('takes a relay that is only told with the credentials', () => {
    const {sent} = privacySheet({version: 1, turn: {credentialsUrl: '/turn-credentials'}});
    expect(sent.filter(({topic}) => topic === 'relay' || topic === 'credentials')).to.deep.equal([
      {topic: 'credentials', names: [SELF], sees: 'address'},
      {topic: 'relay', names: [], sees: 'address'},
    ]);
  });
});

/** Paths of the fields that have no fields of their own. */
function fieldsOf(schema: Schema, path = ''): string[] {
  const {properties, items, additionalProperties} = schema as {
    properties?: Record<string, Schema>;
    items?: Schema;
    additionalProperties?: unknown;
  };
  if (items) return fieldsOf(items, path);
  // An open set has other names than those that are known.
  if (!properties || (additionalProperties !== false && additionalProperties !== undefined)) return [path];
  return Object.entries(properties).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

function leavesOf(table: object | string, path = ''): Map<string, string> {
  if (typeof table === 'string') return new Map([[path, table]]);
  return new Map(
    Object.entries(table).flatMap(([name, field]) => [
      ...leavesOf(field as object | string, path === '' ? name : `${path}.${name}`),
    ]),
  );
}
