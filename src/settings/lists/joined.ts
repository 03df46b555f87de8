import {parseIpv4} from '../../internal/ipv4.js';

/** Words between the first and the last address of a range. */
const TO =
  /^(?:[-–—…]|\.{2,3}|-+>|→|to|through|thru|until|till|bis|à|au|jusqu(?:'à|à)?|hasta|até|ate|fino|まで|〜|～|إلى|حتى)$/i;

/** Words between an address and its mask. */
const MASK =
  /^(?:(?:sub)?net-?mask|mask|wildcard|bits|subnet|(?:sub)?netzmaske|maske|masque|máscara|mascara|inverse|\/)$/i;

/** Makes one entry of `a - b` and `a to b` (ranges), of `a mask` and `a netmask b`, and of `a / 24`. */
export function joined(words: readonly string[]): string[] {
  if (words.length === 1) return [...words];
  const entries: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next = '', third = ''] = [words[i], words[i + 1], words[i + 2]];
    if (!isAddress(word)) {
      entries.push(word);
      continue;
    }
    // "between a and b" alone is a range by "and".
    const isBetween =
      /^(?:between|zwischen|entre)$/i.test(words[i - 1] ?? '') && /^(?:and|und|et|y|e)$/i.test(next);
    let at = i + 1;
    while (at < i + 4 && MASK.test(words[at] ?? '')) at += 1;
    const mask = words[at] ?? '';
    if ((TO.test(next) || isBetween) && isAddress(third)) {
      entries.push(`${word}-${third}`);
      i += 2;
    } else if (TO.test(next) && /^\.?\d{1,3}$/.test(third) && /^[-–—]$/.test(next)) {
      entries.push(`${word}-${third.replace('.', '')}`);
      i += 2;
    } else if (isMaskFor(word, mask)) {
      entries.push(word !== '0.0.0.0' && mask === '0.0.0.0' ? word : `${word}/${mask}`);
      i = at;
    } else if (at > i + 1 && /^\/?\d{1,2}$/.test(mask) && Number(mask.replace('/', '')) <= 32) {
      entries.push(`${word}/${mask.replace('/', '')}`);
      i = at;
    } else if (/^\/\d{1,2}$/.test(next)) {
      entries.push(`${word}${next}`);
      i += 1;
    } else {
      entries.push(word);
    }
  }
  return entries;
}

function isAddress(word: string): boolean {
  return word.length <= 15 && parseIpv4(word) !== undefined;
}

/** No list has addresses of 255/8 or 0/8 for their own sake (RFC 1122): there they are masks, of networks or of hosts. */
function isMaskFor(address: string, word: string): boolean {
  if (!/^(?:255|0)\./.test(word) || !isAddress(word)) return false;
  return word !== '0.0.0.0' || address === '0.0.0.0';
}
