import type {Effect, Truth} from './rule.js';

const ANY =
  /^(?:any|all|\*|any4|any-?(?:ip)?v?4|0\.0\.0\.0(?:\/0(?:\.0\.0\.0)?)?|alle?|tous|todos|qualquer|virtualnetwork|localsubnet|private|rfc.?1918)?$/i;

/** Words by which networks and groups of the PCs that agents work at are named. */
const OURS =
  /(?:^|[\W_])(?:users?|agents?|clients?|workstations?|desktops?|pcs?|lan|lans|internal|inside|corp|corporate|company|office|offices|trust|trusted|proxy|proxies|employees?|staff|callcent(?:er|re)|contactcent(?:er|re)|intern|intranet|private|localnet|rfc1918|benutzer|büro|arbeitsplätze|mitarbeiter|utilisateurs|usuarios|usuários|vpn)(?=$|[\W_\d])/i;

/** `10.…`, `172.16.…`, `192.168.…`, `100.64.…`: what PCs have. */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

/**
 * Does a rule with this source hold for the agents' PCs? A network of private addresses is taken for theirs, and so is a name
 * that says so; a single address and any other name is not known. Of a rule that stops, nothing but "any" is certain.
 */
export function sourceApplies(cell: string, effect: Effect): Truth {
  const text = cell.trim();
  if (ANY.test(text)) return 'yes';
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.some((word) => ANY.test(word))) return 'yes';
  // A host by its name is a server, and no agent's PC.
  if (words.every((word) => /^(?:[\w*-]+\.)+[a-z]{2,}$/i.test(word))) return 'no';
  if (effect !== 'allow') return 'maybe';
  if (/^!|\b(?:not|except|excluding)\b/i.test(text)) return 'maybe';
  const isOurs = words.some((word) =>
    PRIVATE.test(word) ? !/^[\d.]+(?:\/32)?$/.test(word) || word.endsWith('.0') : OURS.test(word),
  );
  return isOurs ? 'yes' : 'maybe';
}
