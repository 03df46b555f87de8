import {css} from 'lit';
import {disclosureStyles} from '../../elements/disclosure.styles.js';
import {fileDropStyles} from '../../elements/file-drop.styles.js';

/** The tools of the settings element; after the element's own styles, whose custom properties they use. */
export const settingsStyles = css`
  ${disclosureStyles}
  ${fileDropStyles}
  dl,
  dd,
  h3,
  h4,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  bdi,
  code,
  pre {
    hyphens: manual;
  }
  q {
    font-style: normal;
  }
  .head > p {
    max-inline-size: 60em;
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  .group {
    padding-block: 1.4em 0.5em;
    padding-inline: calc(1.5em / 0.8125);
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.03em;
  }
  .tools details:not(.inner) {
    border-block-start: 1px solid var(--_line);
  }
  .tools .group + details {
    border-block-start: none;
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr) 1.25em auto;
    gap: 0.1em 0.75em;
    align-items: center;
    padding: 0.7em 1.5em;
  }
  summary .mark {
    display: grid;
    font-size: 1.15em;
  }
  summary .text {
    color: var(--_quiet);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .body {
    display: grid;
    gap: 1em;
    padding: 0.5em 1.5em 1.75em;
  }
  /* A cell is no narrower than its longest word, unless it is told so. */
  .body > *,
  .outcome > * {
    min-inline-size: 0;
  }
  .body .buttons {
    margin-block-start: 0;
  }
  button.small {
    padding: 0.35em 0.7em;
    font-size: 0.875em;
  }
  button.plain {
    padding: 0.1em 0.15em;
    border: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .drop {
    gap: 0.5em;
    padding: 1em;
  }
  .drop > label,
  .field > label:not(.toggle),
  legend {
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 550;
  }
  textarea,
  select,
  input:not([type='checkbox'], [type='file']) {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_quiet);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.5;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 0.85;
  }
  [aria-invalid='true'] {
    border-color: var(--_red);
  }
  .from-file {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .file {
    padding: 0.35em 0.7em;
    font-size: 0.875em;
  }
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.85em 1.25em;
    align-items: start;
  }
  .stacked {
    grid-template-columns: minmax(0, 36em);
  }
  .wide {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
    border: none;
  }
  .asked {
    align-self: center;
    justify-items: start;
  }
  .choices {
    display: grid;
    gap: 0.25em;
  }
  .toggle {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .toggle input {
    flex: none;
    accent-color: var(--_accent);
  }
  details.inner {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .inner > summary {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 0.5em 1em;
  }
  .inner > .form {
    padding: 0.25em 1em 1em;
  }
  @container (inline-size < 40em) {
    summary {
      grid-template-columns: minmax(0, 1fr) 1.25em auto;
      padding-inline: 1em;
    }
    summary .text {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .group {
      padding-inline: calc(1em / 0.8125);
    }
    .body {
      padding-inline: 1em;
    }
    .drop {
      padding: 0.75em;
    }
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
    }
    button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
