import {ACCESS} from './access.js';
import {ADDRESSES} from './addresses.js';
import {APPLICATIONS} from './applications.js';
import type {Claim} from './claim.js';
import {CONTINUITY} from './continuity.js';
import {LISTS} from './lists.js';
import {OFF_SITE} from './off-site.js';
import {OVERVIEW} from './overview.js';
import {PROXY} from './proxy.js';

/**
 * Every claim of the Availability Guide (Genesys Multicloud CX for Azure, 20 October 2021), in its order, with what this
 * product does about it.
 */
export const GUIDE_CLAIMS: readonly Claim[] = [
  ...OVERVIEW,
  ...OFF_SITE,
  ...APPLICATIONS,
  ...ADDRESSES,
  ...PROXY,
  ...ACCESS,
  ...LISTS,
  ...CONTINUITY,
];
