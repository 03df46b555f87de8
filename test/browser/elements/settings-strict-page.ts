import {defineSettings} from '../../../src/settings.js';
import {openStrictPage} from './strict-policy.js';

defineSettings();
openStrictPage();
