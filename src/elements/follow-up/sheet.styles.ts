import {css} from 'lit';

/** The sheet, which is seen on paper only. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: 0.9em;
    border: none;
    padding: 0;
    font-size: 10.5pt;
  }
  .sheet :is(h1, h2, p) {
    margin: 0;
  }
  .sheet h1 {
    font-size: 1.5em;
  }
  .sheet h2 {
    font-size: 1.1em;
  }
  .sheet dl > div {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    gap: 0.75em;
  }
  .sheet .said {
    font-weight: 600;
  }
  .sheet table {
    border-collapse: collapse;
    inline-size: 100%;
    /* The frame is in quirks mode, which gives tables their own. */
    color: inherit;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  .sheet :is(th, td) {
    padding-block: 0.2em;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .sheet td:nth-child(-n + 3) {
    white-space: nowrap;
  }
  .sheet tr {
    break-inside: avoid;
  }
`;
