import {css} from 'lit';

/** The privacy sheet, on the screen and on paper; after the tools' own styles. */
export const privacyStyles = css`
  .privacy-sheet {
    display: grid;
    gap: 1.1em;
    min-inline-size: 0;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    overflow-wrap: anywhere;
  }
  .privacy-sheet :is(p, ul, h5) {
    margin: 0;
    padding: 0;
  }
  .privacy-sheet p {
    max-inline-size: 60em;
    text-wrap: pretty;
  }
  .privacy-sheet .title {
    font-size: 1.25em;
    text-wrap: balance;
  }
  .privacy-sheet h5 {
    font-size: 1em;
    font-weight: 650;
  }
  .privacy-sheet section {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 0.5em 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .privacy-sheet section > :not(h5) {
    grid-column: 2;
  }
  .privacy-sheet section > h5 {
    grid-row: 1 / span 3;
  }
  .privacy-sheet ul {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .privacy-sheet strong {
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
  .privacy-sheet .names {
    color: var(--_quiet);
  }
  .privacy-sheet .names bdi {
    overflow-wrap: anywhere;
  }
  .privacy-sheet li {
    break-inside: avoid;
  }
  .privacy-sheet section .facts {
    grid-column: auto;
  }
  @container (inline-size < 40em) {
    .privacy-sheet {
      padding: 0.9em;
    }
    .privacy-sheet section {
      grid-template-columns: minmax(0, 1fr);
    }
    .privacy-sheet section > :not(h5) {
      grid-column: 1;
    }
    .privacy-sheet section > h5 {
      grid-row: auto;
    }
    .privacy-sheet .facts > div {
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
    }
  }
  @media print {
    .privacy-sheet {
      padding: 0;
      border: none;
      font-size: 10.5pt;
    }
  }
`;
