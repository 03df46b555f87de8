import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {devices as words} from '../../../src/i18n/en/devices.js';
import {button, part, read, readsFrom, shown, spoken} from './host.js';
import {answerPermission} from './support.js';

describe('microphone and speaker in a page with a strict policy', () => {
  it('needs no more than the page’s own scripts', async () => {
    await answerPermission('granted');
    const frame = document.createElement('iframe');
    frame.allow = 'microphone';
    frame.width = '600';
    frame.height = '400';
    // The page's own origin by its name: in a document of this kind Firefox takes 'self' for nothing.
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src ${location.origin}; require-trusted-types-for 'script'">
      <script type="module" src="/test/browser/devices/strict-page.ts"></script>`;
    const ready = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
    document.body.append(frame);
    await ready;
    const inner = frame.contentWindow!;
    const host = await inner.mounted;
    frame.scrollIntoView();
    // A real click, for the frame's own sake.
    const {left, top} = frame.getBoundingClientRect();
    const toggle = button(host, words.start).getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + toggle.left + 10), Math.round(top + toggle.top + 10)],
    });
    await readsFrom(host, words.good, words.clipping);
    expect(part(host, '.meter > div').style.inlineSize).to.match(/%$/);
    expect(part(host, '.meter').offsetHeight).to.be.above(5);
    button(host, words.record).click();
    await readsFrom(host, words.recorded);
    button(host, words.playBack).click();
    await readsFrom(host, words.playing);
    await shown(host, () => !read(host).includes(words.playing));
    button(host, words.tone).click();
    await shown(host, () => spoken(host) === words.toneAsk);
    expect(read(host)).to.not.contain(words.noOutput);
    expect(inner.violated).to.deep.equal([]);
    host.controller.stop();
    frame.remove();
    await answerPermission('prompt');
  });
});
