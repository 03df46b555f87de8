import {define, defineMethods, isTextObject, plainly} from '../builtins/define.js';
import {toNumber, toText} from '../language/convert.js';
import {describe} from '../language/describe.js';
import type {Machine} from '../language/machine.js';
import {PacFunction, type Native} from '../language/functions.js';
import {getMember} from '../language/members.js';
import {PacArray, type Value} from '../language/values.js';
import {firstIpv4, resolve, type World} from '../world.js';
import {isInPrefix, sortAddresses} from './addresses.js';
import type {ExtendedName} from './names.js';
import type {Matcher, Patterns} from './patterns.js';
import {DAYS, dateRange, MONTHS, timeRange, weekdayRange, type Part} from './times.js';

/** Firefox lacks what Microsoft added for IPv6; neither calls `FindProxyForURLEx`. */
export type Browser = 'chromium' | 'firefox';

/** What a PAC file is given beside the language, as Chromium and Firefox have it. */
export function installLibrary(machine: Machine, world: World, browser: Browser, patterns: Patterns): void {
  defineMethods(machine, machine.global, hostFunctions(patterns));
  defineMethods(machine, machine.global, addressFunctions(world));
  defineMethods(machine, machine.global, timeFunctions(world));
  for (const [name, names] of Object.entries({wdays: DAYS, months: MONTHS})) {
    const object = machine.object();
    names.forEach((each, i) => object.properties.set(each, i));
    define(machine.global, {[name]: object});
  }
  if (browser !== 'chromium') return;
  defineMethods(machine, machine.global, extendedFunctions(world));
  installConsole(machine);
}

/** V8 puts one into every context; what is written to it goes nowhere. */
function installConsole(machine: Machine): void {
  const console = machine.object();
  const write: Native = (inner) => {
    asked(inner, 'console');
    return undefined;
  };
  const names = [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'trace',
    'dir',
    'dirxml',
    'table',
    'assert',
    'clear',
    'count',
    'countReset',
  ];
  const more = [
    'group',
    'groupCollapsed',
    'groupEnd',
    'time',
    'timeEnd',
    'timeLog',
    'timeStamp',
    'profile',
    'profileEnd',
  ];
  defineMethods(machine, console, Object.fromEntries([...names, ...more].map((name) => [name, write])));
  define(machine.global, {console});
}

/** Browsers throw where such a function is given nothing to work on. */
function text(machine: Machine, value: Value, of: string): string {
  return value === undefined || value === null
    ? machine.fail('TypeError', `${of} is given ${String(value)} in place of text`)
    : toText(machine, value);
}

function hostFunctions(patterns: Patterns): Record<string, Native> {
  return {
    isPlainHostName: (machine, _, [host]) => !/[.:]/.test(text(machine, host, 'isPlainHostName')),
    dnsDomainIs: (machine, _, [host, domain]) => {
      // As many characters of the host as the domain is long, whatever the domain is: of a list, as it has items.
      const [name, end] = [text(machine, host, 'dnsDomainIs'), text(machine, domain, 'dnsDomainIs')];
      const length = toNumber(machine, getMember(machine, domain, 'length'));
      return name.length >= length && name.slice(name.length - length) === end;
    },
    localHostOrDomainIs: (machine, _, [host, domain]) => {
      if (host === domain) return true;
      if (domain instanceof PacArray) return domain.items[0] === `${toText(machine, host)}.`;
      const [name, full] = [toText(machine, host), text(machine, domain, 'localHostOrDomainIs')];
      return name === full || full.startsWith(`${name}.`);
    },
    dnsDomainLevels: (machine, _, [host]) => text(machine, host, 'dnsDomainLevels').split('.').length - 1,
    shExpMatch: (machine, _, [value, pattern]) => {
      const isText =
        typeof pattern === 'string' || pattern === undefined || pattern === null || isTextObject(pattern);
      if (!isText)
        machine.fail(
          'TypeError',
          `pattern.replace is not a function: shExpMatch is given ${describe(pattern)} as the pattern`,
        );
      const [subject, wanted] = [toText(machine, value), text(machine, pattern, 'shExpMatch')];
      machine.work(subject.length + wanted.length + globWork(subject, wanted));
      const matches = patterns.known(wanted) ?? patterns.make(wanted, (source) => regular(machine, source));
      machine.onRegExp?.(machine.line);
      return matches(subject);
    },
    alert: () => undefined,
  };
}

/**
 * Each part between two `*` may be tried at each place: one with a `?` in it by us, character by character, another by
 * the engine, which is faster. A text without a `*` is tried once.
 */
