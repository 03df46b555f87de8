import {after, before, describe, it} from 'node:test';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from 'chai';
import {relayAccess, type CredentialsFacts} from '../../../src/probes/credentials.js';

const TCP = 'turn:relay.example.com:443?transport=tcp';
const UDP = 'turn:relay.example.com:3478?transport=udp';
const TLS = 'turns:relay.example.com:443?transport=tcp';
const one = {username: 'u', credential: 'c'};

/** Answers that endpoints give, and the access that they come to. */
const SHAPES: readonly (readonly [what: string, answer: unknown, urls: string[] | undefined])[] = [
  ['our own', {...one, urls: [TCP]}, [TCP]],
  ['a single URL', {...one, urls: TCP}, [TCP]],
  ['URLs for UDP and TLS beside that for TCP', {...one, urls: [UDP, TCP, TLS]}, [TCP]],
  ['iceServers', {iceServers: [{urls: 'stun:s.example.com'}, {...one, urls: [UDP, TCP]}]}, [TCP]],
  ['one of iceServers that is no list', {iceServers: {...one, urls: [TCP]}}, [TCP]],
  ['a list of servers', [{...one, url: TCP}], [TCP]],
  ['the REST draft’s', {username: 'u', password: 'c', ttl: 60, uris: [UDP, TCP]}, [TCP]],
  ['no URL: those of the configuration', one, ['turn:configured.example.com:443?transport=tcp']],
  ['none for TCP', {...one, urls: [UDP, TLS]}, undefined],
  ['no password', {username: 'u', urls: [TCP]}, undefined],
  ['a text', 'turn', undefined],
  ['nothing', null, undefined],
];

describe('answers of a credentials endpoint', () => {
  let server: Server;
  let answer: unknown;
  before(async () => {
    server = createServer((_request, response) => {
      response.end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => server.close());

  const ask = (): Promise<CredentialsFacts> => {
    const {port} = server.address() as AddressInfo;
    return relayAccess(
      {
        credentialsUrl: `http://127.0.0.1:${String(port)}/`,
        urls: ['turn:configured.example.com:443?transport=tcp'],
      },
      new AbortController().signal,
    );
  };

  for (const [what, given, urls] of SHAPES) {
    it(`${what}: ${urls ? 'used' : 'refused'}`, async () => {
      answer = given;
      const facts = await ask();
      expect(facts.outcome === 'ready' ? facts.access.urls : undefined).to.deep.equal(urls);
      if (facts.outcome === 'ready') expect(facts.access).to.include(one);
      else expect(facts.why).to.equal('not-credentials');
    });
  }
});
