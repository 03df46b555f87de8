import {showTooOld} from '../i18n/too-old.js';
import {isBelowFloor} from '../internal/floor.js';

/**
 * The script of `embed.html` for browsers that are too old for the other one: a classic script, in the JavaScript of 2009.
 * Loaded after the page's body.
 */
const main = document.querySelector('main');
if (main && isBelowFloor()) {
  const [, wanted] = /[?&]lang=([a-z-]+)/i.exec(location.search) ?? [];
  showTooOld(main, wanted ? [wanted] : navigator.languages);
}
