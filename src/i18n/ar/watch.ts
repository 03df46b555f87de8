import type {WatchWords} from '../translation.js';

const SEND = 'أرسل هذا التقرير إلى فريق الدعم الفني.';

/** Keeps what is put into a sentence together, whichever way it is written (FSI … PDI). */
const apart = (text: string): string => `\u2068${text}\u2069`;

const plural = new Intl.PluralRules('ar');

function times(count: number): string {
  const form = plural.select(count);
  if (form === 'one') return 'مرة واحدة';
  if (form === 'two') return 'مرتين';
  return `${apart(String(count))} ${form === 'few' ? 'مرات' : 'مرة'}`;
}

/** Arabic, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'نراقب اتصالك',
  until: (time) => `حتى الساعة ${apart(time)}. يمكنك العمل كالمعتاد.`,
  watched: (from, to) => `راقبناه من ${apart(from)} إلى ${apart(to)}`,
  stop: 'إيقاف المراقبة',
  quiet: 'لم يتوقف شيء حتى الآن.',
  count: (episodes) => `توقف اتصالك ${times(episodes)}.`,
  fine: 'لم يتوقف شيء طويلًا ولا مرارًا أثناء المراقبة.',
  happened: 'حدث الآن',
  noted: 'سجّلنا ذلك مع الوقت.',
  lastMinute: 'في الدقيقة الأخيرة',
  wasFine: 'سليم',
  stoodStill: (duration) => `توقف لمدة ${apart(duration)}`,
  notLooked: 'لم نفحصه',
  closeUntil: (time) => `نراقب اتصال الهاتف عن قرب حتى الساعة ${apart(time)}.`,
  keep: 'متابعة المراقبة بعد إعادة تحميل هذه الصفحة',
  cantKeep: 'لا يسمح هذا المتصفح بذلك.',
  blind: (duration) => `ربما لم نلحظ ما دام أقل من ${apart(duration)}.`,
  states: {
    starting: 'نبدأ المراقبة…',
    call: 'أنت في مكالمة: لا نقيس شيئًا حتى تنتهي.',
    run: 'ننتظر انتهاء الفحص.',
    waking: 'نستأنف بعد توقف…',
    elsewhere: 'لسان آخر على هذا الحاسوب يراقب بالفعل. يتولى هذا اللسان الأمر عندما يتوقف ذاك.',
  },
  relay: {
    'no-room': 'لا متسع في خدمة الهاتف الآن؛ نحاول مجددًا بعد عشر دقائق.',
    'no-access': 'لا تقبل خدمة الهاتف دخول هذا الفحص، فلا نراقبها.',
    'not-possible': 'لا يسمح هذا المتصفح بمراقبة اتصال الهاتف.',
    silent: 'لم تجب خدمة الهاتف.',
  },
  paths: {pc: 'هذا الحاسوب', control: 'شبكتك', relay: 'اتصال الهاتف'},
  places: {
    pc: {
      name: 'هذا الحاسوب',
      said: 'يتوقف حاسوبك نفسه أحيانًا فيعطّل مكالماتك.',
      next: 'أغلق البرامج التي لا تحتاج إليها؛ وإن استمر الأمر فأرسل هذا التقرير إلى فريق الدعم الفني.',
    },
    'local-network': {
      name: 'شبكة Wi-Fi أو الكابل',
      said: 'تنقطع أحيانًا شبكة Wi-Fi أو الكابل الواصل إلى جهاز التوجيه.',
      next: 'استخدم كابلًا أو اقترب من جهاز التوجيه، ثم راقب مجددًا.',
    },
    line: {
      name: 'شبكة Wi-Fi أو الكابل أو خط الإنترنت',
      said: 'يتوقف كل شيء معًا أحيانًا: شبكة Wi-Fi أو الكابل أو خط الإنترنت.',
      next: 'استخدم كابلًا بدل Wi-Fi وراقب مجددًا: إن استمر الأمر فالخلل في الخط، ويستطيع مزودك أن يساعد.',
    },
    'tunnel-or-proxy': {
      name: 'VPN أو الوكيل',
      said: 'يتوقف أحيانًا طريق تطبيقاتك عبر VPN أو الوكيل، أما المكالمات فلا.',
      next: SEND,
    },
    relay: {
      name: 'الطريق إلى خدمة الهاتف',
      said: 'يتوقف اتصال الهاتف وحده أحيانًا، أما تطبيقاتك فلا.',
      next: SEND,
    },
    region: {
      name: 'منطقة واحدة من التطبيقات',
      said: 'يتوقف جزء من تطبيقات عملك أحيانًا، وما عداه سليم.',
      next: SEND,
    },
    service: {
      name: 'تطبيق واحد',
      said: 'يتوقف أحد تطبيقات عملك أحيانًا، وما عداه سليم.',
      next: SEND,
    },
    unknown: {
      name: 'لا يمكن تحديده بعد',
      said: 'يتوقف اتصالك أحيانًا، ولا يمكن بعد تحديد المكان.',
      next: 'راقب مدة أطول، أو أرسل هذا التقرير إلى فريق الدعم الفني.',
    },
  },
  sure: {certain: 'مؤكد', likely: 'على الأرجح', possible: 'ربما'},
  strip: {
    title: 'الساعة الأخيرة',
    still: 'توقف',
    unmeasured: 'لم يُقَس',
    mark: 'ما سجّلته أنت',
  },
};
