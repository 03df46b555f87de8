import {STORAGE_KEYS} from '../internal/storage-keys.js';
import {printable} from '../internal/printable.js';
import {lookUp, tableOf} from '../i18n/tags.js';
import {INVITATION_WORDS} from './invitation-words.js';
import {MAX_ANSWER_LENGTH, QUESTIONS, type Question} from './questions.js';

/** By the question's name. */
export type Answers = Readonly<Partial<Record<Question, string>>>;

/** Whoever answered, or chose not to, is not asked again in this browser. */
const KEY = STORAGE_KEYS.answers;

const languages = tableOf(INVITATION_WORDS);

/**
 * Asks what was not asked before, in a form before `place`; tells of all answers that there are, at once and after the form.
 * @param tag of the page's language
 */
export function invite(
  questions: readonly Question[],
  {tag, place, onAnswers}: {tag: string; place: Element; onAnswers: (answers: Answers) => void},
): void {
  const known = keptAnswers();
  const tell = (answers: Answers): void => {
    onAnswers(
      Object.fromEntries(questions.flatMap((name) => (answers[name] ? [[name, answers[name]]] : []))),
    );
  };
  tell(known);
  const open = questions.filter((name) => known[name] === undefined);
  if (open.length === 0) return;
  const form = formFor(open, tag);
  const finish = (answers: Answers): void => {
    const all = {...known, ...Object.fromEntries(open.map((name) => [name, ''])), ...answers};
    keep(all);
    form.remove();
    tell(all);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finish(answersIn(form, open));
  });
  form.addEventListener('reset', () => finish({}));
  place.before(form);
}

function answersIn(form: HTMLFormElement, questions: readonly Question[]): Answers {
  const data = new FormData(form);
  return Object.fromEntries(
    questions.map((name) => {
      const given = data.get(name);
      return [name, typeof given === 'string' ? printable(given.trim()).slice(0, MAX_ANSWER_LENGTH) : ''];
    }),
  );
}

function formFor(questions: readonly Question[], tag: string): HTMLFormElement {
  const words = lookUp(languages, tag) ?? INVITATION_WORDS.en;
  const form = make('form', {className: 'invitation'});
  form.append(make('h1', {textContent: words.title}), make('p', {textContent: words.why}));
  for (const name of questions) {
    const label = make('label', {textContent: words.questions[name]});
    const offered = QUESTIONS[name];
    if (offered === 'text')
      label.append(make('input', {name, maxLength: MAX_ANSWER_LENGTH, autocomplete: 'off'}));
    else {
      const select = make('select', {name});
      select.append(make('option', {value: '', textContent: words.unanswered}));
      for (const value of offered)
        select.append(make('option', {value, textContent: words.answers[`${name} ${value}`] ?? value}));
      label.append(select);
    }
    form.append(label);
  }
  const buttons = make('p', {});
  buttons.append(
    make('button', {type: 'submit', textContent: words.save}),
    make('button', {type: 'reset', textContent: words.skip}),
  );
  form.append(buttons);
  return form;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

function keptAnswers(): Answers {
  try {
    const parsed = JSON.parse(localStorage.getItem(KEY) ?? '{}') as unknown;
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(
      entries.flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'string' ? [[name, printable(value).slice(0, MAX_ANSWER_LENGTH)]] : [],
      ),
    );
  } catch {
    return {};
  }
}

function keep(answers: Answers): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // Full, or not ours, as in a sandbox: it is asked again.
  }
}
