import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {SettingsResult} from '../../../../src/settings/types.js';
import {answersOf, CHECKS} from './handed.js';
import {VENDOR_LISTS} from './vendor-lists.js';
import {VENDOR_RULES} from './vendor-rules.js';

const TEXTS = [...VENDOR_LISTS, ...VENDOR_RULES];

describe('what vendors write', () => {
  it(`is read as their devices mean it, or refused: ${String(TEXTS.length)} texts`, () => {
    for (const [check, what, text, answers, ok] of TEXTS) {
      const result: SettingsResult = CHECKS[check](text);
      const got = result.error ? 'refused' : [...new Set(answersOf(result))].join(' ');
      expect([got, result.ok], `${check}: ${what}`).to.deep.equal([answers, ok]);
    }
  });
});
