import type {TooOldWords} from '../translation.js';

/** Japanese, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'お使いのブラウザーは古いため、この内容を表示できません。最新のChrome、Edge、またはFirefoxでこのページを開くか、ヘルプデスクに相談してください。',
};
