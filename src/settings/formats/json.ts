import {
  ANYWHERE,
  type Effect,
  type ReadRules,
  type Refusal,
  type Rule,
  type Service,
  type Target,
  type Truth,
} from './rule.js';
import {sourceApplies} from './sources.js';
import {isTcp, readServices} from './services.js';
import {readWords} from './targets.js';
import {actionIn} from './vocabulary.js';

/*
 * What cloud consoles and their command lines give as JSON: rules of Azure (network security groups, firewall policies), of AWS
 * (security groups, network ACLs) and of Meraki.
 */

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
/** A text or a number as text; of anything else its kind. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
const texts = (...values: readonly unknown[]): string[] =>
  values
    .flatMap(list)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((text) => text !== '');

export function readJson(text: string): ReadRules | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      refusal: `Expected a list or a table; got JSON that can't be read: ${(error as Error).message.slice(0, 120)}.`,
    };
  }
  const lines = new Lines(text);
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  const objects = values.filter(isObject);
  if (objects.some((one) => 'syncToken' in one && 'prefixes' in one))
    return {
      refusal:
        'This is ip-ranges.json, the list of the addresses of AWS: it says nothing of what your own devices let through. Export their rules.',
    };
  if (objects.some((one) => 'changeNumber' in one && Array.isArray(one['values'])))
    return {
      refusal:
        'This is the list of service tags of Azure, the addresses of Microsoft: it says nothing of what your own devices let through. Export their rules.',
    };
  const read =
    fromAzure(values, lines) ??
    fromFirewallPolicy(values, lines) ??
    fromSecurityGroups(values, lines) ??
    fromNetworkAcls(values, lines) ??
    fromMeraki(values, lines);
  if (read) return read;
  const keys = Object.keys(objects[0] ?? {})
    .slice(0, 8)
    .join(', ');
  return {
    refusal: `Expected a list or a table; got JSON of a shape that is not known${keys === '' ? '' : ` (${keys})`}. Known: rules of an Azure network security group or firewall policy, of an AWS security group or network ACL, of Meraki. Export anything else as CSV.`,
  };
}

/** Where in the text a rule stands, by a name in it: looked for from where the last one was found. */
class Lines {
  readonly #text: string;
  #from = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  of(mark: unknown): number {
    const quoted =
      typeof mark === 'number' ? String(mark) : JSON.stringify(typeof mark === 'string' ? mark : '');
    const at = this.#text.indexOf(quoted, this.#from);
    if (at < 0) return this.#line;
    for (let i = this.#from; i < at; i += 1) if (this.#text[i] === '\n') this.#line += 1;
    this.#from = at + 1;
    return this.#line;
  }
}

function result(
  format: string,
  rules: readonly Rule[],
  otherwise: Effect,
  options: {isDenyFirst?: boolean} = {},
): ReadRules {
  const unknown = rules.flatMap(({line, unread, target}) =>
    [...unread, ...target.unknown].map((text) => ({line, text})),
  );
  return {
    sets: [{rules, otherwise, isExact: true, ...options}],
    reading: {format, count: rules.length, passedOver: [], unknown},
  };
}

function rule(
  line: number,
  effect: Effect,
  target: Target,
  services: readonly Service[],
  conditions: readonly {readonly truth: Truth; readonly text: string}[] = [],
): Rule {
  const truths = conditions.map(({truth}) => truth);
  const unread = conditions.filter(({truth}) => truth === 'maybe').map(({text}) => text);
  const odd = services.filter(({ports, tcp}) => ports === undefined || tcp === 'maybe');
  return {
    line,
    effect,
    target,
    services,
    applies: truths.includes('no') ? 'no' : truths.includes('maybe') ? 'maybe' : 'yes',
    unread: [...unread, ...(odd.length > 0 ? ['port or protocol'] : [])],
  };
}

