import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {RuleWords, SettingsWords} from '../words/words.js';
import {printable} from '../../internal/printable.js';
import type {EvidenceValue, Finding} from '../../report/types.js';
import {lightTemplate} from '../../elements/templates/light.js';
import {lineButton, type ShowLine} from './rows.js';

/** More subjects than these are counted, not named. */
const MAX_SUBJECTS = 6;
/** Shown by other means, or in the table below. */
const TOLD = ['rule', 'line', 'count', 'hosts'];

/** What was found, worst first: what it is, what it means, what to do, who can, and where the guide says so. */
export function findingsTemplate(
  findings: readonly Finding[],
  showLine: ShowLine | undefined,
  words: SettingsWords,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="found">
    ${findings.map((finding) => findingTemplate(finding, showLine, words, localizer))}
  </ul>`;
}

function findingTemplate(
  {light, owner, subjects, evidence, guide}: Finding,
  showLine: ShowLine | undefined,
  words: SettingsWords,
  localizer: Localizer,
): TemplateResult {
  const {label, number, words: base} = localizer;
  const {result} = words;
  const rule = String(evidence['rule']);
  const told = ruleWords(rule, words);
  const line = evidence['line'];
  const facts = Object.entries(evidence).filter(([name]) => !TOLD.includes(name));
  const {count = subjects.length} = evidence;
  const more = Number(count) - Math.min(subjects.length, MAX_SUBJECTS);
  return html`<li class="finding" part="finding" data-light=${light} data-rule=${rule}>
    <h4>${lightTemplate(light, words.severities[light])} <span>${told?.title ?? rule}</span></h4>
    ${
      told
        ? html`<p>${told.means}</p>
            <p><strong>${label(result.act)}</strong>${told.act}</p>`
        : nothing
    }
    ${
      subjects.length > 0
        ? html`<p class="subjects">
            ${subjects.slice(0, MAX_SUBJECTS).map((subject) => html`<code><bdi>${printable(subject)}</bdi></code> `)}
            ${more > 0 ? html`<span class="quiet">${result.andMore(number(more))}</span>` : nothing}
          </p>`
        : nothing
    }
    ${
      facts.length > 0
        ? html`<dl class="facts">${facts.map(([name, value]) => factTemplate(name, value, localizer))}</dl>`
        : nothing
    }
    <p class="quiet meta">
      <span>${label(base.whoCanAct)}${words.owners[owner]}</span>
      ${
        guide
          ? html`<span
              >${label(result.guide)}<q lang="en"><bdi>${guide}</bdi></q></span
            >`
          : nothing
      }
      ${typeof line === 'number' && showLine ? lineButton(line, showLine, result, label(result.line) + String(line)) : nothing}
    </p>
  </li>`;
}

/** Of a rule that this version has no words for, nothing: its name and the guide's heading stand alone. */
function ruleWords(rule: string, {rules}: SettingsWords): RuleWords | undefined {
  return Object.hasOwn(rules, rule) ? (rules as Readonly<Record<string, RuleWords>>)[rule] : undefined;
}

function factTemplate(name: string, value: EvidenceValue, {number}: Localizer): TemplateResult {
  return html`<div>
    <dt><bdi>${name}</bdi></dt>
    <dd><bdi>${typeof value === 'number' ? number(value, 2) : printable(String(value))}</bdi></dd>
  </div>`;
}
