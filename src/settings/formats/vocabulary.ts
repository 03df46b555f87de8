import {remembered} from '../../internal/remembered.js';
import type {Effect, Truth} from './rule.js';

/*
 * Words by which tables, lists and configurations say what they do, in the languages that firewall teams write. Anything that
 * is not here is not known, and makes what it stands beside unknown: never allowed.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const ALLOWING = words(
  `allow allowed allows accept accepted accepts permit permitted permits pass passed yes y true ok okay 1 on open
  enable enabled granted grant whitelist whitelisted allowlist allowlisted trust trusted exempt allow-log allow-and-log
  ✓ ✔ ✅ ☑ ja erlaubt erlauben zulassen zugelassen freigegeben freigabe oui autoriser autorisé autorisée autorise permettre
  si sí permitir permitido permitida aceptar aceptado sim aceitar consenti consentito liberado liberar 許可 許可する يسمح السماح
  مسموح allow(a) log&allow alert monitor`,
);

const DENYING = words(
  `deny denied denies block blocked blocks blocking drop dropped drops reject rejected rejects discard discarded refuse refused
  forbid forbidden prohibit prohibited stop stopped disallow disallowed no n false 0 reset reset-both reset-client reset-server
  reset-server-client drop-icmp reject-drop reject-both block-log deny-log blackhole sinkhole quarantine blacklist blacklisted blocklist
  blocklisted denylist denylisted restrict restricted isolate never not none ✗ ✘ ✕ ❌ ☒ 🚫 ⛔ × nein verboten verbieten sperren
  gesperrt blockiert blockieren blockieren abgelehnt ablehnen verwerfen non interdit interdire bloquer bloqué bloquée refuser
  refusé rejeter rejeté denegar denegado bloquear bloqueado bloqueada rechazar rechazado negar negado rejeitar rejeitado não nao
  recusar nega negato blocca bloccato 拒否 遮断 ブロック 禁止 رفض حظر محظور`,
);

/** Words that say of a line that it is not, not yet, or no longer in force. */
const NOT_IN_FORCE = words(
  `disabled disable decommissioned dismantled inactive deactivated suspended expired obsolete deprecated retired removed remove removing
  delete deleted pending planned requested todo tbd tba tbc future follow follows waiting await awaiting
  draft proposed missing lacking cannot can't won't isn't aren't unless until except excluding excluded exclude without
  never not no-longer longer anymore instead replaced replaces replace formerly previously will
  deaktiviert inaktiv abgelaufen veraltet entfernt gelöscht löschen ausstehend geplant beantragt folgt fehlt fehlen
  außer ausser ausgenommen ohne nicht kein keine nie wird werden
  désactivé inactif expiré supprimé prévu demandé manque sauf excepté sans pas jamais
  desactivado inactivo caducado eliminado pendiente solicitado falta excepto salvo sin nunca
  desativado inativo expirado removido pendente planejado solicitado exceto sem
  disabilitato scaduto rimosso richiesto eccetto senza mai
  保留 予定 無効 除く معطل ملغى باستثناء عدا`,
);

/** Words of sentences: where one stands beside an entry, the sentence may say anything of it. */
const PROSE = words(
  `is are was were be been being add added still yet later soon need needed needs should must would could shall may might off
  old request request: request. ist sind war waren sein soll muss kann noch offen est sont doit es está debe é deve`,
);

/** What a cell or a lone word does; `undefined` for a word that says nothing of it. */
export function actionOf(text: string): Effect | undefined {
  const word = plain(text);
  if (ALLOWING.has(word)) return 'allow';
  if (DENYING.has(word)) return 'deny';
  const [first = '', ...rest] = word.split(/[^\p{L}\p{N}✓✔✅✗✘]+/u).filter((part) => part !== '');
  if (rest.length === 0) return undefined;
  // Said in more than one word: "allow all", "Deny (log)", "Accept + IPS"; any word that stops makes it a stop or unknown.
  const all = [first, ...rest].map((part) =>
    DENYING.has(part) ? 'deny' : ALLOWING.has(part) ? 'allow' : undefined,
  );
  if (all.includes('deny')) return all.includes('allow') ? 'unknown' : 'deny';
  return all[0] === 'allow' && rest.every((part) => ALLOWING.has(part) || LOGGING.has(part))
    ? 'allow'
    : undefined;
}