/** `securityRules` of a group, or a plain list of rules as `az network nsg rule list` gives it. */
function fromAzure(values: readonly unknown[], lines: Lines): ReadRules | undefined {
  const groups = values.flatMap((value) => {
    if (!isObject(value)) return [];
    const properties = isObject(value['properties']) ? value['properties'] : value;
    const resources = list(value['resources']).filter(isObject);
    return [
      ...list(properties['securityRules'] ?? []),
      ...list(properties['defaultSecurityRules'] ?? []),
      ...resources.flatMap((resource) =>
        isObject(resource['properties']) ? list(resource['properties']['securityRules']) : [],
      ),
      ...('access' in properties && 'direction' in properties ? [value] : []),
    ];
  });
  const entries = groups.filter(isObject);
  if (entries.length === 0) return undefined;
  const rules = entries.map((entry) => {
    const own = isObject(entry['properties']) ? entry['properties'] : entry;
    const line = lines.of(entry['name'] ?? own['name'] ?? own['description']);
    const access = textOf(own['access'] ?? '');
    const effect = actionIn(access);
    const tcp = isTcp(textOf(own['protocol'] ?? '*'));
    const ports = texts(own['destinationPortRange'], own['destinationPortRanges']);
    const places = texts(own['destinationAddressPrefix'], own['destinationAddressPrefixes']);
    const groupsOf =
      list(own['destinationApplicationSecurityGroups']).length > 0 ? ['application security group'] : [];
    const from = texts(own['sourceAddressPrefix'], own['sourceAddressPrefixes']).join(' ');
    const target = readWords([...places, ...groupsOf]);
    return {
      priority: Number(own['priority']),
      rule: rule(line, effect, target, readServices(ports.join(' '), tcp), [
        {
          truth: /^outbound$/i.test(textOf(own['direction']))
            ? 'yes'
            : /^inbound$/i.test(textOf(own['direction']))
              ? 'no'
              : 'maybe',
          text: textOf(own['direction']),
        },
        {truth: sourceApplies(from, effect), text: from},
      ]),
    };
  });
  rules.sort((a, b) => a.priority - b.priority);
  return result(
    'azure-nsg',
    rules.map((one) => one.rule),
    'unknown',
  );
}

/** Rule collections of Azure Firewall: by priority, network rules before those for applications. */
function fromFirewallPolicy(values: readonly unknown[], lines: Lines): ReadRules | undefined {
  const collections = values.flatMap(findCollections);
  if (collections.length === 0) return undefined;
  const all = collections.flatMap((collection) => {
    const own = isObject(collection['properties'])
      ? {...collection, ...collection['properties']}
      : collection;
    const action = isObject(own['action']) ? own['action']['type'] : own['action'];
    return list(own['rules'])
      .filter(isObject)
      .map((entry) => {
        const line = lines.of(entry['name']);
        const isNat = /nat/i.test(`${textOf(entry['ruleType'])} ${textOf(own['ruleCollectionType'])}`);
        const protocols = list(entry['protocols'] ?? entry['ipProtocols']);
        const isApplication = protocols.some(isObject) || 'targetFqdns' in entry || 'fqdnTags' in entry;
        const effect = actionIn(textOf(action ?? ''));
        const from = texts(entry['sourceAddresses'], entry['sourceIpGroups']).join(' ');
        const names = texts(
          entry['targetFqdns'],
          entry['destinationFqdns'],
          entry['destinationAddresses'],
          entry['destinationIpGroups'],
          entry['fqdnTags'],
          entry['webCategories'],
          entry['targetUrls'],
        );
        const services = isApplication
          ? protocols.filter(isObject).map((protocol): Service => ({
              tcp: 'yes',
              ports: [
                [
                  Number(protocol['port'] ?? (/https/i.test(textOf(protocol['protocolType'])) ? 443 : 80)),
                  Number(protocol['port'] ?? (/https/i.test(textOf(protocol['protocolType'])) ? 443 : 80)),
                ],
              ],
            }))
          : readServices(texts(entry['destinationPorts']).join(' '), isTcp(texts(protocols).join(' ')));
        return {
          rank: [isApplication ? 1 : 0, Number(own['priority'] ?? 0)] as const,
          rule: {
            ...rule(line, effect, readWords(names), services, [
              {truth: isNat ? 'no' : 'yes', text: ''},
              {truth: sourceApplies(from, effect), text: from},
            ]),
            isHttpsOnly: isApplication,
          },
        };
      });
  });
  all.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return result(
    'azure-firewall',
    all.map((one) => one.rule),
    'deny',
  );
}

