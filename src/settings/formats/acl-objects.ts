import {parseIpv4} from '../../internal/ipv4.js';
import {placeFrom, readPlaceOf, readPortsOf, UNKNOWN, Words, type Objects} from './acl-terms.js';
import {ALL_PORTS, type Service, type Target, type Truth} from './rule.js';
import {isTcp} from './services.js';

/** The objects and groups that a text defines, each by the indented lines below its head. */
export function readObjects(lines: readonly string[]): Objects {
  const places = new Map<string, Target>();
  const services = new Map<string, readonly Service[]>();
  const objects: Objects = {places, services};
  const nested: {name: string; of: string}[] = [];
  let current: {name: string; isService: boolean; tcp: Truth} | undefined;
  const addPlace = (name: string, more: Target): void => {
    const known = places.get(name) ?? {patterns: [], unknown: [], isNegated: false};
    places.set(name, {
      patterns: [...known.patterns, ...more.patterns],
      unknown: [...known.unknown, ...more.unknown],
      isNegated: false,
    });
  };
  for (const raw of lines) {
    const line = raw.trim().replace(/\s+/g, ' ');
    const head = /^object(?:-group)? (network|service|ip address|ip port) (\S+)(?: (\S+))?/i.exec(line);
    if (head && !/^\s/.test(raw)) {
      const [, kind = '', name = '', protocol = ''] = head;
      const isService = /service|port/i.test(kind);
      current = {name, isService, tcp: isTcp(protocol)};
      if (isService) services.set(name, services.get(name) ?? []);
      else places.set(name, places.get(name) ?? {patterns: [], unknown: [], isNegated: false});
      continue;
    }
    if (!current || line === '') continue;
    if (!/^\s/.test(raw)) {
      current = undefined;
      continue;
    }
    const {name, isService, tcp} = current;
    const words = new Words(line.replace(/^\d+ /, ''));
    const word = words.next;
    if (isService) {
      const add = (service: readonly Service[]): void =>
        void services.set(name, [...(services.get(name) ?? []), ...service]);
      if (word === 'service-object' || word === 'service') {
        words.take();
        const protocol = words.take();
        const transport = protocol.startsWith('object') ? 'maybe' : isTcp(protocol);
        if (words.next === 'source') add([{tcp: 'maybe', ports: undefined}]);
        else {
          if (words.next === 'destination') words.take();
          add(
            readPortsOf(words, transport, objects) ?? [
              {tcp: transport, ports: transport === 'maybe' ? undefined : [ALL_PORTS]},
            ],
          );
        }
      } else if (word === 'port-object' || /^(?:eq|range|gt|lt|neq)$/.test(word)) {
        if (word === 'port-object') words.take();
        add(readPortsOf(words, tcp, objects) ?? [{tcp: 'maybe', ports: undefined}]);
      } else if (word !== 'description') add([{tcp: 'maybe', ports: undefined}]);
      continue;
    }
    if (word === 'group-object' || (word === 'network-object' && /^network-object object /i.test(line))) {
      nested.push({name, of: line.split(' ').at(-1) ?? ''});
    } else if (word === 'subnet' || word === 'network-object') {
      words.take();
      addPlace(name, readPlaceOf(words, objects));
    } else if (word === 'range') {
      words.take();
      addPlace(name, placeFrom(`${words.take()}-${words.take()}`));
    } else if (word === 'host' || word === 'fqdn' || parseIpv4(word.replace(/\/.*$/, '')) !== undefined) {
      addPlace(name, readPlaceOf(words, objects));
    } else if (word !== 'description' && word !== 'nat') addPlace(name, UNKNOWN(line));
  }
  // Groups of groups: as deep as there are, in any order; a circle adds nothing after the first time round.
  for (let depth = 0; depth < 5 && nested.length > 0; depth += 1) {
    for (const {name, of} of nested) {
      const inner = places.get(of);
      const own = places.get(name);
      if (!inner) {
        if (depth === 0) addPlace(name, UNKNOWN(of));
        continue;
      }
      const fresh = inner.patterns.filter((pattern) => own?.patterns.includes(pattern) !== true);
      const names = inner.unknown.filter((text) => own?.unknown.includes(text) !== true);
      addPlace(name, {patterns: fresh, unknown: names, isNegated: false});
    }
  }
  return objects;
}
