import type {TooOldWords} from '../translation.js';

/** Arabic, in a browser that is too old for everything else. */
export const tooOld: TooOldWords = {
  sentence:
    'هذا المتصفح أقدم من أن يعرض هذا المحتوى. يُرجى فتح الصفحة في إصدار حديث من \u2066Chrome\u2069 أو \u2066Edge\u2069 أو \u2066Firefox\u2069، أو التواصل مع فريق الدعم الفني.',
};
