import {css} from 'lit';

export const styles = css`
  :host {
    --_text: var(--agent-diagnostics-text, light-dark(oklch(25% 0.02 260), oklch(94% 0.01 260)));
    --_quiet: var(--agent-diagnostics-quiet, light-dark(oklch(47% 0.02 260), oklch(76% 0.015 260)));
    --_surface: var(--agent-diagnostics-surface, light-dark(oklch(100% 0 0), oklch(23% 0.015 260)));
    --_line: var(--agent-diagnostics-line, light-dark(oklch(90% 0.008 260), oklch(36% 0.015 260)));
    --_accent: var(--agent-diagnostics-accent, light-dark(oklch(46% 0.15 262), oklch(78% 0.11 262)));
    --_on-accent: var(--agent-diagnostics-on-accent, light-dark(oklch(100% 0 0), oklch(20% 0.04 262)));
    --_green: var(--agent-diagnostics-green, light-dark(oklch(56% 0.15 150), oklch(72% 0.16 150)));
    --_amber: var(--agent-diagnostics-amber, light-dark(oklch(64% 0.15 65), oklch(80% 0.15 80)));
    --_red: var(--agent-diagnostics-red, light-dark(oklch(54% 0.2 27), oklch(68% 0.18 27)));
    --_grey: var(--agent-diagnostics-grey, light-dark(oklch(58% 0.015 260), oklch(68% 0.015 260)));
    --_radius: var(--agent-diagnostics-radius, 0.75em);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-family: inherit;
    line-height: 1.45;
    text-align: start;
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
  h3,
  p,
  dl,
  dd,
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
  bdi,
  code {
    hyphens: manual;
  }
  :host([variant='compact']) .panel {
    margin-block-start: 0.5em;
    inline-size: min(36em, 90vw);
  }
  .head {
    padding: 1.5em;
  }
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1.25em;
    align-items: start;
    min-block-size: 7.5em;
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
    font-size: 3.5em;
  }
  h2 {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1em;
    font-weight: 600;
  }
  h3 > span:first-of-type {
    min-inline-size: 0;
  }
  .sentence {
    margin-block-start: 0.25em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .next {
    margin-block-start: 0.75em;
  }
  .quiet,
  .status {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .status {
    flex: none;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
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
  button.small {
    padding: 0.35em 0.7em;
    font-size: 0.875em;
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
  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size 180ms;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: auto 10.5em minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    padding: 0.75em 1.5em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_quiet);
    border-width: 0 2px 2px 0;
    content: '';
    rotate: -45deg;
    transition: rotate 120ms;
  }
  :dir(rtl) > summary::after {
    rotate: 135deg;
  }
  details[open] > summary::after {
    rotate: 45deg;
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  summary .name {
    font-weight: 600;
  }
  summary .text {
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }
  .waiting .light {
    opacity: 0.45;
  }
  .rows {
    padding-block: 0 1em;
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
    align-self: center;
  }
  .issues {
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
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size < 30em) {
    .head {
      padding: 1em;
    }
    .summary {
      gap: 0.25em 0.75em;
    }
    .summary > .light {
      font-size: 2.5em;
    }
    summary {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline: 1em;
    }
    summary .text {
      grid-row: 2;
      grid-column: 2;
    }
    .rows {
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
    .items li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .items .quiet {
      grid-column: 2;
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
