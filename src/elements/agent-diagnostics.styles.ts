import {css} from 'lit';

export const styles = css`
  :host {
    --_text: var(--agent-diagnostics-text, light-dark(#1c222b, #e7ebf2));
    --_quiet: var(--agent-diagnostics-quiet, light-dark(#545b66, #acb1bb));
    --_surface: var(--agent-diagnostics-surface, light-dark(#fff, #191d24));
    --_line: var(--agent-diagnostics-line, light-dark(#dbdee3, #393d45));
    --_accent: var(--agent-diagnostics-accent, light-dark(#2552aa, #91b7fe));
    --_on-accent: var(--agent-diagnostics-on-accent, light-dark(#fff, #0c1628));
    --_green: var(--agent-diagnostics-green, light-dark(#0e8c41, #4ac06c));
    --_amber: var(--agent-diagnostics-amber, light-dark(#c97500, #f0b135));
    --_red: var(--agent-diagnostics-red, light-dark(#c92324, #f36358));
    --_grey: var(--agent-diagnostics-grey, light-dark(#757b83, #9399a2));
    --_radius: var(--agent-diagnostics-radius, 0.75em);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-family: inherit;
    line-height: 1.45;
    text-align: start;
  }
  /* Chrome before 123: the light look. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_text: var(--agent-diagnostics-text, #1c222b);
      --_quiet: var(--agent-diagnostics-quiet, #545b66);
      --_surface: var(--agent-diagnostics-surface, #fff);
      --_line: var(--agent-diagnostics-line, #dbdee3);
      --_accent: var(--agent-diagnostics-accent, #2552aa);
      --_on-accent: var(--agent-diagnostics-on-accent, #fff);
      --_green: var(--agent-diagnostics-green, #0e8c41);
      --_amber: var(--agent-diagnostics-amber, #c97500);
      --_red: var(--agent-diagnostics-red, #c92324);
      --_grey: var(--agent-diagnostics-grey, #757b83);
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([variant='compact']) {
    display: inline-block;
    container-type: normal;
  }
  * {
    box-sizing: border-box;
  }
  .awaited {
    visibility: hidden;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 16 6 6;
  }
  .panel:lang(ja) {
    word-break: auto-phrase;
  }
  dialog {
    position: fixed;
    inline-size: min(42em, 100vw - 1.5em);
    max-block-size: calc(94dvh - 0.75em);
    /* What comes into it makes it higher below only. */
    margin-block: 6dvh auto;
    padding: 0;
    border: none;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    container-type: inline-size;
  }
  dialog::backdrop {
    background: #11161f73;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  /* In view however far it is scrolled, and beside the heading; last for the keyboard. */
  dialog form {
    display: flex;
    order: -1;
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-content: flex-end;
    block-size: 0;
    padding-inline-end: 0.5em;
  }
  dialog .summary {
    padding-inline-end: 1.5em;
  }
  button.close {
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: none;
    font-size: 1.25em;
    line-height: 1;
  }
  .head {
    padding: 1.5em;
  }
  /* The button stands above all that differs in height. */
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .summary > .light {
    grid-row: 1 / 3;
    align-self: start;
  }
  .summary > button {
    grid-column: 3;
  }
  .said {
    grid-area: 2 / 2 / 3 / 4;
  }
  /* Layers in one cell: what is said, and room for what else may be said there. */
  .stack,
  .stack .room,
  h2:has(> .room),
  h2 > .room {
    display: grid;
    align-items: center;
  }
  .stack > *,
  .room > *,
  h2 > :is(.room, .room + *) {
    grid-area: 1 / 1;
  }
  .room {
    visibility: hidden;
  }
  [data-room]::before {
    content: attr(data-room);
  }
  .light {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: var(--_grey);
    stroke: var(--_surface);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .light path {
    fill: none;
  }
  .light circle,
  .light .shape {
    stroke: none;
    fill: inherit;
  }
  .light[data-light='green'] {
    fill: var(--_green);
  }
  .light[data-light='amber'] {
    fill: var(--_amber);
  }
  .light[data-light='red'] {
    fill: var(--_red);
  }
  .light[data-light='grey'] {
    stroke: var(--_grey);
    stroke-width: 2;
  }
  .light circle.ring {
    fill: none;
    stroke: var(--_grey);
    stroke-dasharray: 3.6 3.2;
    stroke-width: 1.8;
  }
  .summary > .light {
    font-size: 4.25em;
  }
  h2 {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .sentence {
    margin-block-start: 0.25em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .next {
    margin-block-start: 0.75em;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .meta,
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .meta {
    margin-block-start: 0.75em;
  }
  .who > span,
  .who > span a {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .good {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.75em;
  }
  .good li::before {
    content: '✓';
    margin-inline-end: 0.4em;
    color: var(--_green);
  }
  a {
    color: var(--_accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 1em;
  }
  .buttons:empty {
    display: none;
  }
  button {
    padding: 0.55em 1.1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
    transition: filter 120ms;
  }
  button:hover {
    filter: brightness(1.08);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pill .quiet {
    font-weight: 400;
  }
  button.pill {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    border-radius: 2em;
    background: var(--_surface);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.4em;
    margin-block: 0.75em 0.25em;
    border: none;
    border-radius: 1em;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  /* Goes in steps: to animate it takes the page's main thread at every frame, all through the measurement. */
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .issues {
    margin-block-start: 1.25em;
    display: grid;
    gap: 0.75em;
  }
  .issues li {
    display: grid;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_red);
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    hyphens: manual;
  }
  code,
  .issues bdi {
    unicode-bidi: isolate;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Some steps take two lines. */
  @container (inline-size < 34em) {
    :has(> progress) > .sentence {
      min-block-size: 2lh;
    }
  }
  @container (inline-size < 30em) {
    .head {
      padding: 1em;
    }
    /* The light stands beside the word, and button and text have the whole width. */
    .summary {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.75em;
    }
    .summary > .light {
      grid-row: 1;
      align-self: center;
      font-size: 2.5em;
    }
    .summary > button {
      grid-area: 2 / 1 / 3 / 3;
      justify-self: start;
    }
    .said {
      grid-area: 3 / 1 / 4 / 3;
    }
    h2 {
      font-size: 1.25em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .light {
      forced-color-adjust: none;
    }
    button.primary {
      border: 2px solid ButtonText;
    }
  }
`;
