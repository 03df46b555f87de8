import {css} from 'lit';
import {fileDropStyles} from '../../elements/file-drop.styles.js';

export const fleetStyles = css`
  ${fileDropStyles}
  h3 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .drop {
    gap: 0.35em;
    margin-block-start: 0.75em;
    padding: 1.1em 1.25em;
  }
  .drop .buttons {
    margin-block-start: 0.5em;
  }
  .file {
    padding: 0.45em 1em;
  }
  .small {
    padding: 0.4em 0.85em;
    font-size: 0.9375em;
  }
  dialog {
    inline-size: min(60em, 100vw - 1.5em);
    overflow-y: auto;
  }
`;
