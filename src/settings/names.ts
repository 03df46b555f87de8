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
import type {CheckToolId} from './tool-ids.js';

/** Names that the checks use, all together; the compiler asks for each check's. */
type OfChecks<Names extends Readonly<Record<CheckToolId, string>>> = Names[CheckToolId];

/** Every rule that pasted settings are checked by, as `evidence.rule` names it. */
export type SettingsRuleName = OfChecks<{
  pac: PacRule;
  'allow-list': AllowListRule;
  'known-addresses': KnownAddressRule;
  tunnel: TunnelRule;
  firewall: FirewallFindingRule;
  csp: CspRule;
}>;

/** Every word of a check's own that stands in `answer` or `wanted` of a row. */
export type AnswerName =
  | 'any'
  | OfChecks<{
      /** Its answers are the file's. */
      pac: never;
      'allow-list': AllowListAnswer;
      'known-addresses': KnownAddressAnswer;
      tunnel: TunnelAnswer;
      firewall: FirewallAnswer;
      csp: CspAnswer;
    }>;
