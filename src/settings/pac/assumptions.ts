import {parseAddress, type World} from '../../pac-interpreter/index.js';

/** What the check can't know of the PC on which the file will run, as a caller may say it. */
export interface PacAssumptions {
  /** What `myIpAddress()` gives. */
  readonly myIp?: string;
  /** Addresses by host name, in lower case; several with `;` between them. */
  readonly dns?: Readonly<Record<string, string>>;
  /** What the clock shows. */
  readonly now?: Date;
}

/** An address that a PC behind a company's router may have (RFC 1918). */
const ASSUMED_IP = '10.0.0.1';
const OTHER_IP = '192.168.1.10';

/** An address of the Internet that is nobody's (RFC 5737). */
const PUBLIC_IP = '203.0.113.10';

/** Half a day and three days on: another half of the day, and for most days of the week another half of that. */
const OTHER_TIME_MS = (3 * 24 + 12) * 60 * 60 * 1000;

/**
 * What is assumed where the caller says nothing: the PC has the address 10.0.0.1, an address resolves to itself and no
 * name to anything, and `Math.random` gives a half.
 * @param now what the clock shows where the caller does not say
 * @throws {TypeError} that says where, what was expected and what came
 */
export function completeWorld({myIp, dns = {}, now: clock}: PacAssumptions, now: Date): World {
  const time = (clock ?? now).getTime();
  if (Number.isNaN(time)) throw new TypeError('assume.now: expected a date, got an invalid one');
  if (myIp !== undefined && !parseAddress(myIp)) {
    throw new TypeError(`assume.myIp: expected an IPv4 or IPv6 address, got ${JSON.stringify(myIp)}`);
  }
  for (const [host, addresses] of Object.entries(dns)) {
    if (addresses.split(';').every((address) => parseAddress(address.trim()))) continue;
    throw new TypeError(
      `assume.dns[${JSON.stringify(host)}]: expected addresses, got ${JSON.stringify(addresses)}`,
    );
  }
  return {
    myIp: myIp ?? ASSUMED_IP,
    dns: Object.fromEntries(Object.entries(dns).map(([host, addresses]) => [host.toLowerCase(), addresses])),
    otherHosts: null,
    now: time,
    random: 0.5,
  };
}

/** The same where whatever the caller did not say is otherwise: what a file answers alike in both rests on nothing. */
export function otherWorld(world: World, {myIp, now}: PacAssumptions): World {
  return {
    ...world,
    ...(myIp === undefined && {myIp: OTHER_IP}),
    ...(now === undefined && {now: world.now + OTHER_TIME_MS}),
    otherHosts: PUBLIC_IP,
    random: 0,
  };
}
