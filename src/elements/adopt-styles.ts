import type {CSSResult, LitElement} from 'lit';

/** Adds the styles of a part that was loaded later. */
export function adoptStyles({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
  if (!renderRoot.adoptedStyleSheets.includes(styleSheet)) renderRoot.adoptedStyleSheets.push(styleSheet);
}
