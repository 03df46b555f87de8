/** @typedef {import('./run-case.mjs').Case} Case */

const switchedOff = {
  causes: ['webrtc-disabled'],
  light: 'red',
  lights: {data: 'green', voice: 'red'},
};
const nothing = {causes: [], light: 'green', lights: {data: 'green', voice: 'green'}};

/** In every frame, before the page's own scripts: the methods are there, and do nothing, as some privacy tools leave them. */
function takeWebRtc() {
  for (const method of ['createOffer', 'createAnswer', 'setLocalDescription', 'setRemoteDescription'])
    Object.assign(RTCPeerConnection.prototype, {[method]: () => Promise.resolve()});
}

/** What a browser is set to, or a privacy tool makes of it. @type {readonly Case[]} */
export const BROWSER = [
  {
    id: 'webrtc-does-nothing',
    group: 'browser',
    title: 'WebRTC’s methods do nothing',
    expect: switchedOff,
    arrive: ({page}) => page.evaluateOnNewDocument(takeWebRtc),
  },
  {
    id: 'firefox-turn-disabled',
    group: 'browser',
    title: 'media.peerconnection.turn.disable',
    expect: switchedOff,
    firefoxPrefs: {'media.peerconnection.turn.disable': true},
  },
  {
    id: 'firefox-proxy-only',
    group: 'browser',
    title: 'media.peerconnection.ice.proxy_only, and no proxy',
    expect: switchedOff,
    firefoxPrefs: {'media.peerconnection.ice.proxy_only': true},
  },
  {
    id: 'firefox-blurred-clock',
    group: 'browser',
    title: 'privacy.resistFingerprinting',
    expect: nothing,
    firefoxPrefs: {'privacy.resistFingerprinting': true},
    fullVoice: true,
  },
];
