import {css} from 'lit';

/** What follows a run; after the sheet of the details, which it shares a place with. */
export const followUpStyles = css`
  .trial {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }
  .trial p {
    margin: 0;
  }
  .trial .buttons {
    margin-block-start: 0.25em;
  }
  .history {
    margin-block-start: 1em;
  }
  .history > summary {
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr) auto;
    padding-inline: 0.25em;
  }
  /* All of it: it is what the table comes to. */
  .history > summary .text {
    display: block;
  }
  .history > .rows {
    display: grid;
    gap: 0.75em;
    padding-inline: 0.25em;
  }
  .history p,
  .history h3 {
    margin: 0;
  }
  .week {
    border-spacing: 3px;
    inline-size: 100%;
    max-inline-size: 34em;
    /* A page in quirks mode gives tables their own. */
    color: inherit;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    table-layout: fixed;
  }
  .week caption {
    margin-block-end: 0.4em;
    text-align: start;
  }
  .week th {
    color: var(--_quiet);
    font-weight: 400;
  }
  .week th:first-child {
    inline-size: 5em;
    text-align: start;
  }
  .week td {
    padding: 0.25em 0;
    border-radius: 0.3em;
    text-align: center;
    /* Chrome before 111 has no color-mix(). */
    background: var(--_line);
    background: color-mix(in oklch, var(--_line) 35%, transparent);
  }
  .week .green {
    background: color-mix(in oklch, var(--_green) 24%, transparent);
  }
  .week .amber {
    background: color-mix(in oklch, var(--_amber) 38%, transparent);
    font-weight: 600;
  }
  .week .red {
    background: color-mix(in oklch, var(--_red) 38%, transparent);
    font-weight: 600;
  }
  .latest {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }
  .latest li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
  }
  .latest .light {
    position: relative;
    inset-block-start: 0.12em;
  }
  @container (inline-size < 30em) {
    .history > summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .history > summary .text {
      grid-column: 1;
      min-block-size: 0;
    }
    .history > summary::after {
      grid-column: 2;
    }
    .week th:first-child {
      inline-size: 4.2em;
    }
  }
  @media print {
    /* It is about this PC, and no part of the report. */
    .history,
    .trial .buttons {
      display: none;
    }
  }
`;
