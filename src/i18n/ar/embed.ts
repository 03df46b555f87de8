import type {EmbedWords} from '../translation.js';

/** Arabic, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'ar',
  title: 'لا يمكن استخدام هذا الرابط.',
  hint: 'يُرجى إرسال هذه الرسالة إلى من أعطاك الرابط.',
  expected: 'المتوقع:',
  received: 'الوارد:',
  caseReference: 'رقم التذكرة كما ورد في هذا الرابط:',
};
