import {createHmac} from 'node:crypto';
import {freePort} from '../../lab/free-port.mjs';
import {createFullBacklog} from '../../lab/full-backlog.mjs';
import {createCertificate, createTlsFront} from '../../lab/tls.mjs';
import {TurnClient} from '../../support/turn-client.mjs';
import {LAN_ADDRESS} from './fixture.mjs';

/** @typedef {import('./run-case.mjs').Case} Case */

const SHARED_SECRET = 'shared-with-the-site';
/** coturn with credentials that the site makes for each agent and that end (the TURN REST API). */
const REST = ['--use-auth-secret', `--static-auth-secret=${SHARED_SECRET}`];
/** @param {number} endsAtS */
function restCredentials(endsAtS) {
  const username = `${String(Math.floor(endsAtS))}:agent`;
  return {username, credential: createHmac('sha1', SHARED_SECRET).update(username).digest('base64')};
}
const nowS = () => Date.now() / 1000;

/** What the demo's own relay can't be: a real coturn, and what stands on its port. @type {readonly Case[]} */
export const RELAY = [
  {
    id: 'coturn-clean',
    group: 'relay',
    title: 'coturn, nothing wrong',
    expect: {causes: [], light: 'green'},
    setup: (fixture) => fixture.coturn(),
  },
  {
    id: 'coturn-rest',
    group: 'relay',
    title: 'coturn, REST credentials of the hour',
    expect: {causes: [], light: 'green'},
    async setup(fixture) {
      await fixture.coturn(REST);
      Object.assign(fixture.config.turn, restCredentials(nowS() + 3600));
    },
  },
  {
    id: 'coturn-rest-expired',
    group: 'relay',
    title: 'coturn, REST credentials of yesterday',
    expect: {causes: ['turn-credentials'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      await fixture.coturn(REST);
      Object.assign(fixture.config.turn, restCredentials(nowS() - 86_400));
    },
  },
  {
    id: 'coturn-wrong-password',
    group: 'relay',
    title: 'coturn, wrong password',
    expect: {causes: ['turn-credentials'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      await fixture.coturn();
      fixture.config.turn.credential = 'not-the-one';
    },
  },
  {
    id: 'coturn-quota-one',
    group: 'relay',
    title: 'coturn, one allocation a user',
    expect: {causes: ['turn-refused'], light: 'grey', lights: {data: 'green', voice: 'grey'}},
    setup: (fixture) => fixture.coturn(['--user-quota=1']),
  },
  {
    id: 'coturn-quota-full',
    group: 'relay',
    title: 'coturn, the user’s quota is taken by a phone already',
    expect: {causes: ['turn-refused'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      const coturn = await fixture.coturn(['--user-quota=1']);
      const phone = await TurnClient.connect(coturn);
      fixture.keep(phone);
      await phone.allocate(coturn.username, coturn.credential);
    },
  },
  {
    id: 'coturn-denied-peers',
    group: 'relay',
    title: 'coturn, peers on its own address denied',
    expect: {causes: ['turn-loop-refused'], light: 'grey', lights: {data: 'green', voice: 'grey'}},
    setup: (fixture) => fixture.coturn(['--denied-peer-ip=127.0.0.1']),
  },
  {
    id: 'coturn-allocation-only',
    group: 'relay',
    title: 'The same, and the site knows (turn.loopback: false)',
    expect: {causes: [], light: 'green'},
    async setup(fixture) {
      await fixture.coturn(['--denied-peer-ip=127.0.0.1']);
      fixture.config.turn.loopback = false;
    },
  },
  {
    id: 'coturn-dies',
    group: 'relay',
    title: 'coturn ends in the middle of a call',
    expect: {causes: ['turn-cut'], light: 'red', lights: {data: 'green', voice: 'red'}},
    setup: async (fixture) => void fixture.notes.set('coturn', await fixture.coturn()),
    during: {stage: 'voice-opus', act: ({fixture}) => fixture.notes.get('coturn').close('SIGKILL')},
  },
  {
    id: 'relay-unresolvable',
    group: 'relay',
    title: 'The relay’s name can’t be resolved',
    expect: {causes: ['turn-unreachable'], light: 'red', lights: {data: 'green', voice: 'red'}},
    setup: (fixture) => fixture.relayAt({host: 'turn.no-such-name.invalid', port: 443}),
  },
  {
    id: 'relay-syn-dropped',
    group: 'relay',
    title: 'SYN dropped on the way to the relay',
    expect: {causes: ['turn-silent'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      fixture.relayAt(fixture.keep(await createFullBacklog(LAN_ADDRESS ?? '127.0.0.1')));
    },
  },
  {
    id: 'relay-tls-listener',
    group: 'relay',
    title: 'OpenSSL waits for TLS on the relay’s port',
    expect: {causes: ['turn-silent'], light: 'red', lights: {data: 'green', voice: 'red'}},
    async setup(fixture) {
      const host = LAN_ADDRESS ?? '127.0.0.1';
      fixture.relayAt(fixture.keep(await createTlsFront(await createCertificate([host]), {host})));
    },
  },
  {
    id: 'relay-one-of-two',
    group: 'relay',
    title: 'One of two relay URLs closed',
    expect: {causes: ['turn-unreachable'], light: 'amber', lights: {data: 'green', voice: 'amber'}},
    async setup(fixture) {
      const closed = `turn:${fixture.relay.host}:${String(await freePort())}?transport=tcp`;
      fixture.config.turn.urls = [closed, ...fixture.config.turn.urls];
    },
  },
];
