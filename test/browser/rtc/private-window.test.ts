import {expect} from '@open-wc/testing';
import {openPrivateWindow} from '../../../src/rtc/private-window.js';

describe('the private window', () => {
  it('takes no room, whatever the page’s style sheet says of frames', async () => {
    const style = document.createElement('style');
    style.textContent =
      'iframe { display: block !important; width: 300px; height: 150px; border: 2px solid; }';
    document.head.append(style);
    const ending = new AbortController();
    const heightPx = document.documentElement.scrollHeight;
    try {
      const {isPrivate} = await openPrivateWindow(window, ending.signal);
      const frame = document.documentElement.querySelector(':scope > iframe');
      expect(isPrivate).to.equal(true);
      expect(frame?.getClientRects().length).to.equal(0);
      expect(document.documentElement.scrollHeight).to.equal(heightPx);
    } finally {
      ending.abort();
      style.remove();
    }
  });
});
