import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evidencePage} from '../../../scripts/evidence.mjs';

const RUN = {
  topic: 'accuracy',
  date: '2026-12-01',
  command: 'npm run bench -- --runs 4',
  policy: 'agent-diagnostics/2',
  machine: '2 cores',
  commit: '0123456789ab',
};

describe('a page of evidence', () => {
  it('says how it was measured, and holds the tables alone', () => {
    const output =
      '\n> agent-diagnostics bench\n\nchromium: clean: green\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
    const page = evidencePage({...RUN, output});
    for (const said of ['2026-12-01', RUN.command, RUN.policy, RUN.machine, RUN.commit, '| 1 | 2 |'])
      expect(page).to.include(said);
    expect(page).not.to.include('green').and.not.to.include('> agent');
  });

  it('is not written of a bench that printed no table', () => {
    expect(() => evidencePage({...RUN, output: 'The bench is skipped: not root.\n'})).to.throw('no table');
  });
});
