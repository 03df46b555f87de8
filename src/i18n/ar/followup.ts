import {apart} from '../bidi.js';
import {plural} from '../plural.js';
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
  sheet: {
    button: 'طباعة لمزوّد الإنترنت',
    title: 'انقطاعات في اتصال بالإنترنت',
    local: 'التوقيت المحلي',
    utc: 'التوقيت العالمي \u2066UTC\u2069',
    destinations: {title: 'الوجهات', control: 'عنوان مرجعي', relay: 'خدمة الهاتف'},
    network: 'الشبكة',
    device: 'المتصفح والنظام',
    code: 'رمز التقرير',
    longest: 'المدة',
    froze: 'ما تجمّد',
    together: (destinations, moments) => {
      const several = `تجمّدت ${apart(String(destinations))} وجهات مستقلة أو أكثر في اللحظة نفسها`;
      return plural('ar', moments, {
        one: `${several} مرة واحدة.`,
        two: `${several} مرتين.`,
        few: `${several} ${apart(String(moments))} مرات.`,
        other: `${several} ${apart(String(moments))} مرة.`,
      });
    },
    pcFine: 'راقبنا الحاسوب نفسه طوال الوقت ولم يتجمّد.',
    pcToo: (moments) =>
      plural('ar', moments, {
        one: 'تجمّد الحاسوب نفسه في لحظة واحدة منها.',
        two: 'تجمّد الحاسوب نفسه في لحظتين منها.',
        few: `تجمّد الحاسوب نفسه في ${apart(String(moments))} لحظات منها.`,
        other: `تجمّد الحاسوب نفسه في ${apart(String(moments))} لحظة منها.`,
      }),
    pointsTo: (place, sure) => `ما يشير إليه ذلك: ${apart(place)} (${sure}).`,
    more: (count) =>
      plural('ar', count, {
        one: 'لم تُدرج لحظة سابقة واحدة.',
        two: 'لم تُدرج لحظتان سابقتان.',
        few: `لم تُدرج ${apart(String(count))} لحظات سابقة.`,
        other: `لم تُدرج ${apart(String(count))} لحظة سابقة.`,
      }),
    noted: 'أوقات لاحظ فيها من أمام الحاسوب خللًا',
    methodHead: 'كيف جرى القياس',
    method:
      'أرسلت صفحة ويب على هذا الحاسوب طلبات صغيرة إلى كل وجهة: إلى العنوان المرجعي كل 5 ثوانٍ، وإلى غيره بالتناوب كل 30 ثانية، وإلى خدمة الهاتف مكالمة من ثانيتين كل 5 دقائق، وإليها جميعًا على فترات متقاربة بعد كل تأخر. يُعدّ الرد متأخرًا إذا استغرق 200 مللي ثانية على الأقل فوق المعتاد لتلك الوجهة، ومدة التجمّد هي مدة تأخره. وراقب مؤقّت الحاسوبَ نفسه 20 مرة في الثانية. ولا يُحسب ما لم يُراقَب. وكل الأوقات بحسب ساعة الحاسوب.',
  },
};
