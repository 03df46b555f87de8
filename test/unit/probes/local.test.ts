import {describe, it} from 'node:test';
import {expect} from 'chai';
import {tryLocalServices} from '../../../src/checks/local.js';
import {probeLocal, type LocalFacts, type LocalOptions, type LocalRealm} from '../../../src/probes/local.js';

const URL_OF_SERVICE = 'http://127.0.0.1:8086/';

type Answer = () => Promise<Response>;
const refused: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const says =
  (body: string, init?: ResponseInit): Answer =>
  () =>
    Promise.resolve(new Response(body, init));

/** A browser's states of the permission by its name, one for each time that it is asked; the last one stays. */
type States = Readonly<Record<string, readonly PermissionState[]>>;

interface Page {
  readonly realm: LocalRealm;
  /** The modes of the requests that it made. */
  readonly requests: RequestInit[];
  readonly queried: string[];
}

/** A page of a site out in the network, in a browser that asks before it connects, as Chromium does, or after. */
function page(states: States, answers: readonly Answer[] = [], asks: 'before' | 'after' = 'before'): Page {
  const requests: RequestInit[] = [];
  const queried: string[] = [];
  const left = Object.fromEntries(Object.entries(states).map(([name, list]) => [name, [...list]]));
  const query = ({name}: {name: string}): Promise<PermissionStatus> => {
    queried.push(name);
    const list = left[name];
    if (!list) return Promise.reject(new TypeError(`${name} is no permission`));
    return Promise.resolve({state: list.length > 1 ? list.shift() : list[0]} as PermissionStatus);
  };
  const realm: LocalRealm = {
    document: Object.assign(new EventTarget(), {baseURI: 'https://desktop.example.com/'}) as Document,
    location: {hostname: 'desktop.example.com'},
    navigator: {permissions: {query}},
    Request: {prototype: asks === 'before' ? {targetAddressSpace: ''} : {}} as unknown as typeof Request,
    fetch: (_url, init = {}) => {
      requests.push(init);
      const {signal} = init;
      const answer = answers[requests.length - 1];
      return Promise.race([
        answer?.() ?? new Promise<never>(() => undefined),
        new Promise<never>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        }),
      ]);
    },
  };
  return {realm, requests, queried};
}

const probe = (
  {realm}: Pick<Page, 'realm'>,
  options: Partial<LocalOptions> & {url?: string} = {},
): Promise<LocalFacts> => {
  const {url = URL_OF_SERVICE, ...rest} = options;
  return probeLocal(url, {
    deadlineMs: 1000,
    signal: new AbortController().signal,
    realm,
    mayAsk: true,
    ...rest,
  });
};

async function outcomeOf(...args: Parameters<typeof probe>): Promise<Partial<LocalFacts>> {
  const {durationMs, ...facts} = await probe(...args);
  expect(durationMs).to.be.at.least(0);
  return facts;
}

const granted: States = {'loopback-network': ['granted']};
const prompt: States = {'loopback-network': ['prompt']};

describe('probeLocal: may the page?', () => {
  it('denied: no request', async () => {
    const denied = page({'loopback-network': ['denied']});
    expect(await outcomeOf(denied)).to.deep.equal({outcome: 'denied', permission: 'denied'});
    expect(denied.requests).to.deep.equal([]);
  });

  it('not decided, and nobody there to be asked: no request', async () => {
    const open = page(prompt);
    expect(await outcomeOf(open, {mayAsk: false})).to.deep.equal({outcome: 'undecided'});
    expect(open.requests).to.deep.equal([]);
  });

  it('denied when asked: no second request', async () => {
    const asked = page({'loopback-network': ['prompt', 'denied']}, [refused]);
    expect(await outcomeOf(asked)).to.deep.equal({outcome: 'denied', permission: 'denied'});
    expect(asked.requests).to.have.length(1);
  });

  it('asked before the connection, and left without an answer: no second request', async () => {
    const closed = page(prompt, [refused]);
    expect(await outcomeOf(closed)).to.deep.equal({outcome: 'denied', permission: 'prompt'});
    expect(closed.requests).to.have.length(1);
  });

  it('asked after the connection only: what fails before is absent', async () => {
    const late = page(prompt, [refused, refused], 'after');
    expect(await outcomeOf(late)).to.deep.equal({outcome: 'absent', why: 'no-answer'});
    expect(late.requests).to.have.length(2);
  });

  it('nobody decides in time: undecided', async () => {
    expect(await outcomeOf(page(prompt), {deadlineMs: 1})).to.deep.equal({outcome: 'undecided'});
  });

  it('denied just before the deadline', async () => {
    const late = page({'loopback-network': ['prompt', 'denied']});
    expect(await outcomeOf(late, {deadlineMs: 1})).to.deep.equal({outcome: 'denied', permission: 'denied'});
  });

  it('granted, but silent: absent', async () => {
    expect(await outcomeOf(page(granted), {deadlineMs: 1})).to.deep.equal({
      outcome: 'absent',
      why: 'deadline',
    });
  });

  it('asks for the permission by the name that the browser has for it', async () => {
    const older = page({'local-network-access': ['denied'], 'local-network': ['granted']});
    expect((await probe(older)).outcome).to.equal('denied');
    expect(older.queried).to.deep.equal(['loopback-network', 'local-network-access']);
    const other = page({'local-network': ['denied']});
    expect((await probe(other)).outcome).to.equal('denied');
  });

  it('requests where the browser knows no such permission, and where it has no permissions at all', async () => {
    const unknown = page({}, [says('{}')]);
    expect((await probe(unknown, {mayAsk: false})).outcome).to.equal('answered');
    const {realm} = page({}, [says('{}')]);
    expect((await probe({realm: {...realm, navigator: {}}}, {mayAsk: false})).outcome).to.equal('answered');
  });

  it('a page that is on this PC itself needs no permission', async () => {
    const {realm, requests} = page({'loopback-network': ['denied']}, [says('{}')]);
    expect((await probe({realm: {...realm, location: {hostname: 'localhost'}}})).outcome).to.equal(
      'answered',
    );
    expect(requests).to.have.length(1);
  });

  it('is asked once in a run', async () => {
    const services = ['one', 'two'].map((id) => ({id, url: URL_OF_SERVICE}));
    const closed = page(prompt, [refused]);
    const {signal} = new AbortController();
    const fractions: number[] = [];
    const found = await tryLocalServices(services, {signal, realm: closed.realm, mayAsk: true}, (fraction) =>
      fractions.push(fraction),
    );
    expect(found.map(({service, facts}) => [service.id, facts.outcome])).to.deep.equal([
      ['one', 'denied'],
      ['two', 'undecided'],
    ]);
    expect(closed.requests).to.have.length(1);
    expect(fractions).to.deep.equal([0.5, 1]);
  });
});

