import {expect} from '@open-wc/testing';
import {probeLocal, type LocalRealm} from '../../../src/probes/local.js';

describe('probeLocal: what it hears', () => {
  it("the page's own policy, and not an absent service", async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    try {
      const realm = frame.contentWindow as LocalRealm & Window;
      const {durationMs, ...facts} = await probeLocal('http://127.0.0.1:8086/', {
        deadlineMs: 1000,
        signal: new AbortController().signal,
        realm,
        mayAsk: true,
      });
      expect(durationMs).to.be.at.least(0);
      expect(facts).to.deep.equal({outcome: 'blocked-by-page', directive: 'connect-src'});
    } finally {
      frame.remove();
    }
  });
});
