import {parseIpv4} from '../../internal/ipv4.js';
import {readAddresses} from '../lists/addresses.js';
import {readPattern, type Pattern} from '../lists/patterns.js';
import {ANYWHERE, type Service, type Target, type Truth} from './rule.js';
import {readService} from './services.js';

/*
 * What entries of Cisco's access lists and its objects are made of: places and ports.
 */

/** A place that an object or a group stands for. */
export interface Objects {
  readonly places: Map<string, Target>;
  readonly services: Map<string, readonly Service[]>;
}

/** The words of an entry, taken one after the other. */
export class Words {
  readonly #words: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.split(/\s+/).filter((word) => word !== '');
  }

  get next(): string {
    return this.#words[this.#at]?.toLowerCase() ?? '';
  }

  take(): string {
    const word = this.#words[this.#at] ?? '';
    this.#at += 1;
    return word;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#words.length;
  }

  rest(): string {
    return this.#words.slice(this.#at).join(' ');
  }
}

export const UNKNOWN = (text: string): Target => ({patterns: [], unknown: [text], isNegated: false});

export function readPlaceOf(words: Words, objects: Objects): Target {
  const word = words.take();
  const lower = word.toLowerCase();
  if (/^any4?$/.test(lower)) return ANYWHERE;
  if (/^any6$/.test(lower)) return {patterns: [], unknown: [], isNegated: false};
  if (/^(?:object|object-group|addrgroup|object-group-network|net-group)$/.test(lower)) {
    const name = words.take();
    return objects.places.get(name) ?? UNKNOWN(name);
  }
  if (lower === 'fqdn') {
    if (/^(?:v4|v6)$/.test(words.next)) words.take();
    return placeFrom(words.take());
  }
  if (lower === 'host') return placeFrom(words.take());
  if (lower === 'interface') return UNKNOWN(`interface ${words.take()}`);
  if (parseIpv4(word) !== undefined && parseIpv4(words.next) !== undefined) return spanOf(word, words.take());
  if (word === '') return UNKNOWN('');
  return placeFrom(word);
}

export function placeFrom(text: string): Target {
  const pattern = readPattern(text);
  if (pattern.kind === 'addresses' && pattern.span.first === 0 && pattern.span.last === 2 ** 32 - 1)
    return ANYWHERE;
  const isPlace =
    pattern.kind === 'addresses' ||
    pattern.kind === 'ipv6' ||
    ('host' in pattern && pattern.host.includes('.'));
  return isPlace ? {patterns: [pattern], unknown: [], isNegated: false} : UNKNOWN(text);
}

/** A network and its mask: ASA has netmasks, IOS has wildcards (their reverse). */
export function spanOf(address: string, mask: string): Target {
  const isHost = mask === '0.0.0.0' && address !== '0.0.0.0';
  const read = readAddresses(
    isHost || (mask === '255.255.255.255' && address !== '0.0.0.0') ? address : `${address}/${mask}`,
  );
  if (mask === '255.255.255.255' && address === '0.0.0.0') return ANYWHERE;
  if (read.kind !== 'span') return UNKNOWN(`${address} ${mask}`);
  if (read.first === 0 && read.last === 2 ** 32 - 1) return ANYWHERE;
  const pattern: Pattern = {kind: 'addresses', span: {first: read.first, last: read.last}, hasPath: false};
  return {patterns: [pattern], unknown: [], isNegated: false};
}

/** `eq`, `range`, `gt`, `lt`, `neq`, a group of services; `undefined` where none follows. */
export function readPortsOf(words: Words, tcp: Truth, objects: Objects): readonly Service[] | undefined {
  const operator = words.next;
  if (/^(?:object-group|portgroup)$/.test(operator)) {
    // It may be the group of the destination: only one that is of services is taken here.
    const [, name = ''] = words.rest().split(' ');
    const known = objects.services.get(name);
    if (!known) return undefined;
    words.take();
    words.take();
    return known.map((service) => ({...service, tcp: tcp === 'no' ? 'no' : service.tcp}));
  }
  if (!/^(?:eq|range|gt|lt|neq)$/.test(operator)) return undefined;
  words.take();
  const number = (): number | undefined => {
    const {ports} = readService(words.take());
    return ports?.length === 1 && ports[0]?.[0] === ports[0]?.[1] ? ports[0]?.[0] : undefined;
  };
  if (operator === 'range') {
    const [from, to] = [number(), number()];
    return [{tcp, ports: from === undefined || to === undefined ? undefined : [[from, to]]}];
  }
  const port = number();
  if (port === undefined) return [{tcp, ports: undefined}];
  if (operator === 'gt') return [{tcp, ports: [[port + 1, 65_535]]}];
  if (operator === 'lt') return [{tcp, ports: [[0, port - 1]]}];
  if (operator === 'neq')
    return [
      {
        tcp,
        ports: [
          [0, port - 1],
          [port + 1, 65_535],
        ],
      },
    ];
  // IOS takes several after one `eq`.
  const all: Service[] = [{tcp, ports: [[port, port]]}];
  while (/^\d{1,5}$|^(?:www|https?|ssh|ftp|domain|telnet|smtp)$/.test(words.next)) {
    const more = number();
    all.push({tcp, ports: more === undefined ? undefined : [[more, more]]});
  }
  return all;
}
