import type {Translation} from '../translation.js';

const SEND = 'يُرجى إرسال هذا التقرير إلى فريق الدعم الفني.';
const NETWORK = 'يُرجى إرسال هذا التقرير إلى فريق الدعم الفني؛ ففريق الشبكات يستطيع السماح بالاتصال.';
const STAYS = 'وإذا استمرت المشكلة، فيُرجى إرسال هذا التقرير إلى فريق الدعم الفني.';
const LINE = `يُرجى الجلوس أقرب إلى جهاز الراوتر أو استخدام كابل، وإيقاف التنزيلات مؤقتًا، ثم إعادة الفحص. ${STAYS}`;

/** Keeps what is put into a sentence together, whichever way it is written (FSI … PDI). */
const apart = (text: string): string => `\u2068${text}\u2069`;
/** The same for what is always written from left to right (LRI … PDI). */
const ltr = (text: string): string => `\u2066${text}\u2069`;

const plural = new Intl.PluralRules('ar');

/** Two has a form of its own, 3–10 take the plural, all else the singular. */
function inSeconds(seconds: number): string {
  const form = plural.select(seconds);
  if (form === 'two') return 'ثانيتين';
  return `${String(seconds)} ${form === 'few' ? 'ثوانٍ' : 'ثانية'}`;
}

