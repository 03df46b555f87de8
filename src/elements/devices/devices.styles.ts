import {css} from 'lit';

/** Microphone and speaker; after the element's own styles, whose custom properties they use. */
export const devicesStyles = css`
  .devices {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.5em 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .actions > .devices {
    margin-block-start: 1em;
    padding-block-end: 0;
    padding-inline: 0;
  }
  .devices h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .devices .buttons {
    margin-block-start: 0.25em;
  }
  .devices button[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
  }
  .devices button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .line {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    /* As high as two lines, so that a judgement that takes two moves nothing. */
    min-block-size: 2.9em;
  }
  .line .light {
    align-self: flex-start;
    margin-block-start: 0.2em;
  }
  .level {
    display: grid;
    grid-template-columns: auto minmax(4em, 1fr);
    gap: 0.75em;
    align-items: center;
  }
  .meter {
    block-size: 0.75em;
    border: 1px solid var(--_quiet);
    border-radius: 1em;
    overflow: hidden;
  }
  .meter > div {
    inline-size: 0;
    block-size: 100%;
    background: var(--_accent);
  }
  @container (inline-size < 30em) {
    .devices {
      padding-inline: 1em;
    }
    .level {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .meter {
      border-color: CanvasText;
    }
    .meter > div {
      background: CanvasText;
    }
    .devices button[aria-disabled='true'] {
      color: GrayText;
    }
    .devices button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
