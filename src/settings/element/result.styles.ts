import {css} from 'lit';

/** What a tool answers; after the tools' own styles. */
export const resultStyles = css`
  .outcome {
    display: grid;
    gap: 0.85em;
  }
  .outcome:empty {
    display: none;
  }
  .verdict {
    display: flex;
    gap: 0.6em;
    align-items: start;
    font-size: 1.125em;
    font-weight: 600;
  }
  .verdict .light {
    margin-block-start: 0.1em;
    font-size: 1.25em;
  }
  .refused {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_red);
    overflow-wrap: anywhere;
  }
  .found {
    display: grid;
    gap: 1em;
  }
  .finding {
    padding-inline-start: 0.85em;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: break-word;
  }
  .finding[data-light='red'] {
    border-color: var(--_red);
  }
  .finding[data-light='amber'] {
    border-color: var(--_amber);
  }
  .finding h4 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .finding h4 .light {
    align-self: start;
    margin-block-start: 0.25em;
  }
  .finding p {
    max-inline-size: 60em;
    margin-block-start: 0.3em;
  }
  .subjects code,
  th bdi,
  td bdi,
  dd {
    overflow-wrap: anywhere;
  }
  .subjects code {
    padding: 0.1em 0.4em;
    border-radius: 0.35em;
    background: color-mix(in oklch, var(--_line) 45%, transparent);
  }
  .facts {
    display: grid;
    gap: 0.1em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .read > .facts {
    padding: 0 1em 1em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
    gap: 0.75em;
  }
  dt {
    color: var(--_quiet);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  :dir(rtl) > th,
  :dir(rtl) > td {
    padding-inline: 0 0.75em;
  }
  thead th {
    color: var(--_quiet);
    font-size: 0.875em;
    hyphens: auto;
  }
  [part='endpoints'] :is(th, td):nth-child(2) {
    inline-size: 43%;
  }
  [part='endpoints'] :is(th, td):nth-child(3) {
    inline-size: 4em;
    padding-inline-end: 0;
  }
  tbody th {
    font-weight: 550;
  }
  .cell {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
  }
  .cell .light {
    margin-block-start: 0.22em;
  }
  .below {
    display: block;
    font-weight: 400;
  }
  .wrong > td > bdi {
    font-weight: 600;
  }
  .figures-table {
    font-variant-numeric: tabular-nums;
  }
  .proposal,
  .made {
    display: grid;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .diff,
  pre.text {
    max-block-size: 24em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.5;
    overflow: auto;
    text-align: start;
  }
  pre.text,
  .diff ins,
  .diff del,
  .same {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .diff > div {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
  }
  .diff ins,
  .diff del {
    text-decoration: none;
  }
  .diff .added {
    background: color-mix(in oklch, var(--_green) 18%, transparent);
  }
  .diff .removed {
    background: color-mix(in oklch, var(--_red) 16%, transparent);
  }
  .diff .gap {
    display: block;
    padding-block: 0.25em;
    color: var(--_quiet);
    font-family: inherit;
  }
  .notes {
    display: grid;
    gap: 0.45em;
    max-inline-size: 60em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .options {
    display: grid;
    gap: 0.6em;
  }
  .options li {
    display: grid;
    grid-template-columns: auto minmax(0, 15em) minmax(0, 1fr);
    gap: 0.1em 0.6em;
    align-items: baseline;
  }
  .options .light {
    align-self: start;
    margin-block-start: 0.25em;
  }
  .options .name {
    grid-row: span 2;
    font-weight: 600;
  }
  .options .quiet {
    grid-column: 3;
  }
  /* A row's cells one below the other: three columns leave no room for a host's name. */
  @container (inline-size < 30em) {
    [part='endpoints'] thead,
    .figures-table thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      border-block-end: 1px solid var(--_line);
    }
    [part='endpoints'] tr {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.35em;
    }
    tr > :is(th, td):nth-child(n) {
      inline-size: auto;
      padding-block: 0.15em;
      border: none;
    }
    .figures-table tbody th,
    [part='endpoints'] td:nth-child(2) {
      grid-column: 1 / -1;
    }
    [part='endpoints'] td:nth-child(2) {
      grid-row: 2;
      inline-size: auto;
      padding-inline-start: 1.5em;
    }
    [part='endpoints'] td:nth-child(3) {
      inline-size: auto;
    }
    .figures-table tr {
      padding-block: 0.25em;
    }
  }
  @container (inline-size < 40em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .options li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .options li > :not(.light) {
      grid-row: auto;
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .diff .added,
    .diff .removed {
      border-inline-start: 3px solid CanvasText;
    }
  }
`;