function findCollections(value: unknown, depth = 0): Json[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one) => findCollections(one, depth + 1));
  if (!isObject(value)) return [];
  const properties = isObject(value['properties']) ? value['properties'] : value;
  if (Array.isArray(properties['rules']) && 'action' in properties && 'priority' in properties)
    return [value];
  return Object.values(value).flatMap((one) =>
    typeof one === 'object' ? findCollections(one, depth + 1) : [],
  );
}

/** What a security group lets out; none of its rules stops anything. */
function fromSecurityGroups(values: readonly unknown[], lines: Lines): ReadRules | undefined {
  const groups = values
    .flatMap((value) =>
      isObject(value) ? ('SecurityGroups' in value ? list(value['SecurityGroups']) : [value]) : [],
    )
    .filter(isObject)
    .filter((group) => 'IpPermissionsEgress' in group || 'IpPermissions' in group);
  if (groups.length === 0) return undefined;
  const sets = groups.map((group) => {
    const line = lines.of(group['GroupId'] ?? group['GroupName']);
    return list(group['IpPermissionsEgress'])
      .filter(isObject)
      .map((entry) => {
        const from = entry['FromPort'];
        const to = entry['ToPort'];
        const protocol = textOf(entry['IpProtocol'] ?? '-1');
        const ports = from === undefined || Number(from) < 0 ? '' : `${textOf(from)}-${textOf(to ?? from)}`;
        const ranges = list(entry['IpRanges'])
          .filter(isObject)
          .map((range) => textOf(range['CidrIp'] ?? ''));
        const others = [...list(entry['PrefixListIds']), ...list(entry['UserIdGroupPairs'])]
          .filter(isObject)
          .map((other) => textOf(other['PrefixListId'] ?? other['GroupId'] ?? '?'));
        return rule(
          ranges[0] === undefined ? line : lines.of(ranges[0]),
          'allow',
          readWords([...ranges, ...others]),
          readServices(ports, isTcp(protocol)),
        );
      });
  });
  return result('aws-security-group', sets.flat(), 'deny');
}

function fromNetworkAcls(values: readonly unknown[], lines: Lines): ReadRules | undefined {
  const acls = values
    .flatMap((value) =>
      isObject(value) ? ('NetworkAcls' in value ? list(value['NetworkAcls']) : [value]) : [],
    )
    .filter(isObject)
    .filter((acl) => Array.isArray(acl['Entries']));
  if (acls.length === 0) return undefined;
  const entries = acls
    .flatMap((acl) => list(acl['Entries']).filter(isObject))
    .filter((entry) => entry['Egress'] === true);
  const rules = entries.map((entry) => {
    const range = isObject(entry['PortRange']) ? entry['PortRange'] : undefined;
    const ports = range ? `${textOf(range['From'])}-${textOf(range['To'])}` : '';
    return {
      number: Number(entry['RuleNumber']),
      rule: rule(
        lines.of(entry['RuleNumber']),
        actionIn(textOf(entry['RuleAction'] ?? '')),
        readWords(texts(entry['CidrBlock'])),
        readServices(ports, isTcp(textOf(entry['Protocol'] ?? '-1'))),
      ),
    };
  });
  rules.sort((a, b) => a.number - b.number);
  return result(
    'aws-network-acl',
    rules.map((one) => one.rule),
    'deny',
  );
}

/** Outbound rules of Meraki, level 3: what none of them stops is let out. */
function fromMeraki(values: readonly unknown[], lines: Lines): ReadRules | undefined {
  const entries = values
    .flatMap((value) =>
      isObject(value) && Array.isArray(value['rules']) ? (value['rules'] as unknown[]) : [value],
    )
    .filter(isObject)
    .filter((entry) => 'policy' in entry && 'destCidr' in entry);
  if (entries.length === 0) return undefined;
  const rules = entries.map((entry) => {
    const effect = actionIn(textOf(entry['policy']));
    const from = textOf(entry['srcCidr'] ?? '');
    const target = /^any$/i.test(textOf(entry['destCidr']))
      ? ANYWHERE
      : readWords(textOf(entry['destCidr']).split(/[\s,]+/));
    return rule(
      lines.of(entry['comment'] ?? entry['destCidr']),
      effect,
      target,
      readServices(textOf(entry['destPort'] ?? ''), isTcp(textOf(entry['protocol'] ?? 'any'))),
      [{truth: sourceApplies(from, effect), text: from}],
    );
  });
  return result('meraki', rules, 'allow');
}
