import {css} from 'lit';

/**
 * The line that opens what stands below it, with a sign that turns: part of the sheets of whatever has such lines, which lay
 * out the line itself.
 */
export const disclosureStyles = css`
  summary {
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
  summary:hover {
    background: color-mix(in oklch, var(--_line) 35%, transparent);
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  summary .name {
    font-weight: 600;
  }
`;
