import {ltr} from '../../../i18n/bidi.js';
import type {SettingsPlans} from '../words.js';

/** Arabic, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'ما قد يسأل الملفُّ الحاسوبَ عنه',
    hint: 'قد يسأل ملف \u2066PAC\u2069 عن عنوان الحاسوب، وعن عنوان اسم، وعن الوقت. ولا تعرف هذه الصفحة شيئًا من ذلك، فتستخدم ما تُدخلونه هنا.',
    myIp: 'عنوان الحاسوب',
    dns: {
      label: 'عناوين الأسماء',
      hint: 'واحد في كل سطر: الاسم ثم مسافة ثم العنوان. ولا عناوين للأسماء الأخرى.',
    },
    now: 'التاريخ والوقت',
  },
  egress: {
    field: {
      label: 'العنوان الذي تخرج منه طلباتكم',
      hint: 'إن تُرك فارغًا فُحصت القائمة نفسها فقط.',
    },
    ask: 'السؤال عن عنوان هذا الحاسوب',
    asking: 'جارٍ السؤال…',
    failed: 'لم تُجب خدمة الصدى المذكورة في التهيئة.',
    notAnAddress: 'لم تُجب خدمة الصدى بعنوان \u2066IPv4\u2069.',
    blocked: (directive) => `تمنع سياسة هذه الصفحة الطلب: ${ltr(directive)}.`,
  },
  notAnAddress: 'يلزم هنا عنوان مثل \u2066https://intranet.example.com/\u2069.',
  policyPage: {
    label: 'مكان الصفحة',
    hint: "عنوانها: إليه تشير \u2066'self'\u2069 في السياسة. وإن تُرك فارغًا فلا يمكن فحص ما يتوقف عليه.",
  },
  customerCare: {
    title: 'نص لحالة لدى \u2066Genesys Customer Care\u2069',
    hint: 'تأكدوا قبل الإرسال من أن كل عنوان لكم على الدوام.',
    inEnglish: 'يعمل \u2066Customer Care\u2069 بالإنجليزية: وهذا هو النص الذي يُرسل.',
    text: (list, tenant) => `الموضوع: التحكم في الوصول بحسب عنوان \u2066IP\u2069 لـ ${ltr(tenant)}

نرجو تفعيل التحكم في الوصول بحسب عنوان \u2066IP\u2069 في \u2066Genesys Authentication Service\u2069 لمركز الاتصال ${ltr(tenant)}، والسماح بتسجيل الدخول من العناوين التالية فقط:

${ltr(list)}

كلها ثابتة وقابلة للتوجيه على الإنترنت ومخصصة لشركتنا أو لمزوّد البروكسي أو أسطح المكتب الافتراضية لدينا. ونرجو تأكيد موعد سريان التغيير.`,
  },
  tunnel: {
    mode: 'ما تقوله القائمة',
    include: 'هذا فقط يمر عبر النفق (\u2066include\u2069)',
    exclude: 'كل شيء عدا هذا يمر عبر النفق (\u2066exclude\u2069)',
    proxies: {
      label: 'خوادم البروكسي لديكم',
      hint: 'عناوين أو أسماء تفصل بينها فواصل: مكانها داخل النفق.',
    },
    relays: {
      label: 'عناوين خوادم \u2066TURN\u2069',
      hint: 'لا تستطيع صفحة معرفة عناوين الأسماء. وبالعناوين يمكن فحص ما إذا كانت المكالمات تبقى خارج النفق.',
    },
  },
  vdi: {
    platform: 'المنصة',
    platforms: {
      'citrix-windows-2012-r2':
        '\u2066Citrix XenApp\u2069 أو \u2066XenDesktop 7\u2069 على \u2066Windows Server 2012 R2\u2069',
      'citrix-windows-2008-r2':
        '\u2066Citrix XenApp\u2069 أو \u2066XenDesktop 7\u2069 على \u2066Windows Server 2008 R2\u2069',
      'citrix-elux': '\u2066Citrix XenApp\u2069 أو \u2066XenDesktop 7\u2069 على \u2066Linux eLux\u2069',
      'horizon-windows-2012-r2': '\u2066VMware Horizon 7\u2069 على \u2066Windows Server 2012 R2\u2069',
      'horizon-windows-2008-r2': '\u2066VMware Horizon 7\u2069 على \u2066Windows Server 2008 R2\u2069',
      other: 'منصة أخرى',
    },
    applications: 'ما يعمل فيه',
    sets: {
      'workspace-softphone-recording':
        '\u2066Workspace\u2069 والهاتف البرمجي (\u2066SIP\u2069) وتسجيل الشاشة',
      'workspace-softphone': '\u2066Workspace\u2069 والهاتف البرمجي (\u2066SIP\u2069)',
      'workspace-recording': '\u2066Workspace\u2069 وتسجيل الشاشة',
      workspace: '\u2066Workspace\u2069',
      'other-web': 'تطبيقات ويب أخرى فقط',
    },
    support: {
      supported: 'مدعوم',
      'not-supported': 'غير مدعوم',
      'not-listed': 'لا يذكره الدليل',
    },
    notes: {
      'webrtc-is-customers':
        'هاتف \u2066WebRTC\u2069 في سطح مكتب افتراضي من مسؤوليتكم: جرّبوه هناك قبل الاعتماد عليه.',
      'workspace-and-phone-together':
        'يعمل هاتف \u2066WebRTC\u2069 حيث يعمل \u2066Workspace\u2069: شغّلوا الفحص في المتصفح نفسه.',
      'connector-and-adapter':
        'يحتاج الهاتف البرمجي إلى \u2066Connector\u2069 مفعّلًا وإلى محوّل \u2066VDI\u2069.',
      'softphone-on-pc':
        'إذا كان الهاتف البرمجي على الحاسوب و\u2066Workspace\u2069 في سطح المكتب الافتراضي، فعطّلوا \u2066Connector\u2069 واضبطوا الهاتف بملف محلي.',
      'phone-and-set-differ': 'في المجموعة هاتف برمجي، ولكن هاتف الموظف غيره: اختاروا الصحيح.',
      'server-2008-ended':
        'انتهى دعم \u2066Microsoft\u2069 لنظام \u2066Windows Server 2008 R2\u2069 في عام 2020.',
      'other-applications-any-vdi': 'تعمل تطبيقات الويب غير \u2066Workspace\u2069 في أي سطح مكتب افتراضي.',
      'set-elsewhere':
        'ما لا يعمل في سطح المكتب الافتراضي قد يعمل على الحاسوب نفسه، في متصفح هناك؛ أما هاتف \u2066WebRTC\u2069 فيجب أن يبقى مع \u2066Workspace\u2069.',
      'platform-not-in-guide':
        'يذكر الدليل \u2066Citrix 7\u2069 و\u2066Horizon 7\u2069. أما في منصة أخرى فالمرجع وثائق التطبيق.',
    },
  },
  phone: 'الهاتف',
  phones: {
    webrtc: 'هاتف \u2066WebRTC\u2069 في \u2066Workspace\u2069',
    'softphone-sip': '\u2066Genesys Softphone\u2069 (\u2066SIP\u2069)',
    corporate: 'هاتف الشركة',
    pstn: 'هاتف ثابت أو محمول',
  },
  capacity: {
    agents: 'الموظفون العاملون في وقت واحد',
    share: 'نسبة من هم في مكالمة في وقت واحد (%)',
    recordedShare: 'المكالمات مع تسجيل الشاشة (%)',
    activities: 'ما يفعلونه',
    activity: {
      voice: 'مكالمات عبر \u2066WebRTC\u2069',
      desktop: '\u2066Agent Desktop\u2069',
      'screen-recording': 'تسجيل الشاشة',
    },
    codec: 'ترميز المكالمات',
    place: 'مكان عملهم',
    onSite: 'في الشركة',
    offSite: 'في المنزل',
    vpn: '\u2066VPN\u2069',
    vpns: {none: 'لا يوجد', split: 'نفق مقسّم', full: 'كل شيء عبر النفق'},
    proxy: 'تستخدم المتصفحات بروكسي الشركة',
    relayByProxy: 'المكالمات أيضًا عبر البروكسي (لا يُنصح به)',
    paths: {internet: 'خط الإنترنت لديكم', vpn: '\u2066VPN\u2069', proxy: 'البروكسي'},
    path: 'الاتصال',
    up: 'الإرسال',
    down: 'الاستقبال',
    agent: 'خط موظف واحد',
    direct: 'لا يمر شيء من ذلك عبر شركتكم.',
    ofWhich: (overhead) => `منها حِمل إضافي للبروتوكول: ${overhead}`,
    concurrent: (calls, recorded) => `في وقت واحد: مكالمات ${calls}، مع تسجيل الشاشة ${recorded}.`,
    note: 'هذه أرقام الدليل، ومنفصلًا عنها ما يضيفه \u2066TURN\u2069 عبر \u2066TCP\u2069 و\u2066TLS\u2069 والترويسات. ويأتي فوقها تشفير \u2066VPN\u2069 وبقية الحركة: اتركوا ربع السعة خاليًا.',
    notANumber: 'يلزم هنا رقم؛ والنسب المئوية من 0 إلى 100.',
    nothingChosen: 'اختاروا شيئًا واحدًا على الأقل مما يفعلونه.',
    shiftStart: {
      title: 'بداية الوردية',
      spreadSeconds: 'توزيع الفحوص على مدة (بالثواني)',
      limit: 'ما يمنحه خادم \u2066TURN\u2069 في آن واحد (الحصة أو المنافذ، الأقل منهما)',
      atOnce: (usual, most) =>
        `عدد التخصيصات التي تطلبها المكالمات التجريبية من خادم \u2066TURN\u2069 في آن واحد: نحو ${usual}، و${most} على الأكثر في 99 من كل 100 صباح.`,
      needed: (seconds) => `للبقاء ضمن ذلك اضبطوا \u2066autorun.spreadSeconds\u2069 على ${seconds}.`,
      never: 'لا تكفي لذلك ساعة كاملة.',
      note: 'للفحوص التي تبدأ وحدها: 12 ثانية وأربعة تخصيصات لكل منها.',
    },
  },
  continuity: {
    have: 'هواتف مجهّزة للموظف وفي متناول يده',
    telephony: 'نظام هواتف الشركة',
    works: 'يعمل',
    down: 'معطّل',
    notKnown: 'غير معروف',
    network: 'اتصال الموظف',
    networks: {
      'on-site': 'في شبكة الشركة',
      vpn: 'على \u2066VPN\u2069',
      none: 'في الخارج، من دون \u2066VPN\u2069',
    },
    emergency: 'حالة طوارئ في المنطقة كلها',
    run: (when) => `بحسب آخر فحص للموظف (${when}) وإجاباتكم.`,
    noRun: 'لا يُعرف هنا أي فحص للموظف: فيبقى مفتوحًا ما لا يُعرف إلا بالقياس.',
    verdicts: {possible: 'ممكن', 'not-now': 'ليس الآن', unknown: 'غير معروف'},
    reasons: {
      'phone-ready': 'مجهّز وفي المتناول.',
      'phone-not-preprovisioned': 'ليس مجهّزًا للموظف، أو ليس في المتناول.',
      'phone-not-known': 'لا يُعرف هل لدى الموظف واحد.',
      'pstn-may-be-congested': 'في الطوارئ قد تزدحم شبكات المشغّلين وترفض مكالمات.',
      'corporate-telephony-down': 'نظام هواتف الشركة معطّل.',
      'corporate-telephony-not-known': 'لا يُعرف هل يعمل نظام هواتف الشركة.',
      'corporate-network-needed': 'يحتاج إلى شبكة الشركة: عبر \u2066VPN\u2069 إن لم يكن في الشركة.',
      'corporate-network-not-known': 'لا يُعرف هل يصل الموظف إلى شبكة الشركة.',
      'vpn-may-affect-voice': 'عبر \u2066VPN\u2069 قد يتأثر الصوت بالتأخير والتذبذب (\u2066jitter\u2069).',
      'voice-measured-good': 'كانت المكالمة جيدة في آخر فحص.',
      'voice-measured-warning': 'عملت المكالمة في آخر فحص، مع تنبيه.',
      'voice-measured-bad': 'فشلت المكالمات في آخر فحص.',
      'voice-way-only': 'وصل آخر فحص إلى خادم \u2066TURN\u2069، ولكن تعذر قياس أي مكالمة.',
      'voice-not-measured': 'تعذر على آخر فحص قياس المكالمات.',
      'workspace-not-reached': 'لم يصل آخر فحص إلى \u2066Workspace\u2069 الذي يُعد الهاتف جزءًا منه.',
      'sign-in-refused': 'يُرفض تسجيل الدخول من عنوان آخر فحص.',
      'no-run': 'شغّلوا الفحص على حاسوب الموظف لمعرفة ذلك.',
      'run-too-old': 'مضت على آخر فحص أكثر من ساعة: شغّلوه مرة أخرى.',
    },
    signIn: 'تسجيل الدخول',
    egress: {
      'in-list': 'خرج آخر فحص من عنوان في القائمة: تسجيل الدخول متاح له.',
      'not-in-list': 'خرج آخر فحص من عنوان ليس في القائمة: قد يُرفض تسجيل الدخول. اتصلوا بإحدى هذه الطرق:',
      'not-known':
        'لا يُعرف هل يتصل الموظف من عنوان في القائمة. فإن رُفض تسجيل الدخول فاتصلوا بإحدى هذه الطرق:',
    },
    ways: {
      'corporate-vpn': 'شبكة \u2066VPN\u2069 للشركة',
      'on-premises-proxy': 'البروكسي في مقر الشركة',
      'cloud-proxy': 'بروكسي الشركة السحابي',
      'virtual-desktop': 'سطح مكتب افتراضي',
    },
    openAccess: 'أو اطلبوا من \u2066Genesys Customer Care\u2069 فتح تسجيل الدخول للإنترنت كله إلى حين.',
  },
  make: {
    proxies: {
      label: 'خوادم البروكسي لديكم',
      hint: '\u2066host:port\u2069 تفصل بينها فواصل. يحتاج إليها ملف \u2066PAC\u2069؛ اذكروا اثنين.',
    },
    relays: {
      label: 'عناوين خوادم \u2066TURN\u2069',
      hint: 'لقواعد جدار الحماية. ومن دونها تذكر القواعد اسم المضيف؛ اسألوا \u2066Genesys Customer Care\u2069.',
    },
    origin: {
      label: 'من أين يأتي السكربت',
      hint: 'للسياسة: \u2066https://…\u2069 للخادم الذي يقدّم التشخيص، إن لم يكن خادم الصفحة.',
    },
    pac: 'ملف \u2066PAC\u2069',
    oneLabel: 'قائمة السماح، \u2066*\u2069 مستوى واحد',
    anyDepth: 'قائمة السماح، \u2066*\u2069 أي مستوى',
    firewall: 'قواعد جدار الحماية',
    csp: '\u2066Content-Security-Policy\u2069',
    passes: 'يجتاز فحصه.',
    fails: 'لا يجتاز فحصه. افتحوا الفحص لمعرفة ما ينقص.',
    refused: 'لا يمكن إنشاؤه من هذا.',
    needsProxy: 'اذكروا أعلاه بروكسي واحدًا على الأقل، بصيغة \u2066host:port\u2069.',
  },
  answers: {
    allowed: 'مسموح',
    'allowed-by-address': 'مسموح بوصفه عنوانًا',
    'allowed-any-depth': 'مسموح إن كان \u2066*\u2069 يشمل عدة مستويات',
    'allowed-below-domain': 'مسموح إن كان النطاق يشمل ما تحته',
    'allowed-as-https': 'مسموح بوصفه \u2066HTTPS\u2069 فقط',
    'allowed-some-paths': 'بعض المسارات فقط',
    'allowed-inspected': 'مسموح، ولكن مع تفتيش',
    'not-allowed': 'غير مسموح',
    blocked: 'محظور',
    unknown: 'لا يمكن معرفته',
    fine: 'سليم',
    'not-an-address': 'ليس عنوان \u2066IPv4\u2069',
    ipv6: '\u2066IPv6\u2069',
    'too-wide': 'واسع جدًا',
    'not-routable': 'غير قابل للتوجيه على الإنترنت',
    'partly-not-routable': 'غير قابل للتوجيه جزئيًا',
    duplicate: 'موجود في القائمة',
    overlap: 'يتداخل مع غيره',
    'host-bits': 'ليس أول عنوان في الشبكة',
    'in-list': 'في القائمة',
    'not-in-list': 'ليس في القائمة',
    inside: 'عبر النفق',
    outside: 'خارج النفق',
    any: 'لا فرق',
  },
  guideQuestions: 'اسألوا',
  guideNotes: 'يحسن أن تعرفوا',
};
