import {NOWHERE, type Block} from './blocks.js';
import type {ReadRules, Rule} from './rule.js';
import {isTcp, readServices} from './services.js';
import {readTarget} from './targets.js';
import {actionIn, enabledOf, outboundOf} from './vocabulary.js';

/*
 * Rules of the Windows firewall, as `netsh advfirewall` and PowerShell show them.
 */

export function isWindows(lines: readonly string[]): boolean {
  return (
    lines.some((line) => /^\s*(?:Rule Name|Regelname|DisplayName)\s*:/i.test(line)) &&
    lines.some((line) => /^\s*(?:Direction|Richtung)\s*:/i.test(line))
  );
}

/** Rules of the Windows firewall: one that blocks goes before all that allow; what none is for is by the profile's default. */
export function rulesOfWindows(text: string): ReadRules {
  const blocks: Block[] = [];
  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const [, key = '', value = ''] = /^\s*([^:]{1,40}?)\s*:\s*(.*)$/.exec(raw) ?? [];
    if (/^(?:Rule ?Name|DisplayName|Regelname)$/i.test(key))
      blocks.push({path: '', name: value, line: i + 1, settings: new Map()});
    else if (key !== '') blocks.at(-1)?.settings.set(key.toLowerCase().replace(/\s/g, ''), [value.trim()]);
  });
  const unknown: {line: number; text: string}[] = [];
  const rules = blocks.map(({line, settings}): Rule => {
    const one = (...names: readonly string[]): string =>
      names.map((name) => settings.get(name)?.[0]).find((value) => value !== undefined) ?? '';
    const unread: string[] = [];
    const tcp = isTcp(one('protocol', 'protokoll'));
    const program = one('program', 'programm', 'service');
    const places = one('remoteip', 'remoteaddress', 'remote-ip');
    const target = places === '' ? {...NOWHERE, unknown: ['RemoteIP']} : readTarget(places);
    if (program !== '' && !/^(?:any|\*)$/i.test(program)) unread.push(program);
    const direction = outboundOf(one('direction', 'richtung'));
    const enabled = enabledOf(one('enabled', 'aktiviert'));
    const effect = actionIn(one('action', 'aktion'));
    for (const word of [...unread, ...target.unknown]) unknown.push({line, text: word});
    return {
      line,
      effect,
      target,
      services: readServices(one('remoteport', 'remote-port'), tcp),
      applies:
        direction === 'no' || enabled === 'no'
          ? 'no'
          : unread.length > 0 || direction === 'maybe' || enabled === 'maybe'
            ? 'maybe'
            : 'yes',
      unread,
    };
  });
  return {
    sets: [{rules, otherwise: 'unknown', isDenyFirst: true, isExact: true}],
    reading: {format: 'windows-firewall', count: rules.length, passedOver: [], unknown},
  };
}
