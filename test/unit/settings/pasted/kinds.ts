import {DOMAIN, HOSTS} from './handed.js';

const each = (line: (host: string) => string): string => HOSTS.map(line).join('\n');
const D = `.${DOMAIN}`;

/** What must come of a text: the only answer of its rows, several of them, or `refused`. */
export type Kind = readonly [
  text: string,
  right: 'allowed' | 'not-allowed' | 'unknown' | 'not-ok' | 'refused',
];

/** Allow lists. */
export const LISTS: readonly Kind[] = [
  // Ornaments, headings, emphasis.
  [`=====*=====\nwww.example.org`, 'not-allowed'],
  [`*** Genesys ***\nwww.example.org`, 'not-allowed'],
  [`* * * * *\nwww.example.org`, 'not-allowed'],
  [`**Sites**\nwww.example.org`, 'not-allowed'],
  [`# * all *\n* Sites of the office:\n* www.example.org`, 'not-allowed'],
  // Stars of other columns.
  [`Source;URL;Port\n*;www.example.org;443`, 'not-allowed'],
  [`*;www.example.org;443`, 'not-allowed'],
  [`any * www.example.org 443`, 'not-allowed'],
  [`www.example.org;*`, 'not-allowed'],
  [`User\tURL\n*\twww.example.org`, 'not-allowed'],
  ['*', 'allowed'],
  ['allow *', 'allowed'],
  // Squid.
  [
    `acl ok dstdomain ${D}\nacl SSL port 443\nacl net src 10.0.0.0/8\nhttp_access deny !SSL\nhttp_access allow net ok\nhttp_access deny all`,
    'allowed',
  ],
  [`acl ok dstdomain ${DOMAIN}\nhttp_access allow ok\nhttp_access deny all`, 'not-allowed'],
  [`acl ok dstdomain ${D}\nacl p port 80\nhttp_access allow ok p\nhttp_access deny all`, 'not-allowed'],
  [`acl ok dstdomain ${D}\nhttp_access deny all\nhttp_access allow ok`, 'not-allowed'],
  [`acl ok dstdomain ${D}\nhttp_access deny !ok`, 'allowed'],
  [`acl ok dstdomain ${D}`, 'unknown'],
  [`acl ok dstdomain "/etc/squid/ok.txt"\nhttp_access allow ok\nhttp_access deny all`, 'unknown'],
  [`acl ok dstdom_regex genesys\nhttp_access allow ok\nhttp_access deny all`, 'unknown'],
  [
    `acl ok dstdomain ${D}\nacl day time MTWHF 08:00-18:00\nhttp_access allow ok day\nhttp_access deny all`,
    'unknown',
  ],
  [`acl bad dstdomain ${D}\nhttp_access deny bad\nhttp_access allow all`, 'not-allowed'],
  // Actions after names, in their columns or at the end.
  [each((h) => `${h} deny`), 'not-allowed'],
  [each((h) => `${h};Genesys;drop`), 'not-allowed'],
  [each((h) => `${h},no`), 'not-allowed'],
  [each((h) => `${h},FALSE`), 'not-allowed'],
  [each((h) => `${h},disabled`), 'not-allowed'],
  [each((h) => `${h}\tREJECT-DROP`), 'not-allowed'],
  [each((h) => `${h} | ✗`), 'not-allowed'],
  [each((h) => `${h};gesperrt`), 'not-allowed'],
  [each((h) => `${h};bloqué`), 'not-allowed'],
  [each((h) => `${h};allow`), 'allowed'],
  [each((h) => `${h};443;TCP;permit`), 'allowed'],
  [`url,status\n${each((h) => `${h},blocked`)}`, 'not-allowed'],
  [`URL;Kategorie;Aktion\n${each((h) => `${h};Business;Sperren`)}`, 'not-allowed'],
  [`URL;Kategorie;Aktion\n${each((h) => `${h};Business;Erlauben`)}`, 'allowed'],
  [`url,action\n${each((h) => `${h},coach`)}`, 'unknown'],
  [`url,enabled\n${each((h) => `${h},false`)}`, 'not-allowed'],
  // Sections.
  [`Blocked sites:\n${D}\n\nAllowed sites:\nwww.example.org`, 'not-allowed'],
  [`[blacklist]\n${D}`, 'not-allowed'],
  [`Bypass SSL inspection:\n${D}`, 'not-ok'],
  [`TLS decryption exemptions\n${D}`, 'not-ok'],
  [`Allowed:\n${D}\nBlocked:\nwww.example.org`, 'not-ok'],
  [`# Deny all others\n${D}`, 'allowed'],
  [`Pending approval:\n${D}`, 'not-ok'],
  // Hosts files and name servers.
  [each((h) => `127.0.0.1 ${h}`), 'not-allowed'],
  [`127.0.0.1 localhost\n${each((h) => `20.1.2.3 ${h}`)}`, 'unknown'],
  [each((h) => `address=/${h}/0.0.0.0`), 'refused'],
  [each((h) => `local-zone: "${h}" always_nxdomain`), 'refused'],
  [each((h) => `||${h}^`), 'refused'],
  // Ports.
  [each((h) => `${h} 8443`), 'not-allowed'],
  [each((h) => `${h},80`), 'not-allowed'],
  [each((h) => `${h} port 80`), 'not-allowed'],
  [each((h) => `${h} UDP 443`), 'not-allowed'],
  [each((h) => `${h} tcp/80`), 'not-allowed'],
  [each((h) => `${h};UDP;443`), 'not-allowed'],
  [each((h) => `${h};TCP;443`), 'allowed'],
  [each((h) => `${h};TCP;80,443`), 'allowed'],
  [each((h) => `${h}:443,8443`), 'allowed'],
  [each((h) => `${h}:80/443`), 'allowed'],
  [`Domain;Port\n${each((h) => `${h};443`)}`, 'allowed'],
  [`Domain;Port\n${each((h) => `${h};8443`)}`, 'not-allowed'],
  [`Host;Protocol;Port\n${each((h) => `${h};UDP;443`)}`, 'not-allowed'],
  // Comments and what is not there yet.
  [`-- ${D}\nwww.example.org`, 'not-allowed'],
  [`REM ${D}\nwww.example.org`, 'not-allowed'],
  [`<!-- ${D} -->\nwww.example.org`, 'not-allowed'],
  [`<!--\n${D}\n-->\nwww.example.org`, 'not-allowed'],
  [`/*\n${D}\n*/\nwww.example.org`, 'not-allowed'],
  [`access-list OUT remark ${D}\nwww.example.org`, 'not-allowed'],
  [`Still to be added: ${D}\nwww.example.org`, 'not-allowed'],
  [`Pending: ${D}\nwww.example.org`, 'not-allowed'],
  [`TODO ${D}\nwww.example.org`, 'not-ok'], // As administrators note in their own lists.
  [`${D} will be opened next week`, 'unknown'],
  [`${D} (not yet)`, 'unknown'],
  [`all except ${D}`, 'not-ok'],
  [`not ${D}`, 'not-ok'],
  [`!${D}\nwww.example.org`, 'not-allowed'],
  // Access lists.
  [each((h) => `access-list OUT extended permit tcp any fqdn ${h} eq https`), 'allowed'],
  [each((h) => `access-list OUT extended permit udp any fqdn ${h} eq 443`), 'not-allowed'],
  [each((h) => `access-list OUT extended permit tcp any fqdn ${h} eq 443 inactive`), 'not-allowed'],
  [each((h) => `access-list OUT extended permit tcp fqdn ${h} any eq 443`), 'not-ok'],
  [each((h) => `access-list OUT extended permit tcp any fqdn ${h} range 1 1023`), 'allowed'],
  [
    `access-list OUT extended deny ip any any\n${each((h) => `access-list OUT extended permit tcp any fqdn ${h} eq 443`)}`,
    'not-allowed',
  ],
  [`access-list OUT extended permit tcp any any eq 443 established`, 'not-allowed'],
  [`access-list OUT extended permit tcp any object-group GENESYS eq 443`, 'unknown'],
  [`object network G\n fqdn ${HOSTS[0]!}\naccess-list OUT extended permit tcp any object G eq 443`, 'not-ok'],
  [
    `ip access-list extended OUT\n 10 permit tcp 10.0.0.0 0.255.255.255 any eq 443\n 20 deny ip any any log`,
    'allowed',
  ],
  [
    `Extended IP access list OUT\n    10 permit tcp any any eq www (12 matches)\n    20 deny ip any any`,
    'not-allowed',
  ],
  [`access-list 101 permit tcp host 10.1.1.1 any eq 443`, 'unknown'],
  // Found by trying: columns that say the opposite, and words that take back.
  [`URL,Blocked\n${each((h) => `${h},yes`)}`, 'not-allowed'],
  [`www.example.org (instead of ${D})`, 'unknown'],
  [`replaced ${D} by www.example.org`, 'unknown'],
  [each((h) => `${h}:443 udp`), 'not-allowed'],
  [each((h) => `${h},TCP,443,inbound`), 'not-allowed'],
  // What is something else.
  ['function FindProxyForURL(url, host) { return "DIRECT"; }', 'refused'],
  [`{"syncToken":"1","createDate":"2026","prefixes":[{"ip_prefix":"0.0.0.0/0"}]}`, 'refused'],
  [
    `{"changeNumber":1,"cloud":"Public","values":[{"name":"AzureCloud","properties":{"addressPrefixes":["20.0.0.0/8"]}}]}`,
    'refused',
  ],
  [`{"hosts": ["*"]}`, 'refused'],
  ['-A OUTPUT -p tcp --dport 443 -j ACCEPT', 'refused'],
  ['resource "aws_security_group" "x" {\n  egress { cidr_blocks = ["0.0.0.0/0"] }\n}', 'refused'],
  ['server {\n  server_name *;\n}', 'refused'],
  ['hostname fw1\ninterface GigabitEthernet0/0\n ip address 0.0.0.0 0.0.0.0', 'refused'],
];

