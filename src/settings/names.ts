import type {CspAnswer, CspRule, FirewallAnswer, FirewallFindingRule} from './generate/index.js';
import type {
  AllowListAnswer,
  AllowListRule,
  KnownAddressAnswer,
  KnownAddressRule,
  TunnelAnswer,
  TunnelRule,
} from './lists/index.js';
import type {PacRule} from './pac/index.js';

/** Every rule that pasted settings are checked by, as `evidence.rule` names it. */
export type SettingsRuleName =
  PacRule | AllowListRule | KnownAddressRule | TunnelRule | FirewallFindingRule | CspRule;

/** Every word of a check's own that stands in `answer` or `wanted` of a row. */
export type AnswerName =
  AllowListAnswer | KnownAddressAnswer | TunnelAnswer | FirewallAnswer | CspAnswer | 'any';
