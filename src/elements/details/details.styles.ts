import {css} from 'lit';
import {disclosureStyles} from '../disclosure.styles.js';

/** What stands below the light; after the element's own, whose custom properties it uses. */
export const detailsStyles = css`
  ${disclosureStyles}
  dl,
  dd {
    margin: 0;
  }
  button.small {
    padding: 0.35em 0.7em;
    font-size: 0.875em;
  }
  /* Names of hosts, which a hyphen would change. */
  bdi,
  .act {
    hyphens: manual;
  }
  .meta {
    overflow-wrap: anywhere;
  }
  h3 {
    margin: 0;
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1em;
    font-weight: 600;
  }
  h3 > span:first-of-type {
    min-inline-size: 0;
  }
  .status {
    flex: none;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: auto 11em minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.4em;
    padding: 0.3em 1.5em;
  }
  summary .text {
    display: -webkit-box;
    color: var(--_quiet);
    font-size: 0.9375em;
    line-height: 1.3;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .landing {
    display: grid;
    gap: 0.6em;
    padding: 0.9em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .landing li {
    display: grid;
    grid-template-columns: auto 11em minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
  }
  .landing .waiting {
    color: var(--_quiet);
  }
  .landing .waiting .light {
    opacity: 0.45;
  }
  .landing .quiet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rows {
    padding-block: 0.25em 1.25em;
    padding-inline: 3.25em 1.5em;
  }
  .check + .check {
    margin-block-start: 1em;
  }
  .finding {
    margin-block: 0.35em 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .figures,
  .facts {
    display: grid;
    gap: 0.1em;
    margin-block: 0.25em;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .figures > div,
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    gap: 0.75em;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .items li {
    display: grid;
    grid-template-columns: auto minmax(0, 14em) minmax(0, 1fr);
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }
  .items .light {
    position: relative;
    inset-block-start: 0.12em;
  }
  /* Of a long list, only what is in view is laid out and painted; all of it is there to be found and read. */
  .long :is(li, .finding) {
    content-visibility: auto;
  }
  .long li {
    contain-intrinsic-block-size: auto 1.45em;
  }
  .long .finding {
    contain-intrinsic-block-size: auto 9em;
  }
  .finding p + p {
    margin-block-start: 0.35em;
  }
  .pictures {
    display: grid;
    gap: 1.25em 2em;
    padding: 1.25em 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  figcaption {
    margin-block-end: 0.5em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .plot {
    position: relative;
    block-size: 5.5em;
    border-block-end: 1px solid var(--_quiet);
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .scale {
    position: absolute;
    inset: 0 auto auto 0;
    padding-inline: 0.35em;
    border-radius: 0.3em;
    background: color-mix(in oklch, var(--_surface) 80%, transparent);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  figure .good {
    fill: var(--_green);
  }
  figure .slow {
    fill: var(--_amber);
  }
  /* A band is told by its edge where its colour is too faint. */
  figure .stall,
  figure .loaded {
    stroke: var(--_quiet);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  figure .stall {
    /* Chrome before 111 has no color-mix(), and would fill it black. */
    fill: #c9232447;
    fill: color-mix(in oklch, var(--_red) 28%, transparent);
  }
  figure .loaded,
  figure .all {
    fill: #dbdee373;
    fill: color-mix(in oklch, var(--_line) 45%, transparent);
  }
  figure .limit {
    fill: none;
    stroke: var(--_text);
    stroke-dasharray: 5 4;
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .plot + .quiet {
    margin-block-start: 0.4em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend svg {
    flex: none;
    /* The line around a sign is half outside. */
    overflow: visible;
    inline-size: 1.6em;
    block-size: 0.8em;
  }
  .rate {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(4em, 1fr) auto;
    gap: 0.25em 0.75em;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .rate svg {
    inline-size: 100%;
    block-size: 0.8em;
    border-radius: 0.2em;
  }
  .rate .limit {
    stroke-dasharray: none;
    stroke-width: 2px;
  }
  :dir(rtl) > .rate svg {
    transform: scaleX(-1);
  }
  .actions {
    padding: 0.5em 1.5em 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .actions .buttons {
    margin-block-start: 0.75em;
  }
  /* A line of its own. */
  .delivery {
    flex-basis: 100%;
    align-items: start;
  }
  .since {
    display: grid;
    gap: 0.25em;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }
  .since ul {
    display: grid;
    gap: 0.1em;
    font-variant-numeric: tabular-nums;
  }
  button.plain {
    padding: 0.2em 0;
    border: none;
    color: var(--_accent);
    font-size: 0.9em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    justify-self: start;
  }
  /* One below the other where both in one line may not fit, so that a label that gets longer moves nothing. */
  @container (inline-size < 40em) {
    .buttons:has(> [part~='send']) {
      display: grid;
      justify-items: start;
    }
  }
  @container (inline-size < 30em) {
    .buttons > [part~='send'] {
      padding-inline: 0.8em;
    }
    .landing {
      padding-inline: 1em;
    }
    .landing li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    /* Its light says as much. */
    .landing .quiet {
      display: none;
    }
    summary {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0.1em 0.75em;
      padding-block: 0.6em;
      padding-inline: 1em;
    }
    summary .text {
      grid-row: 2;
      grid-column: 2;
      align-self: start;
    }
    summary::after {
      grid-row: 1;
      grid-column: 3;
    }
    .rows,
    .pictures,
    .actions {
      padding-inline: 1em;
    }
    .figures > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .figures dd {
      text-align: end;
    }
    .figures .quiet {
      display: block;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    /* The figures stand closer to their own name than to the next. */
    .items li {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 0.6em;
      padding-block: 0.3em;
    }
    .long .items li {
      contain-intrinsic-block-size: auto 4em;
    }
    .items .quiet {
      grid-column: 2;
    }
    .rate {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    figure svg {
      forced-color-adjust: none;
    }
    figure .limit {
      stroke: CanvasText;
    }
  }
  @media print {
    .panel {
      border: none;
    }
    .delivery .room {
      display: none;
    }
    .long :is(li, .finding) {
      content-visibility: visible;
    }
    details,
    figure,
    .check {
      break-inside: avoid;
    }
  }
`;
