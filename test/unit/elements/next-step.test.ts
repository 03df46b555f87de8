import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isSentFirst} from '../../../src/elements/details/next-step.js';
import {en} from '../../../src/i18n/en/agent.js';
import {watch} from '../../../src/i18n/en/watch.js';
import {CAUSES, type Cause} from '../../../src/report/catalogue.js';

describe('the next step', () => {
  for (const cause of Object.keys(CAUSES) as Cause[]) {
    // Nothing is said to agents of what only the integrator can mend.
    if (cause === 'configuration') continue;
    it(`of ${cause} is what the first button does`, () => {
      const {action} = en.causes[cause];
      expect(isSentFirst({cause, owner: CAUSES[cause].owner}), action).to.equal(
        action.startsWith('Send this report'),
      );
    });
  }

  for (const [place, {next}] of Object.entries(watch.places)) {
    it(`of a watch that names ${place} is what the first button does`, () => {
      const finding = {cause: 'voice-stalls', owner: 'network', evidence: {place}} as const;
      expect(isSentFirst(finding), next).to.equal(next.startsWith('Send this report'));
    });
  }
});
