import {css} from 'lit';

/** Of what is shown once there are reports. */
export const viewStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .fleet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
  }
  .total {
    font-size: 1.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 1.75em;
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 0.5em;
    border-radius: 0.25em;
    overflow: hidden;
  }
  .red {
    background: var(--_red);
  }
  .amber {
    background: var(--_amber);
  }
  .green {
    background: var(--_green);
  }
  .grey {
    background: var(--_grey);
  }
  section > .bar {
    block-size: 0.9em;
    border-radius: 0.45em;
  }
  .lights,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .choice,
  .chip {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.35em 0.8em;
    border-radius: 2em;
  }
  .choice .light {
    font-size: 1.1em;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
  .common ol {
    display: grid;
    gap: 0.75em;
  }
  .common li {
    display: grid;
    gap: 0.3em;
    justify-items: start;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_red);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .common li p:first-child {
    font-size: 1.0625em;
    font-weight: 550;
    text-wrap: pretty;
  }
  .common button {
    margin-block-start: 0.35em;
  }
  .counts,
  .values {
    display: grid;
    gap: 0.25em;
  }
  .count {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 0.75em;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.4em 0.6em;
    border-color: transparent;
    font-weight: inherit;
    text-align: start;
  }
  button.count:hover {
    border-color: var(--_line);
  }
  .count > .length,
  .count > .bar,
  .counts .count > .quiet {
    grid-column: 1 / -1;
  }
  .label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .length {
    block-size: 0.3em;
    border-radius: 0.15em;
    background: var(--_line);
    overflow: hidden;
  }
  .length span {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }
  .times {
    display: grid;
    gap: 2px;
    block-size: 7em;
    border-block-end: 1px solid var(--_line);
  }
  .step {
    display: flex;
    align-items: end;
    grid-row: 1;
    min-inline-size: 0;
    padding: 0;
    border: none;
    border-radius: 2px;
  }
  .stack {
    display: flex;
    flex-direction: column-reverse;
    gap: 1px;
    inline-size: 100%;
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
    overflow: hidden;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding: 0.55em 0.25em;
    font-weight: 550;
    cursor: pointer;
  }
  .values {
    padding-block-end: 0.75em;
  }
  .remarks {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_amber);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .remarks details {
    border: none;
  }
  .remarks li {
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font: inherit;
    font-size: 0.9375em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 0.45em 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  th {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 550;
  }
  td .light {
    vertical-align: -0.12em;
  }
  .link {
    padding: 0.1em 0.2em;
    border: none;
    color: var(--_accent);
    text-decoration: underline;
    white-space: nowrap;
  }
  @container (inline-size < 44em) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (inline-size < 30em) {
    .fleet {
      padding: 1em;
    }
    /* Of each report: light, code and time in one line, the rest below. */
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_line);
    }
    td {
      padding: 0.15em 0.35em;
      border: none;
    }
    td:nth-child(n + 4) {
      grid-column: 1 / -1;
    }
    td:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .stack,
    .length {
      forced-color-adjust: none;
    }
  }
`;
