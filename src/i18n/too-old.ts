/** What a browser shows that is too old for everything else, by language (BCP 47). Its reader can only take another one. */
export const TOO_OLD = {
  en: 'This browser is too old for what belongs here. Open this page in a current Chrome, Edge or Firefox.',
  de: 'Dieser Browser ist für diese Anzeige zu alt. Öffnen Sie die Seite in einem aktuellen Chrome, Edge oder Firefox.',
  fr: 'Ce navigateur est trop ancien pour afficher ce contenu. Ouvrez cette page dans une version récente de Chrome, Edge ou Firefox.',
  es: 'Este navegador es demasiado antiguo para mostrar este contenido. Abra la página en una versión actual de Chrome, Edge o Firefox.',
  'pt-BR':
    'Este navegador é antigo demais para exibir este conteúdo. Abra a página em uma versão atual do Chrome, Edge ou Firefox.',
  ja: 'お使いのブラウザーは古いため、この内容を表示できません。最新の Chrome、Edge、または Firefox でこのページを開いてください。',
  ar: 'هذا المتصفح أقدم من أن يعرض هذا المحتوى. افتح الصفحة في إصدار حديث من \u2068Chrome\u2069 أو \u2068Edge\u2069 أو \u2068Firefox\u2069.',
};

type Tag = keyof typeof TOO_OLD;

function tagFor(languages: readonly string[]): Tag {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  for (const wanted of languages) {
    for (const tag of Object.keys(TOO_OLD) as Tag[]) if (base(tag) === base(wanted)) return tag;
  }
  return 'en';
}

/** Writes the sentence, in the first of these languages that it is known in. Needs nothing that a browser of 2015 lacks. */
export function showTooOld(place: Element | ShadowRoot, languages: readonly string[]): void {
  const tag = tagFor(languages);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.lang = tag;
  sentence.dir = tag === 'ar' ? 'rtl' : 'ltr';
  sentence.textContent = TOO_OLD[tag];
  place.textContent = '';
  place.appendChild(sentence);
}
