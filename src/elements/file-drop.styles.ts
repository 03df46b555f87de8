import {css} from 'lit';

/** Where a file is dropped, or chosen by a label that looks like a button: part of the sheets that lay it out. */
export const fileDropStyles = css`
  .drop {
    display: grid;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .dragged {
    border-color: var(--_accent);
    background: color-mix(in oklch, var(--_accent) 8%, transparent);
  }
  .file {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-weight: 550;
    cursor: pointer;
  }
  .file:hover {
    filter: brightness(1.08);
  }
  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .file input {
    position: absolute;
    inset: 0;
    /* Else as wide as a browser makes it, and pressed where nothing is to be seen. */
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
`;
