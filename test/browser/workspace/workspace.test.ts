import {expect} from '@open-wc/testing';
import {workspace as german} from '../../../src/i18n/de/workspace.js';
import {workspace as english} from '../../../src/i18n/en/workspace.js';
import {connectWorkspace, type WorkspaceConnection, type WorkspaceOptions} from '../../../src/workspace.js';
import type {Light} from '../../../src/report/types.js';
import type {WorkspaceStandIn} from '../../../demo/hosts/workspace-stand-in.js';

type StandIn = WorkspaceStandIn;
type StandInWindow = Window & {standIn: StandIn};

/** As much of the element as the bridge uses; what the element says is tested with the element. */
class Element extends EventTarget {
  callInProgress = false;
  light: Light = 'grey';
  locale = 'en';

  get summary(): {locale: string; light: Light; word: string; sentence: string} {
    return {
      locale: this.locale,
      light: this.light,
      word: `word ${this.light}`,
      sentence: `about ${this.light}`,
    };
  }

  complete(light: Light, outcome = 'complete'): void {
    this.light = light;
    this.dispatchEvent(Object.assign(new Event('diagnostics-complete'), {report: {light, outcome}}));
  }

  episode(): void {
    this.dispatchEvent(Object.assign(new Event('diagnostics-episode'), {episode: {}}));
  }
}

const CALL = {interactionId: '1', callUuid: 'uuid', state: 'TALKING'};
const CHAT = {interactionId: '2', state: 'CHAT'};
const {origin} = location;

