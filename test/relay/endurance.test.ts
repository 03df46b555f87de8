import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {runDiagnostics} from '../../src/engine.js';
import {quick, userGesture} from '../support/runs.js';
import {openSite} from '../support/site.js';

/** Only Chromium tells a test what there is in a page. */
const isChromium = navigator.userAgent.includes('Chrome/');
/** By then all that is made once has been made. */
const FIRST = 3;
const RUNS = 8;
/** The engine's code is compiled further as it goes on, and the recorder of the test keeps its results. */
const HEAP_SLACK_BYTES = 300_000;

interface Memory {
  readonly JSHeapUsedSize: number;
  readonly Nodes: number;
  readonly JSEventListeners: number;
  readonly Documents: number;
  readonly Frames: number;
}

describe('one run after the other in one page', () => {
  (isChromium ? it : it.skip)('leaves as much behind as none', async () => {
    const site = await openSite('embedded');
    await userGesture();
    const memories: Memory[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const controller = new AbortController();
      // By the time that the call is measured all that a run opens is open; what comes after would only take its time.
      await runDiagnostics(quick(site.config), {
        signal: controller.signal,
        onProgress: ({checkId}) => {
          if (checkId === 'voice-opus') controller.abort();
        },
      });
      if (run >= FIRST) memories.push(await executeServerCommand<Memory, object>('lab:memory'));
    }
    await site.close();
    const [first, last] = [memories[0], memories.at(-1)];
    const said = JSON.stringify(memories);
    for (const what of ['Nodes', 'JSEventListeners', 'Documents', 'Frames'] as const) {
      expect(last?.[what], `${what}: ${said}`).to.be.at.most(first?.[what] ?? 0);
    }
    const grown = (last?.JSHeapUsedSize ?? 0) - (first?.JSHeapUsedSize ?? 0);
    expect(grown, said).to.be.below(HEAP_SLACK_BYTES);
  });
});
