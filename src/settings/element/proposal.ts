import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import {printable} from '../../internal/printable.js';
import {diffLines, withContext, type DiffPart} from './diff.js';

/** More lines than these nobody reads here; the whole text can be copied. */
const MAX_SHOWN = 200;

const SIGNS = {removed: '−', added: '+'} as const;

interface Compared {
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
}

/** The corrected text against the one that was checked, line by line; compared once. */
export class Proposal {
  #last: Compared | undefined;

  /** `buttons`: what can be done with it. */
  template(
    {before, after}: {readonly before: string; readonly after: string},
    buttons: TemplateResult,
    {proposal}: SettingsWords,
    {number}: Localizer,
  ): TemplateResult {
    const parts = this.#compared(before, after);
    const shown = parts.slice(0, MAX_SHOWN);
    const rest = parts.length - shown.length;
    return html`<section class="proposal" part="proposal">
      <h4>${proposal.title}</h4>
      <p class="quiet">${proposal.hint}</p>
      <div class="diff" dir="ltr" role="group" tabindex="0" aria-label=${proposal.title}>
        ${shown.map((part) => partTemplate(part, proposal, number))}
        ${rest > 0 ? html`<div class="gap">${proposal.rest(number(rest))}</div>` : nothing}
      </div>
      ${buttons}
    </section>`;
  }

  #compared(before: string, after: string): readonly DiffPart[] {
    const last = this.#last;
    if (last?.before === before && last.after === after) return last.parts;
    const parts = withContext(diffLines(withoutLastBreak(before), withoutLastBreak(after)));
    this.#last = {before, after, parts};
    return parts;
  }
}

function partTemplate(
  part: DiffPart,
  {same, added, removed}: SettingsWords['proposal'],
  number: (value: number) => string,
): TemplateResult {
  switch (part.kind) {
    case 'skipped':
      return html`<div class="gap" dir="auto">${same(number(part.count))}</div>`;
    case 'same':
      return html`<div><span></span><span class="same">${shown(part.text)}</span></div>`;
    case 'added':
      return html`<div class="added">${signTemplate(SIGNS.added, added)}<ins>${shown(part.text)}</ins></div>`;
    case 'removed':
      return html`<div class="removed">
        ${signTemplate(SIGNS.removed, removed)}<del>${shown(part.text)}</del>
      </div>`;
  }
}

/** The sign for who sees it, a word for who hears it. */
function signTemplate(sign: string, word: string): TemplateResult {
  return html`<span>
    <span aria-hidden="true">${sign}</span><span class="visually-hidden">${word}</span>
  </span>`;
}

/** A line as it runs, whatever is in it to make it look like another; what is copied is the line as it is. */
function shown(line: string): string {
  return line.split('\t').map(printable).join('\t');
}

/** A text that ends with a line break and one that does not are the same here. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}