describe('Workspace', () => {
  let frame: HTMLIFrameElement;
  let standIn: StandIn;
  let element: Element;
  const connections: WorkspaceConnection[] = [];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module">
      import {WorkspaceStandIn} from '/demo/hosts/workspace-stand-in.js';
      window.standIn = new WorkspaceStandIn(['${origin}']);
      parent.postMessage('stand-in is there', '*');
    </script>`;
    const there = new Promise<void>((resolve) => {
      const listen = ({data}: MessageEvent): void => {
        if (data !== 'stand-in is there') return;
        removeEventListener('message', listen);
        resolve();
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    await there;
    ({standIn} = frame.contentWindow as StandInWindow);
    element = new Element();
  });
  afterEach(() => {
    for (const connection of connections.splice(0)) connection.disconnect();
    frame.remove();
  });

  function connect(options: Partial<WorkspaceOptions> = {}): WorkspaceConnection {
    const target = frame.contentWindow!;
    const connection = connectWorkspace(element, {origin, target, timeoutMs: 2000, ...options});
    connections.push(connection);
    return connection;
  }

  /** Resolves when what Workspace shows, or the element was told, is so. */
  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const requests = (): unknown[] => standIn.heard.map(({request, event}) => request ?? event);
  const view = (): Record<string, unknown> | undefined => standIn.menuBar.get('agent-diagnostics');

  it('shows the light in the menu bar, by a shape and a word as well as by its colour', async () => {
    connect();
    await until(() => view() !== undefined);
    const looks = [view()];
    for (const light of ['green', 'amber', 'red'] as const) {
      element.complete(light);
      await until(() => view()?.['tooltip'] === `about ${light}`);
      looks.push({...view()});
    }
    expect(looks.map((look) => look?.['label'])).to.deep.equal([
      '? word grey',
      '✔ word green',
      '▲ word amber',
      '✖ word red',
    ]);
    for (const property of ['shortLabel', 'backgroundColor'])
      expect(new Set(looks.map((look) => look?.[property])).size, property).to.equal(4);
  });

  it('knows from the interactions whether there is a call', async () => {
    standIn.interactions = [CHAT, CALL];
    connect();
    await until(() => element.callInProgress);
    standIn.setInteractions([CHAT, {...CALL, state: 'RELEASED'}]);
    await until(() => !element.callInProgress);
    standIn.setInteractions([{...CALL, state: 'SOMETHING NEW'}]);
    await until(() => element.callInProgress);
    standIn.setInteractions([]);
    await until(() => !element.callInProgress);
  });

  it('takes an answer that it can’t have for a call', async () => {
    standIn.failing = ['interaction.getInteractions'];
    connect();
    await until(() => element.callInProgress);
  });

  it('asks for nothing that is not allowed, and says what is missing', async () => {
    standIn.allowed = ['system.getAllowedServices'];
    const {ready, openFullView} = connect({fullViewUrl: '/full.html'});
    const {missing, sentences} = await ready;
    expect(missing).to.deep.equal(['calls', 'menuBar', 'toast', 'dialog']);
    expect(sentences).to.deep.equal(
      (['calls', 'menuBar', 'toast', 'dialog'] as const).map((gap) => english.missing[gap]),
    );
    for (const light of ['green', 'red', 'red'] as const) element.complete(light);
    expect(await openFullView()).to.equal(false);
    connections.pop()?.disconnect();
    await connect().ready;
    expect(requests()).to.deep.equal(['system.getAllowedServices', 'system.getAllowedServices']);
    expect(element.callInProgress).to.equal(false);
  });

  it('says it in the element’s language', async () => {
    standIn.allowed = ['system.getAllowedServices', 'interaction.*', 'system.openDialog'];
    element.locale = 'de';
    const said: unknown[] = [];
    await connect({onState: ({sentences}) => said.push(...sentences)}).ready;
    expect(said).to.deep.equal([german.missing.menuBar, german.missing.toast]);
  });

  it('says that there is no Workspace', async () => {
    standIn.answers = false;
    const {missing, sentences} = await connect({timeoutMs: 50}).ready;
    expect(missing).to.deep.equal(['workspace']);
    expect(sentences).to.deep.equal([english.missing.workspace]);
    expect(element.callInProgress).to.equal(false);
  });

  describe('a toast', () => {
    const worse = async (): Promise<void> => {
      await connect().ready;
      for (const light of ['green', 'red', 'red'] as const) element.complete(light);
    };

    it('tells of a change for the worse that lasts, once', async () => {
      await worse();
      await until(() => standIn.toasts.size === 1);
      element.complete('red');
      const [toast] = standIn.toasts.values();
      expect([toast?.['subject'], toast?.['message']]).to.deep.equal([english.worse, 'about red']);
      element.complete('green');
      await until(() => standIn.toasts.size === 0);
      expect(requests().filter((request) => request === 'system.popupToast')).to.have.length(1);
    });

    it('is not for one bad run, nor for one that was bad from the first, nor for no result', async () => {
      await connect().ready;
      element.complete('amber');
      element.complete('amber');
      element.complete('red');
      element.complete('amber');
      element.complete('red');
      element.complete('grey');
      element.complete('red', 'cancelled');
      element.complete('amber');
      // What comes after it has come after all of it.
      await until(() => view()?.['tooltip'] === 'about amber');
      expect(requests().includes('system.popupToast')).to.equal(false);
    });

    it('is for two episodes of a watch', async () => {
      await connect().ready;
      element.complete('green');
      element.episode();
      element.episode();
      await until(() => standIn.toasts.size === 1);
    });

    it('waits for the end of a call', async () => {
      standIn.interactions = [CALL];
      await connect().ready;
      await until(() => element.callInProgress);
      for (const light of ['green', 'red', 'red'] as const) element.complete(light);
      await until(() => view()?.['tooltip'] === 'about red');
      expect(standIn.toasts.size).to.equal(0);
      standIn.setInteractions([]);
      await until(() => standIn.toasts.size === 1);
    });

    it('goes with the page, and so does the light', async () => {
      await worse();
      await until(() => standIn.toasts.size === 1);
      connections.pop()?.disconnect();
      await until(() => standIn.toasts.size === 0 && standIn.menuBar.size === 0);
      const heard = standIn.heard.length;
      element.complete('green');
      standIn.setInteractions([CALL]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect([standIn.heard.length, element.callInProgress]).to.deep.equal([heard, false]);
    });
  });

  it('opens the full view as a dialog', async () => {
    const {openFullView} = connect({fullViewUrl: '/full.html'});
    expect(await openFullView()).to.equal(true);
    expect(standIn.dialogs).to.deep.equal([
      {url: `${origin}/full.html`, label: english.title, width: '720px', height: '80%'},
    ]);
  });

  const WRAPS: [string, (value: unknown) => Record<string, unknown>][] = [
    [
      'beside the reference',
      (value) => (Array.isArray(value) ? {services: value as unknown[]} : {id: value}),
    ],
    ['under a name of its own', (value) => ({result: value})],
    ['one deeper', (value) => ({data: {list: value, customToastId: value}})],
  ];
  for (const [name, wrap] of WRAPS)
    it(`finds a value wherever it stands in an answer: ${name}`, async () => {
      standIn.wrap = wrap;
      standIn.interactions = [CALL];
      await connect().ready;
      await until(() => element.callInProgress);
      standIn.setInteractions([]);
      await until(() => !element.callInProgress);
      for (const light of ['green', 'red', 'red'] as const) element.complete(light);
      await until(() => standIn.toasts.size === 1);
      element.complete('green');
      await until(() => standIn.toasts.size === 0);
    });

  it('may be told how a Workspace answers', async () => {
    standIn.wrap = (value) => ({a: {b: {c: {d: value}}}});
    const deep = ({a}: Record<string, unknown>): string[] => (a as {b: {c: {d: string[]}}}).b.c.d;
    const {missing} = await connect({reading: {allowed: deep}}).ready;
    expect(missing).to.deep.equal([]);
    // The interactions stay unreadable: not known.
    await until(() => element.callInProgress);
  });

  it('speaks to the named origin only, and listens to nobody else', async () => {
    await connect({origin: 'https://workspace.example.com', timeoutMs: 50}).ready;
    expect(standIn.heard).to.have.length(0);
    const connection = connect({fullViewUrl: '/full.html'});
    const asked = (): number =>
      requests().filter((request) => request === 'interaction.getInteractions').length;
    await until(() => asked() === 1);
    // Messages keep their order: what was asked before the dialog has been heard by then.
    await connection.openFullView();
    // From this page, not from Workspace's window.
    window.postMessage({event: 'interaction', userAgent: 'WWE Server', protocolVersion: 2}, origin);
    await new Promise((resolve) => addEventListener('message', resolve, {once: true}));
    await connection.openFullView();
    expect(asked()).to.equal(1);
    for (const wrong of [
      '*',
      '',
      'workspace.example.com',
      'https://workspace.example.com/',
      'https://*.example.com',
    ])
      expect(() => connectWorkspace(element, {origin: wrong}), wrong).to.throw(TypeError);
  });

  it('writes its messages as the public client does', async () => {
    await connect({fullViewUrl: '/full.html'}).openFullView();
    await until(() => standIn.heard.length >= 5);
    for (const message of standIn.heard) {
      const {request, event, referenceId, userAgent, protocolVersion} = message;
      expect([typeof referenceId, userAgent, protocolVersion]).to.deep.equal(['string', 'WWE Client', 2]);
      if (event === undefined) expect(request).to.match(/^(?:system|interaction)\.\w+$/);
      else expect([event, message['data']]).to.deep.equal(['subscribe', ['interaction']]);
    }
    expect(standIn.heard.find(({request}) => request === 'system.openDialog')?.['parameters']).to.have.length(
      2,
    );
  });
});