function globWork(subject: string, wanted: string): number {
  if (!wanted.includes('*')) return 0;
  return (subject.length * wanted.length) / (wanted.includes('?') ? 1 : 8);
}

/** Both browsers hand a pattern with more than `*` and `?` in it to a regular expression. */
function regular(machine: Machine, source: string): Matcher {
  if (!machine.limits.regexps) {
    machine.stop('regexp', 'a pattern with more than * and ? in it, which needs a worker');
  }
  const regexp = plainly(machine, () => new RegExp(source));
  return (subject) => regexp.test(subject);
}

function asked(machine: Machine, name: string): void {
  machine.asked.add(name);
}

/** The four parts of an address in the first 32 bits, signed as bitwise operators leave them. */
function packed(address: string): number {
  return address
    .split('.')
    .reduce((sum, part, i) => (i < 4 ? sum | ((Number(part) & 255) << (24 - 8 * i)) : sum), 0);
}

/** Leading zeros are let through, as browsers let them through. */
function isDotted(address: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && address.split('.').every((part) => Number(part) < 256);
}

function addressFunctions(world: World): Record<string, Native> {
  /** An address is no question to the name service. */
  const lookUp = (machine: Machine, name: string, host: string): string | null => {
    if (isDotted(host)) return host;
    asked(machine, name);
    return firstIpv4(resolve(world, host));
  };
  /** Browsers' own functions call `dnsResolve` by its name, which a file may give to another. */
  const byName = (machine: Machine, name: string, host: Value): Value => {
    const own = machine.global.own('dnsResolve');
    if (own instanceof PacFunction && own.text) return machine.call(own, undefined, [host]);
    return lookUp(machine, name, toText(machine, host));
  };
  return {
    dnsResolve: (machine, _, [host]) => lookUp(machine, 'dnsResolve', toText(machine, host)),
    isResolvable: (machine, _, [host]) => (byName(machine, 'isResolvable', host) ?? null) !== null,
    isInNet: (machine, _, [host, net, mask]) => {
      const [pattern, bits] = [toText(machine, net), toText(machine, mask)];
      if (!isDotted(pattern) || !isDotted(bits)) return false;
      const given = toText(machine, host);
      const found = isDotted(given) ? given : byName(machine, 'isInNet', host);
      if (found === null || found === undefined) return false;
      const address = toText(machine, found);
      return (packed(address) & packed(bits)) === (packed(pattern) & packed(bits));
    },
    convert_addr: (machine, _, [address]) => packed(text(machine, address, 'convert_addr')),
    myIpAddress: (machine) => {
      asked(machine, 'myIpAddress');
      return firstIpv4([world.myIp]) ?? world.myIp;
    },
  };
}

function timeFunctions(world: World): Record<string, Native> {
  const parts = (machine: Machine, args: readonly Value[]): Part[] =>
    args.slice(0, 8).map((arg) => (typeof arg === 'number' ? arg : toText(machine, arg)));
  return {
    weekdayRange: (machine, _, args) => {
      asked(machine, 'weekdayRange');
      return weekdayRange(new Date(world.now), parts(machine, args));
    },
    dateRange: (machine, _, args) => {
      asked(machine, 'dateRange');
      return dateRange(new Date(world.now), parts(machine, args));
    },
    timeRange: (machine, _, args) => {
      asked(machine, 'timeRange');
      return (
        timeRange(new Date(world.now), parts(machine, args)) ??
        machine.fail('Error', 'timeRange: bad number of arguments')
      );
    },
  };
}

/** The use of one is told by its name, whether the answer rests on it or not. */
function extendedFunctions(world: World): Record<ExtendedName, Native> {
  return {
    dnsResolveEx: (machine, _, [host]) => {
      asked(machine, 'dnsResolveEx');
      return resolve(world, toText(machine, host)).join(';');
    },
    isInNetEx: (machine, _, [address, network]) => {
      asked(machine, 'isInNetEx');
      if (typeof address !== 'string' || typeof network !== 'string') return null;
      machine.work(address.length + network.length);
      return isInPrefix(address, network);
    },
    isResolvableEx: (machine, _, [host]) => {
      asked(machine, 'isResolvableEx');
      return resolve(world, toText(machine, host)).length > 0;
    },
    myIpAddressEx: (machine) => {
      asked(machine, 'myIpAddressEx');
      return world.myIp;
    },
    sortIpAddressList: (machine, _, [list]) => {
      asked(machine, 'sortIpAddressList');
      if (typeof list !== 'string') return null;
      machine.work(list.length, list.length * 8);
      return sortAddresses(list) ?? false;
    },
  };
}
