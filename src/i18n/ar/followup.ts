import {apart} from '../bidi.js';
import type {FollowUpWords} from '../translation.js';

/** Arabic, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'الفحوص السابقة على هذا الحاسوب',
    few: 'بعد بضعة أيام أخرى سترى هنا هل يسوء الأمر في ساعات معيّنة.',
    none: 'لا تبرز أي ساعة من اليوم حتى الآن.',
    hour: (bad, of, from, to) =>
      `بين ${apart(from)} و${apart(to)} ظهر خلل في ${apart(String(bad))} من آخر ${apart(String(of))} أيام جرى فيها فحص في هذا الوقت.`,
    often: (bad, of) =>
      `ظهر خلل في ${apart(String(bad))} من آخر ${apart(String(of))} أيام جرى فيها فحص، بلا ساعة معيّنة.`,
    caption: 'تَعُدّ كل خانة فحوص تلك الساعة: 2/5 تعني أن اثنين من خمسة لم يكونا جيدين.',
    hourHead: 'من',
    latest: 'الأحدث',
    watch: 'مراقبة',
    kept: 'يبقى هذا في هذا المتصفح وحده، لآخر 200 فحص، ولا يُرسل إلى أحد: الوقت والنتيجة والقياسات، ولا شيء عنك.',
    forget: 'حذف الفحوص السابقة',
    forgotten: 'حُذفت الفحوص السابقة.',
  },
};