describe('probeLocal: what it asks', () => {
  it('makes one plain request that says where it goes and carries nothing', async () => {
    const one = page(granted, [says('{"version": "8.5.370.78"}')]);
    expect(await outcomeOf(one)).to.deep.equal({
      outcome: 'answered',
      readable: true,
      status: 200,
      version: '8.5.370.78',
    });
    expect(one.requests).to.have.length(1);
    const [{signal: _signal, ...request} = {}] = one.requests;
    expect(request).to.deep.equal({
      cache: 'no-store',
      credentials: 'omit',
      mode: 'cors',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      targetAddressSpace: 'loopback',
    });
  });

  it('looks once more, without reading, where it may not read', async () => {
    const mute = page(granted, [refused, says('')]);
    expect(await outcomeOf(mute)).to.deep.equal({outcome: 'answered', readable: false});
    expect(mute.requests.map(({mode}) => mode)).to.deep.equal(['cors', 'no-cors']);
  });

  for (const path of [
    'ping',
    'PING/',
    'x/ping?y=1',
    'x/../ping#y',
    '%70ing',
    'ping//',
    'api/v2/me',
    'API/v2/Me/',
    'api%2fv2%2fme',
  ]) {
    it(`never calls /${path}`, async () => {
      const any = page(granted, [says('{}')]);
      expect(await outcomeOf(any, {url: URL_OF_SERVICE + path})).to.deep.equal({outcome: 'not-called'});
      expect([any.requests, any.queried]).to.deep.equal([[], []]);
    });
  }

  for (const path of ['', 'pinger', 'ping/x', 'shipping', 'api/v2/menu', '%E0%A4%A']) {
    it(`may call /${path}`, async () => {
      const any = page(granted, [says('{}')]);
      expect((await probe(any, {url: URL_OF_SERVICE + path})).outcome).to.equal('answered');
    });
  }

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const running = probe(page(granted), {signal: controller.signal});
    const reason = new DOMException('enough', 'AbortError');
    controller.abort(reason);
    expect(await running.catch((error: unknown) => error)).to.equal(reason);
  });
});

describe('probeLocal: what it hears', () => {
  for (const [what, answer] of [
    ['no JSON', says('<h1>Hello</h1>')],
    ['null', says('null')],
    ['a number', says('{"version": 8}')],
    ['a list', says('{"version": ["8.5"]}')],
    ['no end of a version', says(JSON.stringify({version: '1'.repeat(41)}))],
    ['too long a body', says(JSON.stringify({version: '1', rest: 'x'.repeat(1_000_001)}))],
    ['a body that breaks', () => Promise.resolve(new Response(broken()))],
  ] as const) {
    it(`${what}: there, of no known version`, async () => {
      expect(await outcomeOf(page(granted, [answer]))).to.deep.equal({
        outcome: 'answered',
        readable: true,
        status: 200,
      });
    });
  }

  it('a body without end: there, of no known version', async () => {
    const endless = new Response(new ReadableStream());
    const facts = await outcomeOf(page(granted, [() => Promise.resolve(endless)]), {deadlineMs: 10_000});
    expect(facts).to.deep.equal({outcome: 'answered', readable: true, status: 200});
  });

  it('a way to elsewhere: there, and not followed', async () => {
    const moved = Object.defineProperty(new Response(), 'type', {value: 'opaqueredirect'});
    const one = page(granted, [() => Promise.resolve(moved)]);
    expect(await outcomeOf(one)).to.deep.equal({outcome: 'answered', readable: false});
    expect(one.requests).to.have.length(1);
  });

  it('an error that it can read: there', async () => {
    expect(await outcomeOf(page(granted, [says('', {status: 401})]))).to.deep.equal({
      outcome: 'answered',
      readable: true,
      status: 401,
    });
  });
});

function broken(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.error(new TypeError('network error')),
  });
}
