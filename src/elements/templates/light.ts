import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Light} from '../../report/types.js';

/** Each light has a shape and a sign of its own, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Light, TemplateResult>> = {
  green: svg`<circle cx="12" cy="12" r="11" /><path d="m7 12.5 3.4 3.5L17 8.7" />`,
  amber: svg`<path class="shape" d="M12 1.5 23.5 22H.5Z" /><path d="M12 8.5v6M12 18v.2" />`,
  red: svg`<path class="shape" d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z" /><path d="m8 8 8 8m0-8-8 8" />`,
  grey: svg`<circle class="ring" cx="12" cy="12" r="10" /><path d="M9.3 9.3c.2-3.6 5.4-3.4 5.4 0 0 2-2.6 2-2.6 4.2M12.1 17v.2" />`,
};

/** A light; `label` where no word stands beside it. */
export function lightTemplate(light: Light, label?: string): TemplateResult {
  return html`<svg
    class="light"
    part="light light-${light}"
    data-light=${light}
    viewBox="0 0 24 24"
    role=${label ? 'img' : 'presentation'}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${SHAPES[light]}
  </svg>`;
}