/** Rules of firewalls. */
export const RULES: readonly Kind[] = [
  [
    'Name,Priority,Direction,Access,Protocol,Source,Destination,DestinationPort\nOut,100,Outbound,Allow,Tcp,*,Internet,443',
    'allowed',
  ],
  [
    'Name,Priority,Direction,Access,Protocol,Source,Destination,DestinationPort\nIn,100,Inbound,Allow,Tcp,*,*,443',
    'not-allowed',
  ],
  [
    'Name,Priority,Direction,Access,Protocol,Source,Destination,DestinationPort\nAll,200,Outbound,Allow,*,*,*,*\nNo,100,Outbound,Deny,*,*,*,*',
    'not-allowed',
  ],
  ['Permission,Destination,Port\nDeny,any,443', 'not-allowed'],
  ['Rule Action,Destination,Port\nblock,any,443', 'not-allowed'],
  ['Aktion;Ziel;Dienst\nVerwerfen;any;HTTPS', 'not-allowed'],
  ['Aktion;Ziel;Dienst\nErlauben;any;HTTPS', 'allowed'],
  ['Type,Destination,Port\nDENY,any,443', 'not-allowed'],
  ['Allow/Deny,Destination,Port\nDeny,any,443', 'not-allowed'],
  ['Policy,Destination,Port\nblock,any,443', 'not-allowed'],
  ['Foo,Destination,Port\nblock,any,443', 'not-allowed'],
  ['Foo,Destination,Port\nwhatever,any,443', 'unknown'],
  ['action,destination,port\nreset-client,any,443', 'not-allowed'],
  ['action,destination,port\ndiscard,any,443', 'not-allowed'],
  ['action,destination,port\n✗,any,443', 'not-allowed'],
  ['action,destination,port\nfalse,any,443', 'not-allowed'],
  ['action,destination,port\n,any,443', 'unknown'],
  ['action,destination,port\nuser-auth,any,443', 'unknown'],
  ['action,destination,port\nallow (log),any,443', 'allowed'],
  ['action,destination,port\nmaybe,any,443\nallow,any,any', 'unknown'],
  ['Action,From,To,Service\naccept,any,any,HTTPS', 'allowed'],
  [
    'Name,From Zone,To Zone,Source Address,Destination Address,Application,Service,Action\nA,trust,untrust,any,any,any,application-default,allow',
    'allowed',
  ],
  [
    'Name,srcintf,dstintf,srcaddr,dstaddr,service,action,status\nA,lan,wan1,all,all,HTTPS,accept,disable',
    'not-allowed',
  ],
  [
    'Name,srcintf,dstintf,srcaddr,dstaddr,service,action,status\nA,lan,wan1,all,all,HTTPS,accept,enable',
    'allowed',
  ],
  ['action,destination,port\ndeny,GRP-Blocked,443\nallow,any,443', 'unknown'],
  ['action,destination,port\nallow,any,GRP-Ports', 'unknown'],
  ['action,source,destination,port\nallow,SRV-Backup,any,443', 'unknown'],
  ['action,source,destination,port\nallow,10.0.0.0/8,any,443', 'allowed'],
  ['action,destination,protocol,port\nallow,any,6,443', 'allowed'],
  ['action,destination,protocol,port\nallow,any,UDP,443', 'not-allowed'],
  ['action,destination,protocol,port\nallow,any,xyz,443', 'unknown'],
  ['action,destination,application,port\nallow,any,quic,443', 'not-allowed'],
  ['action,destination,application,port\nallow,any,dns,any', 'not-allowed'],
  ['action,destination,application,port\nallow,any,my-app,443', 'unknown'],
  ['action,destination,service\nallow,any,https/443', 'allowed'],
  ['action,destination,service\nallow,any,443 (HTTPS)', 'allowed'],
  ['action,destination,service\nallow,any,TCP_443', 'allowed'],
  ['action,destination,service\nallow,any,"tcp/80, tcp/443"', 'allowed'],
  ['action,destination,service\nallow,any,service-http', 'not-allowed'],
  ['action,destination,service\nallow,any,udp/443', 'not-allowed'],
  ['action,destination,service\nallow,any,not 443', 'not-ok'],
  ['action,destination,port\nallow,not genesysengage.com,443', 'not-allowed'],
  ['action,destination,port\nallow,!genesysengage.com,443', 'not-allowed'],
  ['action,destination,port\nallow,any (except genesysengage.com),443', 'not-ok'],
  ['action,destination,port\nallow,any except GRP-X,443', 'unknown'],
  [
    'Name,SourceAddresses,DestinationAddresses,NegateDestination,Services,Action,Disabled\nA,any,any,true,any,allow,false',
    'not-allowed',
  ],
  [
    'Name,SourceAddresses,DestinationAddresses,NegateDestination,Services,Action,Disabled\nA,any,any,false,any,allow,maybe',
    'unknown',
  ],
  ['Name,Destination,Service,Action\n[Disabled] A,any,any,allow', 'not-allowed'],
  ['Action,Destination,Port,Schedule\nallow,any,443,weekend', 'unknown'],
  ['Action,Destination,Port,Schedule\nallow,any,443,always', 'allowed'],
  ['Action,Destination,Port,User\nallow,any,443,admins', 'unknown'],
  ['policy,comment,protocol,srcPort,srcCidr,destPort,destCidr\nallow,x,tcp,Any,Any,443,Any', 'allowed'],
  [
    'Direction,Enabled,Action,RemoteAddress,Protocol,RemotePort\nOutbound,True,Block,Any,TCP,443',
    'not-allowed',
  ],
  ['Destination Port Range,Destination Address Prefix,Access\n443,*,Deny', 'not-allowed'],
  ['Number,Title\n1,2', 'refused'],
  [
    `{"rules":[{"comment":"x","policy":"deny","protocol":"tcp","srcPort":"Any","srcCidr":"Any","destPort":"443","destCidr":"Any"}]}`,
    'not-allowed',
  ],
  [
    `[{"name":"a","priority":100,"direction":"Outbound","access":"Deny","protocol":"*","sourceAddressPrefix":"*","destinationAddressPrefix":"*","destinationPortRange":"*"}]`,
    'not-allowed',
  ],
  [
    `{"securityRules":[{"name":"a","properties":{"priority":100,"direction":"Outbound","access":"Allow","protocol":"Tcp","sourceAddressPrefix":"*","destinationAddressPrefix":"Internet","destinationPortRange":"443"}}]}`,
    'allowed',
  ],
  [
    `{"SecurityGroups":[{"GroupId":"sg-1","IpPermissionsEgress":[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]}]}`,
    'allowed',
  ],
  [
    `{"SecurityGroups":[{"GroupId":"sg-1","IpPermissions":[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}],"IpPermissionsEgress":[]}]}`,
    'not-allowed',
  ],
  [
    `{"NetworkAcls":[{"Entries":[{"RuleNumber":200,"Egress":true,"RuleAction":"allow","Protocol":"-1","CidrBlock":"0.0.0.0/0"},{"RuleNumber":100,"Egress":true,"RuleAction":"deny","Protocol":"6","PortRange":{"From":443,"To":443},"CidrBlock":"0.0.0.0/0"}]}]}`,
    'not-allowed',
  ],
  [
    `{"ruleCollections":[{"name":"c","priority":100,"action":{"type":"Allow"},"rules":[{"ruleType":"ApplicationRule","name":"r","protocols":[{"protocolType":"Https","port":443}],"sourceAddresses":["10.0.0.0/8"],"targetFqdns":["www.example.org"]}]}]}`,
    'not-allowed',
  ],
  [
    'config firewall policy\n    edit 1\n        set srcaddr "all"\n        set dstaddr "all"\n        set action accept\n        set schedule "always"\n        set service "HTTPS"\n    next\nend',
    'allowed',
  ],
  [
    'config firewall policy\n    edit 1\n        set srcaddr "all"\n        set dstaddr "all"\n        set action accept\n        set status disable\n        set service "HTTPS"\n    next\nend',
    'not-allowed',
  ],
  [
    'config firewall policy\n    edit 1\n        set srcaddr "all"\n        set dstaddr "all"\n        set schedule "always"\n        set service "HTTPS"\n    next\nend',
    'not-allowed',
  ],
  [
    'config firewall policy\n    edit 1\n        set srcaddr "all"\n        set dstaddr "Genesys"\n        set action accept\n        set service "HTTPS"\n    next\nend',
    'unknown',
  ],
  [
    `config firewall address\n    edit "Genesys"\n        set type wildcard-fqdn\n        set wildcard-fqdn "*.genesysengage.com"\n    next\nend\nconfig firewall policy\n    edit 1\n        set srcaddr "all"\n        set dstaddr "Genesys"\n        set action accept\n        set service "UDP-443"\n    next\nend`,
    'not-allowed',
  ],
  [
    'set rulebase security rules A from any to any source any destination any application any service service-https action allow',
    'not-ok',
  ],
  [
    [
      'from any',
      'to any',
      'source any',
      'destination any',
      'application any',
      'service service-https',
      'action allow',
    ]
      .map((s) => `set rulebase security rules A ${s}`)
      .join('\n'),
    'allowed',
  ],
  [
    ['source any', 'destination any', 'application any', 'service any', 'action allow', 'disabled yes']
      .map((s) => `set rulebase security rules A ${s}`)
      .join('\n'),
    'not-allowed',
  ],
  [
    ['source any', 'destination GRP', 'application any', 'service any', 'action deny']
      .map((s) => `set rulebase security rules A ${s}`)
      .concat(
        ['source any', 'destination any', 'application any', 'service any', 'action allow'].map(
          (s) => `set rulebase security rules B ${s}`,
        ),
      )
      .join('\n'),
    'unknown',
  ],
  [
    'Rule Name:                            Web\nEnabled:                              Yes\nDirection:                            Out\nRemoteIP:                             Any\nProtocol:                             TCP\nRemotePort:                           443\nAction:                               Block',
    'not-allowed',
  ],
  [
    'Rule Name:                            Web\nEnabled:                              No\nDirection:                            Out\nRemoteIP:                             Any\nProtocol:                             TCP\nRemotePort:                           443\nAction:                               Allow',
    'unknown',
  ],
  ['access-list OUT extended permit tcp any any eq 443', 'allowed'],
  ['access-list OUT extended permit tcp any any neq 443', 'not-allowed'],
  [
    'access-list OUT extended deny tcp any object-group BAD\naccess-list OUT extended permit ip any any',
    'unknown',
  ],
  ['set security policies from-zone trust to-zone untrust policy a match destination-address any', 'refused'],
  ['mgmt_cli add access-rule layer "Network" position 1', 'refused'],
];
