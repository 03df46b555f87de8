import {css} from 'lit';
import {fileDropStyles} from '../file-drop.styles.js';

/** Of the report viewer; after the element's own, whose custom properties it uses. */
export const viewerStyles = css`
  ${fileDropStyles}
  /* What is said of a report has several lines. */
  .summary {
    align-items: start;
  }
  .drop {
    gap: 0.75em;
    padding: 1.5em;
  }
  .buttons + .drop {
    margin-block-start: 1em;
  }
  .drop form {
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  .file {
    justify-self: start;
    padding: 0.55em 1.1em;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_quiet);
    border-radius: calc(var(--_radius) * 0.5);
    background: none;
    color: inherit;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    resize: vertical;
  }
  .refused {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_red);
    overflow-wrap: anywhere;
  }
  .comparison {
    padding: 1.25em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  /* A table keeps its columns; where they don't fit, it scrolls. */
  .scroll {
    overflow-x: auto;
    scrollbar-color: var(--_quiet) transparent;
  }
  .comparison table {
    inline-size: 100%;
    min-inline-size: 27em;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .comparison caption {
    font-weight: 600;
    text-align: start;
  }
  .comparison th,
  .comparison td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .comparison thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .comparison .check-row th {
    font-weight: 600;
  }
  .comparison .figure-row th {
    padding-inline-start: 1.25em;
    color: var(--_quiet);
  }
  .comparison .light {
    margin-inline-end: 0.35em;
    vertical-align: -0.12em;
  }
  .comparison .worse {
    color: color-mix(in oklch, var(--_red), var(--_text) 25%);
    font-weight: 600;
    white-space: nowrap;
  }
  .comparison .better {
    color: color-mix(in oklch, var(--_green), var(--_text) 35%);
    white-space: nowrap;
  }
  .verdict {
    font-size: 1.125em;
    font-weight: 600;
  }
  .toggle {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  @container (inline-size < 30em) {
    .comparison {
      padding-inline: 1em;
    }
  }
`;
