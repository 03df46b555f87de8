export {ALLOW_LIST_ANSWERS, checkAllowList, type AllowListAnswer} from './allow-list.js';
export {ALLOW_LIST_RULES, type AllowListRule} from './allow-list-rules.js';
export {checkKnownAddresses, KNOWN_ADDRESS_ANSWERS, type KnownAddressAnswer} from './known-addresses.js';
export {KNOWN_ADDRESS_RULES, type KnownAddressRule} from './known-address-rules.js';
export {checkTunnelList, TUNNEL_ANSWERS, type TunnelAnswer, type TunnelOptions} from './tunnel-list.js';
export {TUNNEL_RULES, type TunnelRule} from './tunnel-rules.js';
export type {TunnelMode} from './tunnel-subjects.js';
