import type {ReportWords} from '../translation.js';

/** Keeps what is put into a sentence together, whichever way it is written (FSI … PDI). */
const apart = (text: string): string => `\u2068${text}\u2069`;

/** What is written left to right stands together (LRI … PDI). */
const ltr = (text: string): string => `\u2066${text}\u2069`;

const plural = new Intl.PluralRules('ar');

/** How often the connection stood still: two has a form of its own, 3–10 take the plural, all else the singular. */
function stoppages(count: number): string {
  const form = plural.select(count);
  if (form === 'zero') return 'ولم يتوقف الاتصال قط';
  if (form === 'one') return 'وتوقف الاتصال مرة واحدة';
  if (form === 'two') return 'وتوقف الاتصال مرتين';
  return `وتوقف الاتصال ${String(count)} ${form === 'few' ? 'مرات' : 'مرة'}`;
}

/** How many things got worse; from 11 to 99 the singular stands in the accusative. */
function worse(count: number): string {
  const form = plural.select(count);
  if (form === 'one') return 'ساء أمر واحد.';
  if (form === 'two') return 'ساء أمران.';
  if (form === 'few') return `ساءت ${String(count)} أمور.`;
  return `ساء ${String(count)} ${form === 'many' ? 'أمرًا' : 'أمر'}.`;
}

/** Arabic, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'التأخير ذهابًا وإيابًا',
    rttP95Ms: `التأخير، أسوأ ${ltr('5%')}`,
    jitterMs: 'تذبذب التأخير (Jitter)',
    pdvP95Ms: `تفاوت التأخير، أسوأ ${ltr('5%')}`,
    stallMaxMs: 'أطول صمت',
    lossRatio: 'ما فُقد',
    lateRatio: 'ما تأخر فلم يُسمع',
    playoutBufferMs: 'المخزن المؤقت اللازم',
    concealedRatio: 'ما اختلقه المتصفح',
    bitrateKbps: 'بيانات الصوت',
    mos: 'درجة الصوت (من 1 إلى 4.5)',
    rFactor: 'المعامل R',
    packets: 'الحزم المَقيسة',
    connectMs: 'زمن الاتصال',
    ttfbMs: 'زمن الاستجابة',
    attempts: 'المحاولات',
    uplinkKbps: 'السرعة الفعلية للإرسال',
    downlinkKbps: 'السرعة الفعلية للاستقبال',
    requiredKbps: 'السرعة اللازمة',
    requiredUplinkKbps: 'السرعة اللازمة للإرسال',
    requiredDownlinkKbps: 'السرعة اللازمة للاستقبال',
    carriedRatio: 'السرعة الفعلية نسبةً إلى اللازمة',
    loadedRttMs: 'التأخير مع الحِمل',
    loadedRttRiseMs: 'التأخير الذي أضافه الحِمل',
    loadedMos: 'درجة الصوت مع الحِمل',
  },
  confidences: {certain: 'مؤكد', likely: 'مرجّح', possible: 'محتمل'},
  audience: {cause: 'السبب', guide: 'Availability Guide', confidence: 'درجة اليقين'},
  chart: {
    title: 'تأخير المكالمة التجريبية لحظةً بلحظة',
    loaded: 'مع بقية عملك',
    limit: (value) => `الحد ${apart(value)}`,
    stalled: 'توقُّف الاتصال',
    summary: (median, worst, stalls) =>
      `التأخير عادةً ${apart(median)}، وفي أسوأ الأحوال ${apart(worst)}؛ ${stoppages(stalls)}.`,
  },
  rate: {
    title: 'السرعة التي بلغها اتصالك',
    up: 'الإرسال',
    down: 'الاستقبال',
    both: 'الإرسال والاستقبال',
    carried: (carried, needed) => `الفعلية ${apart(carried)}، واللازمة ${apart(needed)}`,
  },
  delivery: {
    send: 'إرسال إلى فريق الدعم الفني',
    sending: 'جارٍ الإرسال…',
    sent: 'أُرسل إلى فريق الدعم الفني.',
    queued: 'لم يُرسَل بعد: سيُرسَل تلقائيًا حالما تسمح الشبكة بذلك.',
    refused: (status) =>
      `لم يقبل نظام فريق الدعم الفني التقرير (${String(status)}). يُرجى نسخه إلى تذكرة دعم بدلًا من ذلك.`,
    retry: 'إعادة المحاولة',
    print: 'طباعة',
  },
  devices: 'اختبار الميكروفون ومكبر الصوت',
  lastGood: {
    since: (date) => `مقارنةً بآخر فحص جيد لك (${apart(date)})`,
    same: 'كل القياسات قريبة مما كانت عليه حينها.',
    kept: 'يُحفظ هذا الفحص الجيد على هذا الجهاز لتُقارن به الفحوص اللاحقة.',
    clear: 'حذف الفحص المحفوظ',
    cleared: 'تم الحذف.',
  },
  viewer: {
    title: 'فتح تقرير',
    hint: 'يُرجى إفلات ملف تقرير هنا، أو لصق نصه، أو اختيار ملف. لا شيء يغادر هذه الصفحة.',
    choose: 'اختيار ملف',
    paste: 'نص التقرير',
    open: 'فتح',
    other: 'فتح تقرير آخر',
    compare: 'مقارنة بتقرير آخر',
    stopComparing: 'إنهاء المقارنة',
    tooLarge: 'هذا الملف أكبر من أن يكون تقريرًا.',
    notJson: 'هذا ليس تقريرًا: لا يمكن قراءة نصه بصيغة JSON.',
    notReport: 'هذا ليس تقريرًا من Agent Diagnostics.',
    newer: 'أُنشئ هذا التقرير بإصدار أحدث. يُرجى ترقية هذه الصفحة لفتحه.',
    caseReference: 'مرجع الحالة',
    made: 'وقت الإنشاء',
    more: (count) => `… وعناصر أخرى لا تظهر هنا، عددها ${String(count)}`,
    others: 'أخرى',
    contradicts: (said) =>
      `هذا التقرير يناقض نفسه: يقول «${said}»، لكن فحوصه أو نتائجه تدل على حال أسوأ. يُرجى عدم الاعتماد عليه.`,
    limits: 'حدود غيّرها الموقع',
  },
  comparison: {
    title: 'مقارنة بين فحصين',
    before: 'سابقًا',
    after: 'الآن',
    worse: 'أسوأ',
    better: 'أفضل',
    same: 'بلا تغيير',
    gone: 'زال',
    appeared: 'جديد',
    nothingWorse: 'لم يسؤ شيء.',
    worseCount: worse,
    onlyChanges: 'ما تغيّر فقط',
    figure: 'القياس',
  },
};
