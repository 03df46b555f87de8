import {describe, it} from 'node:test';
import {expect} from 'chai';
import {DeadlinePolicy} from '../../../src/checks/target.js';

const SILENT = [{outcome: 'deadline'}];
const ANSWERED = [{outcome: 'proved'}];

describe('how long the next service is waited for', () => {
  it('is less once three were silent and none has answered, though the control has', () => {
    const policy = new DeadlinePolicy();
    const {deadlineMs, maxConcurrent} = policy;
    policy.noteControl(ANSWERED);
    for (let i = 0; i < 3; i += 1) policy.note(SILENT);
    expect(policy.deadlineMs).to.be.below(deadlineMs);
    expect(policy.maxConcurrent).to.be.above(maxConcurrent);
  });
  it('counts the silence of the control', () => {
    const policy = new DeadlinePolicy();
    const {deadlineMs} = policy;
    policy.noteControl(SILENT);
    policy.note(SILENT);
    expect(policy.deadlineMs).to.equal(deadlineMs);
    policy.note(SILENT);
    expect(policy.deadlineMs).to.be.below(deadlineMs);
  });
  it('stays as it is where a service has answered', () => {
    const policy = new DeadlinePolicy();
    const {deadlineMs} = policy;
    policy.note(ANSWERED);
    for (let i = 0; i < 5; i += 1) policy.note(SILENT);
    expect(policy.deadlineMs).to.equal(deadlineMs);
  });
});
