import type {ConfigurationIssue} from '../config/errors.js';
import {directionOf} from '../i18n/localize.js';
import {pageWords} from './words.js';

/** Shows in place of the element what is wrong with the link, or with what it leads to. */
export function showProblem(
  document: Document,
  issues: readonly ConfigurationIssue[],
  languages: readonly string[],
): void {
  const words = pageWords(languages);
  const make = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  // The validator speaks English, whatever the page does.
  const inEnglish = (text: string): HTMLElement => {
    const element = make('bdi', '', text);
    element.lang = 'en';
    return element;
  };
  const alert = make(
    'section',
    'problem',
    make('h1', '', words.title),
    make('p', '', words.hint),
    make(
      'ul',
      '',
      ...issues.map(({path, expected, received}) =>
        make(
          'li',
          '',
          make('code', '', make('bdi', '', path)),
          make('span', '', `${words.expected} `, inEnglish(expected)),
          make('span', '', `${words.received} `, inEnglish(received)),
        ),
      ),
    ),
  );
  alert.setAttribute('role', 'alert');
  alert.lang = words.locale;
  alert.dir = directionOf(words.locale);
  document.querySelector('main')?.replaceChildren(alert);
}
