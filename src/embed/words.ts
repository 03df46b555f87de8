/** What the page itself says, where it can't show the element. */
export interface PageWords {
  readonly locale: string;
  readonly title: string;
  readonly hint: string;
  readonly expected: string;
  readonly received: string;
}

const english: PageWords = {
  locale: 'en',
  title: 'This link can’t be used.',
  hint: 'Please send what it says here to whoever gave it to you.',
  expected: 'expected',
  received: 'received',
};

const words: readonly PageWords[] = [
  {
    locale: 'de',
    title: 'Dieser Link ist nicht verwendbar.',
    hint: 'Bitte schicken Sie, was hier steht, an die Stelle, von der Sie ihn haben.',
    expected: 'erwartet:',
    received: 'erhalten:',
  },
  {
    locale: 'fr',
    title: 'Ce lien est inutilisable.',
    hint: 'Transmettez ce qui est écrit ici à la personne qui vous l’a donné.',
    expected: 'attendu\u00a0:',
    received: 'reçu\u00a0:',
  },
  {
    locale: 'es',
    title: 'Este enlace no se puede usar.',
    hint: 'Envíe lo que pone aquí a quien se lo haya dado.',
    expected: 'se esperaba:',
    received: 'se recibió:',
  },
  {
    locale: 'pt-BR',
    title: 'Este link não pode ser usado.',
    hint: 'Envie o que está escrito aqui a quem passou o link a você.',
    expected: 'esperado:',
    received: 'recebido:',
  },
  {
    locale: 'ja',
    title: 'このリンクは使用できません。',
    hint: 'ここに表示されている内容を、リンクの送り主にお知らせください。',
    expected: '想定：',
    received: '実際：',
  },
  {
    locale: 'ar',
    title: 'لا يمكن استخدام هذا الرابط.',
    hint: 'يُرجى إرسال المكتوب هنا إلى من أعطاك الرابط.',
    expected: 'المتوقع:',
    received: 'الوارد:',
  },
];

/** The words of the first of these languages that there are words for; English else. */
export function pageWords(tags: readonly string[]): PageWords {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-', 1)[0];
    if (base === 'en') return english;
    const found = words.find(({locale}) => locale.split('-', 1)[0] === base);
    if (found) return found;
  }
  return english;
}
