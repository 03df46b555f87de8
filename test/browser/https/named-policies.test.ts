import {expect} from '@open-wc/testing';
import {openPrivateWindow} from '../../../src/rtc/private-window.js';
import {openTiming} from '../../../src/rtc/timing-port.js';

/** A file of its own: what a page forbids it can't allow again. */
describe('a page that names its Trusted Types policies', () => {
  it('lets the second relay be timed in a worker too: the policy is made once in a window', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'content-security-policy';
    policy.content = "require-trusted-types-for 'script'; trusted-types agent-diagnostics lit-html";
    document.head.append(policy);
    const {signal} = new AbortController();
    const hidden = await openPrivateWindow(window, signal);
    expect(hidden.isPrivate).to.equal(true);
    const nothing = (): void => undefined;
    const ports = [
      await openTiming(hidden.realm, nothing, signal),
      await openTiming(hidden.realm, nothing, signal),
    ];
    expect(ports.map(({where}) => where)).to.deep.equal(['worker', 'worker']);
    for (const port of ports) port.close();
    hidden.close();
  });
});
