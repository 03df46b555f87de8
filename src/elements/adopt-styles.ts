import type {CSSResult, LitElement} from 'lit';

/** Gives an element the styles of a part that was loaded after it. */
export function adoptStyles({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
  if (!renderRoot.adoptedStyleSheets.includes(styleSheet)) renderRoot.adoptedStyleSheets.push(styleSheet);
}
