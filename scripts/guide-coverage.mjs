/** Prints what serves the guide's claims, class by class: the table of docs/settings/guide.md. */
import {guidePart} from './docs/settings.mjs';
import {importSource} from './import-source.mjs';

console.log(await guidePart(importSource));
