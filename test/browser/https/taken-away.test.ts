import {expect} from '@open-wc/testing';
import {runDiagnostics, type Configuration} from '../../../src/engine.js';
import {causesOf, checkOf} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

/** What extensions and policies put in the place of WebRTC, and what a page that holds too many connections sees. */
const STAND_INS: readonly (readonly [what: string, standIn: unknown])[] = [
  ['nothing', undefined],
  ['a function without a prototype', () => undefined],
  [
    'a class that can’t be made',
    new Proxy(EventTarget, {
      construct() {
        throw new Error('forbidden');
      },
    }),
  ],
];

describe('WebRTC taken away from the page', () => {
  let site: Site;
  let config: Configuration;
  const {RTCPeerConnection} = window;
  before(async () => {
    site = await openSite('embedded');
    const {services: _services, egress: _egress, local: _local, ...rest} = site.config;
    config = rest;
  });
  after(() => site.close());
  afterEach(() => {
    window.RTCPeerConnection = RTCPeerConnection;
  });

  for (const [what, standIn] of STAND_INS) {
    it(`${what} in its place: red, webrtc-disabled`, async () => {
      Object.assign(window, {RTCPeerConnection: standIn});
      const report = await runDiagnostics(config);
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['webrtc-disabled']);
      expect([report.light, report.outcome]).to.deep.equal(['red', 'complete']);
      expect(checkOf(report, 'turn').status).to.equal('skipped');
    });
  }

  it('the name there and no connection to be made: red, webrtc-disabled, and no fault of the relay', async () => {
    // On a page that allows no frame, our connections are made in the page itself.
    const original = Reflect.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get: () => null,
    });
    window.RTCPeerConnection = new Proxy(RTCPeerConnection, {
      construct() {
        throw new DOMException('Cannot create so many PeerConnections', 'UnknownError');
      },
    });
    try {
      const report = await runDiagnostics(config);
      expect(causesOf(report), JSON.stringify(report.findings)).to.deep.equal(['webrtc-disabled']);
      expect([report.light, report.outcome]).to.deep.equal(['red', 'complete']);
      expect(checkOf(report, 'voice-opus').status).to.equal('skipped');
    } finally {
      if (original) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', original);
    }
  });
});