const LOGGING = words(
  'log logged logging all any and traffic outbound inspect nat always session end start access',
);

/** In the cell of an action's column: what is empty or not known there is unknown. */
export function actionIn(cell: string): Effect {
  return actionOf(cell) ?? 'unknown';
}

/** Is it certainly a word that stops? For prose, where "no" and "off" are less than a command. */
export function forbids(text: string): boolean {
  return FORBIDDING.test(plain(text));
}

const FORBIDDING =
  /^(?:den(?:y|ied|ies)|block(?:ed|s|list|listed)?|drop(?:ped|s)?|reject(?:ed|s|-drop)?|discard(?:ed)?|refused?|forbid(?:den)?|prohibit(?:ed)?|disallow(?:ed)?|blacklist(?:ed)?|denylist(?:ed)?|gesperrt|sperren|verboten|blockiert|abgelehnt|interdit|bloqué|refusé|denegado|bloqueado|rechazado|prohibido|negado|拒否|禁止|遮断|محظور|حظر)$/u;

/** Says of the line that it stands on that it is not simply in force, or is a word of prose about it. */
export function isDoubtful(text: string): boolean {
  const word = plain(text);
  return NOT_IN_FORCE.has(word) || PROSE.has(word);
}

/** The same, of words that are hardly said of anything else. */
export function isUncertain(text: string): boolean {
  return NOT_IN_FORCE.has(plain(text));
}

/** Says that it is not in force, and nothing else. */
export function isOff(text: string): boolean {
  return OFF.test(plain(text));
}

const OFF =
  /^(?:inbound|incoming|ingress|eingehend|disabled|inactive|decommissioned|dismantled|deactivated|suspended|expired|obsolete|deprecated|retired|removed|deleted|off|pending|todo|to-?do|planned|requested|deaktiviert|inaktiv|abgelaufen|entfernt|gelöscht|ausstehend|geplant|beantragt|désactivé|inactif|expiré|supprimé|desactivado|inactivo|caducado|eliminado|pendiente|desativado|inativo|expirado|removido|pendente|無効|削除|معطل|ملغى)$/u;

/** Of a column that says whether a rule is in force. */
export function enabledOf(cell: string): Truth {
  const word = plain(cell);
  if (
    /^(?:true|yes|y|1|on|enabled?|active|activated|ja|aktiv(?:iert)?|oui|activé|sí|si|activo|sim|ativo|✓|✔|✅)$/u.test(
      word,
    )
  )
    return 'yes';
  if (
    /^(?:false|no|n|0|off|disabled?|inactive|nein|deaktiviert|inaktiv|non|désactivé|desactivado|não|desativado|✗|✘|❌)$/u.test(
      word,
    )
  )
    return 'no';
  return 'maybe';
}

/** Of a column of directions: does it hold for what goes out? */
export function outboundOf(cell: string): Truth {
  const word = plain(cell);
  if (
    /^(?:out|outbound|outgoing|egress|both|any|all|bidirectional|in\/out|in-out|ausgehend|sortant|saliente|saída|inside|lan-?(?:to|->|→)-?wan|up|upstream)$/u.test(
      word,
    )
  )
    return 'yes';
  if (
    /^(?:in|inbound|incoming|ingress|eingehend|entrant|entrante|entrada|down|downstream|wan-?(?:to|->|→)-?lan)$/u.test(
      word,
    )
  )
    return 'no';
  return word === '' ? 'yes' : 'maybe';
}

/** Longer is no word that is known here. */
const MAX_WORD = 80;

/** Lower case, without what surrounds a word; nothing for what is too long to be one. */
export function plain(text: string): string {
  const word = text.trim();
  return word.length > MAX_WORD ? '' : bareWord(word);
}

const bareWord = remembered((word) =>
  word.toLowerCase().replace(/^["'`“”„«»([{<]+|["'`“”„«»)\]}>.:!]+$/gu, ''),
);