/** Modern Standard Arabic; requests are worded so that they suit women and men alike. */
export const translation: Translation = {
  locale: 'ar',
  lights: {green: 'جاهز', amber: 'جاهز مع تنبيه', red: 'غير جاهز', grey: 'لم يُفحص'},
  sentences: {
    green: 'حاسوبك وشبكتك جاهزان للعمل.',
    amber: 'يمكنك العمل، لكن هناك ما ليس على ما يُرام.',
    red: 'هناك ما يمنعك من العمل.',
    grey: 'لم يكن ممكنًا قياس كل شيء.',
    idle: 'نصف دقيقة تكفي لمعرفة ما إذا كان حاسوبك وشبكتك جاهزين للعمل.',
    running: 'جارٍ فحص اتصالك',
    cancelled: 'أُوقف الفحص قبل أن يكتمل.',
    sometimes: 'أحد تطبيقات عملك لا يستجيب إلا أحيانًا.',
  },
  statuses: {
    passed: 'سليم',
    warning: 'تنبيه',
    failed: 'مشكلة',
    skipped: 'لم يُنفَّذ',
    inconclusive: 'لم يُقَس',
  },
  groups: {pc: 'هذا الحاسوب', services: 'الخدمات', phone: 'اتصال الهاتف', voice: 'جودة الصوت'},
  checks: {
    environment: 'المتصفح',
    control: 'شبكتك',
    services: 'تطبيقات العمل',
    egress: 'عنوانك العام',
    tunnel: 'طريق مكالماتك',
    turn: 'الطريق إلى خدمة الهاتف',
    'voice-opus': 'مكالمة تجريبية (Opus)',
    'voice-pcmu': 'مكالمة تجريبية (G.711)',
    load: 'مكالمة أثناء بقية العمل',
    local: 'البرامج على هذا الحاسوب',
    configuration: 'إعداد هذا الفحص',
  },
  steps: {
    environment: 'جارٍ فحص متصفحك',
    control: 'جارٍ البحث عن شبكتك',
    services: 'جارٍ استدعاء تطبيقات عملك',
    egress: 'جارٍ معرفة العنوان الذي يأتي منه اتصالك',
    tunnel: 'جارٍ معرفة الطريق الذي تسلكه مكالماتك',
    turn: 'جارٍ الاتصال بخدمة الهاتف',
    'voice-opus': 'جارٍ الاستماع إلى مكالمة تجريبية',
    'voice-pcmu': 'جارٍ الاستماع إلى مكالمة تجريبية ثانية',
    load: 'جارٍ إضافة بقية عملك إلى المكالمة',
    local: 'جارٍ البحث عن البرامج على هذا الحاسوب',
    configuration: 'جارٍ قراءة الإعداد',
  },
  owners: {
    agent: 'أنت',
    helpdesk: 'فريق الدعم الفني',
    network: 'فريق الشبكات',
    genesys: 'Genesys Customer Care',
    integrator: 'من أعدّ هذه الصفحة',
  },
  causes: {
    'browser-unsupported': {
      title: 'لا يستطيع هذا المتصفح إجراء المكالمات.',
      action: 'يُرجى فتح هذه الصفحة في Chrome أو Edge.',
    },
    'insecure-context': {
      title: 'لم تُفتح هذه الصفحة بطريقة آمنة، لذلك لا يمكن فحص المكالمات.',
      action: SEND,
    },
    'webrtc-disabled': {title: 'المكالمات معطَّلة في هذا المتصفح.', action: SEND},
    'codec-missing': {title: 'تنقص هذا المتصفح صيغة صوت تحتاج إليها المكالمات.', action: SEND},
    'page-hidden': {
      title: 'كانت الصفحة مخفية أو كان الحاسوب في وضع السكون، فتعذّر القياس.',
      action: 'يُرجى إبقاء هذه الصفحة ظاهرة أمامك، وإعادة الفحص.',
    },
    'pc-busy': {
      title: 'كان الحاسوب مشغولًا إلى حدّ تعذّر معه فحص مكالمة.',
      action: 'يُرجى إغلاق البرامج غير اللازمة، ثم إعادة الفحص.',
    },
    'virtual-desktop': {title: 'يبدو أن عملك يجري على سطح مكتب افتراضي.', action: SEND},
    'call-in-progress': {title: 'أنت في مكالمة الآن.', action: 'يُرجى إعادة الفحص بعد المكالمة.'},
    offline: {
      title: 'هذا الحاسوب غير متصل بأي شبكة.',
      action: 'يُرجى التحقق من الكابل أو من شبكة Wi-Fi، ثم إعادة الفحص.',
    },
    'captive-portal': {
      title: 'تطلب منك هذه الشبكة تسجيل الدخول أولًا.',
      action: 'يُرجى فتح أي صفحة ويب وتسجيل الدخول، ثم إعادة الفحص.',
    },
    'services-blocked': {
      title: 'لا يمكن الوصول من هذه الشبكة إلى أيٍّ من تطبيقات عملك.',
      action: NETWORK,
    },
    'regional-hosts-blocked': {title: 'جزء من تطبيقات عملك محجوب على هذه الشبكة.', action: NETWORK},
    'static-content-blocked': {title: 'لا يمكن الوصول إلى صفحات تطبيقات عملك.', action: NETWORK},
    'authentication-blocked': {
      title: 'لا يمكن الوصول إلى خدمة تسجيل الدخول، لذلك قد يتعذّر عليك الدخول.',
      action: NETWORK,
    },
    'service-unreachable': {title: 'لا يمكن الوصول إلى أحد تطبيقات العمل.', action: SEND},
    'service-timeout': {title: 'أحد تطبيقات العمل لا يستجيب.', action: SEND},
    'service-error': {
      title: 'أحد تطبيقات العمل يُبلغ عن خطأ لديه.',
      action: `يُرجى الانتظار بضع دقائق ثم إعادة الفحص. ${STAYS}`,
    },
    'service-replaced': {title: 'شيء آخر يجيب بدلًا من أحد تطبيقات العمل.', action: SEND},
    'service-slow': {
      title: 'أحد تطبيقات العمل بطيء في الاستجابة.',
      action: 'يمكنك العمل. وإذا أعاقك ذلك، فيُرجى إرسال هذا التقرير إلى فريق الدعم الفني.',
    },
    'request-blocked-by-page': {title: 'لا يُسمح لهذه الصفحة بفحص تطبيقاتك.', action: SEND},
    'turn-unreachable': {title: 'اتصال هاتفك محجوب على هذه الشبكة.', action: NETWORK},
    'turn-cut': {title: 'اتصال هاتفك يُقطع على هذه الشبكة.', action: NETWORK},
    'turn-silent': {title: 'اتصال هاتفك لا يلقى ردًّا على هذه الشبكة.', action: NETWORK},
    'turn-credentials': {title: 'لم تقبل خدمة الهاتف تسجيل دخول هذا الفحص.', action: SEND},
    'turn-refused': {
      title: 'لا مكان في خدمة الهاتف لمكالمة تجريبية الآن.',
      action: `يُرجى إعادة الفحص بعد بضع دقائق. ${STAYS}`,
    },
    'turn-slow': {title: 'يستغرق إنشاء اتصال الهاتف وقتًا طويلًا.', action: LINE},
    'turn-loop-refused': {title: 'خدمة الهاتف تجيب، لكن تعذّر إجراء مكالمة تجريبية.', action: SEND},
    'voice-no-media': {title: 'اتصال الهاتف قائم، لكن لا يمر أي صوت.', action: NETWORK},
    'voice-delay': {title: 'سيكون في المكالمات تأخير ملحوظ.', action: LINE},
    'voice-jitter': {title: 'لن يكون صوت المكالمات منتظمًا، لأنه يصل على نحو متفاوت.', action: LINE},
    'voice-stalls': {title: 'سينقطع صوت المكالمات للحظات، لأن اتصالك يتوقف أحيانًا.', action: LINE},
    'voice-loss': {title: 'ستكون في المكالمات فجوات، لأن أجزاء من الصوت تضيع.', action: LINE},
    'voice-under-load': {title: 'تسوء المكالمات بينما تجري بقية عملك.', action: LINE},
    'bandwidth-insufficient': {
      title: 'اتصالك أبطأ من أن يتسع للمكالمات ولبقية عملك معًا.',
      action: LINE,
    },
    'egress-not-allowed': {
      title: 'يأتي اتصالك من عنوان ليس في قائمة شركتك، لذلك قد يُرفض تسجيل الدخول.',
      action: SEND,
    },
    'turn-inside-tunnel': {title: 'تسلك مكالماتك طريقًا أطول عبر شبكة الشركة.', action: SEND},
    'local-service-absent': {
      title: 'أحد البرامج التي يحتاج إليها عملك لا يعمل على هذا الحاسوب.',
      action: SEND,
    },
    'local-service-outdated': {title: 'أحد البرامج على هذا الحاسوب أقدم من اللازم.', action: SEND},
    'local-access-denied': {
      title: 'لا يُسمح للمتصفح بالبحث عن البرامج على هذا الحاسوب.',
      action: 'يُرجى السماح بذلك عندما يسأل المتصفح، ثم إعادة الفحص.',
    },
    configuration: {title: 'في إعداد هذا الفحص خلل.', action: 'لا شيء مطلوب منك.'},
    'test-fault': {
      title: 'جزء من هذا الفحص نفسه لا يعمل.',
      action: `يُرجى إعادة الفحص. ${STAYS}`,
    },
  },
  run: 'فحص اتصالي',
  again: 'إعادة الفحص',
  keepWatching: 'متابعة المراقبة',
  cancel: 'إيقاف',
  close: 'إغلاق',
  next: 'الخطوة التالية',
  whoCanAct: 'من يمكنه حل المشكلة',
  code: (id) => `الرمز ${ltr(id)}`,
  checkedAt: (time) => `وقت الفحص: ${apart(time)}`,
  watched: (duration, why) =>
    ({
      'clearly-good': `جرت متابعة المكالمة لمدة ${apart(duration)}: جيدة بوضوح.`,
      'plainly-bad': `جرت متابعة المكالمة لمدة ${apart(duration)}: سيئة بوضوح.`,
      'full-length': `جرت متابعة المكالمة لمدة ${apart(duration)}، وهي مدتها الكاملة.`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'أوشك على الانتهاء' : `بقي نحو ${inSeconds(seconds)}`),
  limit: (value) => `جيد حتى ${apart(value)}`,
  answering: (working, all) => `السليم: ${String(working)} من ${String(all)}`,
  skipped: 'لم يُنفَّذ، لأنه يحتاج إلى ما أخفق قبله.',
  notVisible: 'لا يمكن معرفة ذلك في هذا المتصفح.',
  copy: 'نسخ لتذكرة دعم',
  copied: 'تم النسخ.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. يُرجى تنزيل التقرير بدلًا من ذلك.',
  download: 'تنزيل التقرير',
  loading: 'جارٍ تحميل الإعداد…',
  unconfigured: 'لم يُعَدّ هذا الفحص بعد.',
  unconfiguredHint:
    'لمن ينشئ هذه الصفحة: يُرجى تعيين الخاصية config أو السمة config-url، أو وضع نص برمجي بصيغة JSON داخل العنصر.',
  invalid: 'لا يمكن استخدام إعداد هذا الفحص.',
  expected: 'المتوقع:',
  received: 'الوارد:',
  byDataChannel: 'جرى القياس بقناة بيانات بدلًا من الصوت.',
};
