import {css} from 'lit';

/** A watch, live and over; after the element's own, whose custom properties it uses. */
export const watchStyles = css`
  .watch {
    display: grid;
    gap: 0.6em;
    padding: 1.25em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .watch h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .watch p,
  .watch .next {
    margin: 0;
  }
  .watch .buttons {
    margin: 0;
  }
  .watch button.small {
    padding: 0.35em 0.7em;
    font-size: 0.875em;
  }
  .watch label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 0.875em;
  }
  .strip {
    margin: 0;
  }
  .strip .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 2.5em;
  }
  .strip .good {
    fill: var(--_green);
    opacity: 0.28;
  }
  .strip .still {
    fill: var(--_amber);
  }
  .strip .unmeasured {
    stroke: var(--_quiet);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .strip .mark {
    fill: var(--_text);
  }
  .strip .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .strip .signs li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .strip .signs svg {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .episodes,
  .looks {
    display: grid;
    gap: 0.3em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .episodes li,
  .looks li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: baseline;
  }
  .episodes time {
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size < 30em) {
    .watch {
      padding-inline: 1em;
    }
  }
  @media print {
    .strip .good,
    .strip .still,
    .strip .mark {
      print-color-adjust: exact;
    }
  }
`;
