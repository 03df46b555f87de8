/** What a column of a table of rules is about. */
export type Role =
  | 'destination'
  | 'source'
  | 'zone'
  | 'port'
  | 'source-port'
  | 'protocol'
  | 'application'
  | 'action'
  | 'enabled'
  | 'disabled'
  | 'direction'
  | 'priority'
  | 'negate'
  | 'negate-other'
  | 'condition'
  | 'schedule'
  | 'inspection'
  | 'start'
  | 'end'
  | 'mask'
  | 'comment';

/** Names without blanks and signs. `weak`: taken for it only where no other column is. */
const NAMES: readonly {readonly role: Role; readonly is: RegExp; readonly isWeak?: boolean}[] = [
  {
    role: 'negate',
    is: /^(?:negate|invert)(?:destinations?|dst|dest)|^(?:destination|dst|dest)(?:addr(?:ess)?)?(?:is)?(?:negated?|inverted?)$/,
  },
  {
    role: 'negate-other',
    is: /^(?:negate|invert)(?:sources?|src|services?|users?)|^(?:source|src|service)(?:addr(?:ess)?)?(?:is)?(?:negated?|inverted?)$/,
  },
  {
    role: 'source-port',
    is: /^(?:sourceports?|srcports?|sport|sourceportranges?|localports?|quellports?|puertoorigen|portesource)$/,
  },
  {
    role: 'zone',
    is: /^(?:(?:source|src|from|destination|dst|dest|to|in|out|incoming|outgoing|ingress|egress|ziel|quell)(?:security)?(?:zones?|interfaces?|intf|ifaces?|if|vlan|region|countr(?:y|ies))|zones?|interfaces?|vlan|srcintf|dstintf|interfacetypes?)$/,
  },
  {
    role: 'destination',
    is: /^(?:destinations?|dst|dest|(?:destinations?|dst|dest|remote|target|allowed)(?:s|addr(?:ess(?:es)?)?|(?:address)?prefix(?:es)?|ips?|ipaddress(?:es)?|ipranges?|hosts?|hostnames?|fqdns?|domains?|domainnames?|networks?|nets?|objects?|names?|cidrs?|urls?|servers?|groups?|addressesandgroups|ipgroups?|ip(?:addresses)?fqdns?)|targets?|urls?|fqdns?|hosts?|hostnames?|domains?|domainnames?|websites?|webaddress|endpoints?|servers?|ziele?|zieladressen?|zielhosts?|zielnetze?|zielip|destinos?|direccióndestino|direcciondestino|ipdestino|adressededestination|adressedestination|ipdestination|destinazione|宛先|宛先アドレス|送信先|الوجهة|cidrs?|ipv4cidr|patterns?|entry|entries|urlpattern)$/,
  },
  {
    role: 'source',
    is: /^(?:sources?|src|(?:sources?|src|local)(?:addr(?:ess(?:es)?)?|(?:address)?prefix(?:es)?|ips?|ipaddress(?:es)?|ipranges?|hosts?|networks?|nets?|objects?|cidrs?|groups?|names?|ipgroups?)|quellen?|quelladressen?|quellnetze?|quellip|origen|origem|iporigen|adressesource|sorgente|送信元|المصدر)$/,
  },
  {
    role: 'port',
    is: /^(?:ports?|dport|(?:dst|dest|destination|remote|target)ports?(?:ranges?)?|portranges?|services?|servicename|servicesapplications|servicesandapplications|networkservices?|protocolsports?|protocolports?|protoport|portprotocols?|portsprotocols?|portservice|dienste?|zielports?|puertos?|puertodestino|portas?|portadestino|portededestination|portdestination|servicio|servicios|serviço|serviços|servizio|ポート|宛先ポート|サービス|المنفذ|tcpports?)$/,
  },
  {
    role: 'protocol',
    is: /^(?:protocols?|proto|ipprotocols?|transport|l4protocol|protokolle?|protocolo|protocole|protocollo|プロトコル|البروتوكول)$/,
  },
  {
    role: 'application',
    is: /^(?:applications?|apps?|appids?|l7applications?|networkapplications?|cloudapplications?|anwendung(?:en)?|aplicación|aplicaciones|aplicação)$/,
  },
  {
    role: 'action',
    is: /^(?:actions?|verdict|decision|ruleactions?|policyactions?|allowdeny|denyallow|allowordeny|permitdeny|permitordeny|allowblock|blockallow|aktion(?:en)?|acción|acciones|accion|ação|acao|azione|アクション|動作|処理|الإجراء|effect|disposition|treatment)$/,
  },
  {
    role: 'action',
    is: /^(?:access|permissions?|policy|type|ruletype|target|result|rule|status|state|mode|allow|allowed|permit|zugriff|accès|acceso|acesso)$/,
    isWeak: true,
  },
  {
    role: 'enabled',
    is: /^(?:enabled?|active|isenabled|isactive|ruleenabled|enabledstate|status|state|rulestatus|statut|estado|stato|aktiv|aktiviert|activo|activado|activé|ativo|attivo|有効|状態|الحالة)$/,
  },
  {
    role: 'disabled',
    is: /^(?:disabled?|blocked|block|deny|denied|gesperrt|inactive|isdisabled|ruledisabled|deaktiviert|inaktiv|désactivé|desactivado|desativado|無効)$/,
  },
  {
    role: 'direction',
    is: /^(?:direction|dir|trafficdirection|inout|inboundoutbound|richtung|sens|dirección|direccion|direção|direcao|direzione|方向|الاتجاه)$/,
  },
  {
    role: 'priority',
    is: /^(?:priority|prio|ruleorder|order|sequence|seq|ruleno|rulenumber|priorität|priorité|prioridad|prioridade|優先度)$/,
  },
  {
    role: 'schedule',
    is: /^(?:schedules?|times?|timeranges?|zeitplan|horario|expires?|expiration|expirydate|expiry|validuntil|validto|enddate|gültigbis)$/,
  },
  {
    role: 'condition',
    is: /^(?:users?|sourceusers?|usergroups?|groupsusers|usersgroups|hip|hipprofiles?|sourcehips?|devices?|sourcedevices?|devicegroups?|programs?|process|urlcategor(?:y|ies)|contents?|vpns?|vpncommunit(?:y|ies)|locations|locationgroups|departments?|sourcelabels?|identity|fsso|internetservices?|internetservicename)$/,
  },
  {
    role: 'inspection',
    is: /^(?:inspection|inspect|(?:tls|ssl|https)?(?:inspection|decryption|decrypt)|dpi|deeppacketinspection|sslinspectionprofile|sslsshprofile)$/,
  },
  {
    role: 'start',
    is: /^(?:(?:start|first|begin|from|low|von|début|inicio|início)(?:ip|ipaddress|address|adresse)?|ipstart|ipfrom|startofrange|rangestart|von)$/,
    isWeak: true,
  },
  {
    role: 'end',
    is: /^(?:(?:end|last|to|high|bis|fin|fim)(?:ip|ipaddress|address|adresse)?|ipend|ipto|endofrange|rangeend|bis)$/,
    isWeak: true,
  },
  {
    role: 'mask',
    is: /^(?:mask|netmask|subnetmask|netzmaske|subnetzmaske|masque|máscara|mascara|prefixlength|prefixlen|prefix|cidrlength|bits|wildcard|wildcardmask)$/,
    isWeak: true,
  },
  {role: 'source', is: /^(?:from|von|de|desde|da)$/, isWeak: true},
  {
    role: 'destination',
    is: /^(?:to|nach|an|vers|a|hacia|para|ipaddress(?:es)?|ips?|address(?:es)?|networks?|subnets?|adressen?|netz|netze|netzwerk|dirección|endereço|sites?|アドレス|iprange|range|prefix|block|blocks)$/,
    isWeak: true,
  },
  {
    role: 'comment',
    is: /^(?:comments?|descriptions?|remarks?|notes?|names?|rulenames?|policyname|bemerkung(?:en)?|beschreibung|kommentare?|bezeichnung|notiz(?:en)?|nom|nombre|nome|description|descripción|descrição|commentaire|commentaires|備考|名前|説明|id|ids|no|nr|number|num|ruleid|policyid|index|uid|uuid|guid|tags?|labels?|location|office|standort|ort|city|country|owner|contact|ticket|ticketno|ticketnumber|request|requester|created|createdby|modified|lastmodified|lasthit|firsthit|changed|date|datum|since|logs?|logging|logged|track|tracking|nat|natpool|snat|sourcenat|ippool|profiles?|securityprofiles?|hits?|hitcounts?|count|bytes|packets|sessions|installon|section|rulesection|groups?|group|category|categories|syslogenabled|syslog|override|edgetraversal|grouptag|options|risk|severity|purpose|reason|justification|bandwidth|rulegroup|collection|rulecollection|devicegroup|ruleusage|vsys|via|hit|zweck|grund|anmerkung(?:en)?|isp|provider|region|type|kind|scope)$/,
    isWeak: true,
  },
];

/** A heading as the names above have it. */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '');
}

/** Everything that a heading may be taken for, the best first. */
export function rolesOf(heading: string): readonly {readonly role: Role; readonly isWeak: boolean}[] {
  const plain = plainHeading(heading);
  if (plain === '')
    return /^\s*(?:#|№|\d*)\s*$/.test(heading) && heading.trim() !== ''
      ? [{role: 'comment', isWeak: true}]
      : [];
  return NAMES.filter(({is}) => is.test(plain)).map(({role, isWeak = false}) => ({role, isWeak}));
}

/** For a message: names by which the columns that a check needs are known. */
export const KNOWN_NAMES = {
  destination: 'Destination, Destination Address, Destination FQDN, dstaddr, destCidr, RemoteAddress',
  port: 'Port, Destination Port, Service, dstport, destPort, RemotePort',
  action: 'Action, Access, Permission, Rule Action, Verdict, Aktion',
} as const;
