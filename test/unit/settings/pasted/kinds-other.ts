import {DOMAIN} from './handed.js';

/** Lists of known addresses, and what each entry is. */
export const ADDRESSES: readonly (readonly [text: string, ...answers: string[]])[] = [
  ['from 20.40.5.10 through 20.40.5.20', 'fine'],
  ['20.40.5.10 bis 20.40.5.20', 'fine'],
  ['20.40.5.10 a 20.40.5.20', 'fine', 'fine'],
  ['20.40.5.10 à 20.40.5.20', 'fine'],
  ['20.40.5.10 – 20.40.5.20', 'fine'],
  ['20.40.5.10 .. 20.40.5.20', 'fine'],
  ['20.40.5.10 -> 20.40.5.20', 'fine'],
  ['between 20.40.5.10 and 20.40.5.20', 'fine'],
  ['20.40.5.*', 'fine'],
  ['Start,End\n20.40.5.10,20.40.5.20\n20.41.0.1,20.41.0.9', 'fine', 'fine'],
  ['Start IP;End IP;Site\n20.40.5.10;20.40.5.20;Bonn', 'fine'],
  ['von;bis;Standort\n20.40.5.10;20.40.5.20;Bonn', 'fine'],
  ['Network,Mask,Site\n20.40.5.0,255.255.255.0,Bonn', 'fine'],
  ['Network,Prefix length\n20.40.5.0,24', 'fine'],
  ['20.40.5.0 / 24', 'fine'],
  ['20.40.5.0 /24', 'fine'],
  ['20.40.5.0 netmask 255.255.255.0 broadcast 20.40.5.255', 'fine', 'overlap'],
  ['20.40.5.0 subnet mask 255.255.255.0', 'fine'],
  ['20.40.5.0, wildcard bits 0.0.0.255', 'fine'],
  [
    'object network BONN\n subnet 20.40.5.0 255.255.255.0\nobject network KOELN\n range 20.41.0.1 20.41.0.9',
    'fine',
    'fine',
  ],
  [
    'config firewall address\n edit "Bonn"\n  set type iprange\n  set start-ip 20.40.5.10\n  set end-ip 20.40.5.20\n next\nend',
    'fine',
  ],
  ['access-list OUR standard permit 20.40.5.0 255.255.255.0', 'fine'],
  ['access-list OUR standard deny 20.40.5.0 255.255.255.0', 'unknown'],
  ['20.40.5.0/24 (no longer in use)', 'unknown'],
  ['20.40.5.0/24;disabled', 'unknown'],
  ['not 20.40.5.0/24', 'unknown'],
  ['20.40.5.0/24 Bonn 2.OG, seit 3.4.2021, http://wiki/net?id=7', 'fine'],
  ['20.40.5.0/24 Bonn v7.2.1', 'fine'],
  ['20.40.5.7 20.40.5.300', 'fine', 'not-an-address'],
  ['["20.40.5.0/24", "20.41.0.0/24"]', 'fine', 'fine'],
];

/** Lists of VPNs, what they take in, and the first thing that is found; the proxy is 10.1.2.3. */
export const TUNNELS: readonly (readonly [text: string, ok: boolean, rule?: string])[] = [
  ['push "redirect-gateway def1 bypass-dhcp"\npush "route 10.0.0.0 255.0.0.0"', false, 'tunnel-full'],
  ['client\ndev tun\nredirect-gateway def1\nroute 20.62.0.0 255.255.0.0 net_gateway', false, 'tunnel-mode'],
  ['client\ndev tun\nroute 10.0.0.0 255.0.0.0 vpn_gateway', true],
  ['client\ndev tun\n;redirect-gateway def1\nroute 10.0.0.0 255.0.0.0', true],
  [
    'client\ndev tun\nroute 10.0.0.0 255.0.0.0\nroute 10.1.0.0 255.255.0.0 net_gateway',
    false,
    'tunnel-proxy-outside',
  ],
  ['any', false, 'tunnel-full'],
  ['all', false, 'tunnel-full'],
  ['default', false, 'tunnel-full'],
  ['access-list SPLIT standard permit any', false, 'tunnel-full'],
  ['group-policy A attributes\n split-tunnel-policy tunnelall', false, 'tunnel-full'],
  [
    'group-policy A attributes\n split-tunnel-policy tunnelspecified\n split-tunnel-network-list value SPLIT\naccess-list SPLIT standard permit 10.0.0.0 255.0.0.0',
    true,
  ],
  [
    'access-list SPLIT standard deny 10.1.0.0 255.255.0.0\naccess-list SPLIT standard permit 10.0.0.0 255.0.0.0',
    false,
    'tunnel-proxy-outside',
  ],
  [
    'group-policy A attributes\n split-tunnel-policy tunnelspecified\n split-tunnel-network-list value OTHER\naccess-list SPLIT standard permit 10.0.0.0 255.0.0.0',
    false,
  ],
  ['[Peer]\nAllowedIPs = 10.0.0.0/8', true],
  ['[Peer]\nAllowedIPs=0.0.0.0/1, 128.0.0.0/1', false, 'tunnel-full'],
  ['[Interface]\nTable = off\n[Peer]\nAllowedIPs=10.0.0.0/8', false, 'tunnel-unread'],
  ['route -p add 10.0.0.0 mask 255.0.0.0 10.9.0.1', true],
  ['route add 0.0.0.0 mask 0.0.0.0 10.9.0.1', false, 'tunnel-full'],
  ['ip route add 10.0.0.0/8 dev tun0', true],
  ['ip route add default dev tun0', false, 'tunnel-full'],
  ['sudo route add -net 10.0.0.0/8 -interface utun3', true],
  ['Add-VpnConnectionRoute -ConnectionName "Work" -DestinationPrefix "10.0.0.0/8"', true],
  ['Set-VpnConnection -Name Work -SplitTunneling $false', false, 'tunnel-full'],
  ['set network tunnel global-protect-gateway G client split-tunneling access-route [ 10.0.0.0/8 ]', true],
  [
    'set network tunnel global-protect-gateway G client split-tunneling exclude-access-route 20.62.0.0/16',
    false,
    'tunnel-mode',
  ],
  ['10.0.0.0/8 except 10.1.0.0/16', false],
  ['10.0.0.0 255.0.0.0 Company (v2.1)', true],
  ['-A OUTPUT -j ACCEPT', false],
];

const CSP = `default-src 'self'; connect-src 'self' https://*.${DOMAIN}; worker-src 'self' blob:`;

/** Policies, as servers and programs have them; `right` is what becomes of the services. */
export const POLICIES: readonly (readonly [
  text: string,
  right: 'allowed' | 'blocked' | 'unknown' | 'refused',
])[] = [
  [`<add name="Content-Security-Policy" value="${CSP}" />`, 'allowed'],
  [
    `<customHeaders>\n<!-- <add name="Content-Security-Policy" value="default-src 'none'" /> -->\n<add name="Content-Security-Policy" value="${CSP}" /></customHeaders>`,
    'allowed',
  ],
  [`res.setHeader("Content-Security-Policy", "${CSP}");`, 'allowed'],
  [`res.setHeader('Content-Security-Policy', "default-src 'self'");`, 'blocked'],
  [`{"key": "Content-Security-Policy", "value": "default-src 'self'"}`, 'blocked'],
  [`{"key": "Content-Security-Policy", "value": "${CSP}"}`, 'allowed'],
  [`header("Content-Security-Policy: ${CSP}");`, 'allowed'],
  [`<?php header('Content-Security-Policy: default-src \\'self\\''); ?>`, 'blocked'],
  [`more_set_headers "Content-Security-Policy: ${CSP}";`, 'allowed'],
  [
    `nginx.ingress.kubernetes.io/configuration-snippet: |\n  more_set_headers "Content-Security-Policy: default-src 'self'";`,
    'blocked',
  ],
  [`/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: ${CSP}`, 'allowed'],
  [
    `Header always set Content-Security-Policy "default-src 'self'; \\\n  connect-src 'self' https://*.${DOMAIN}; \\\n  worker-src 'self' blob:"`,
    'allowed',
  ],
  [`Header set Content-Security-Policy "default-src 'self'"`, 'blocked'],
  [`Header unset Content-Security-Policy\nHeader set Content-Security-Policy "${CSP}"`, 'allowed'],
  [
    `//res.setHeader("Content-Security-Policy", "default-src 'none'")\nres.setHeader("Content-Security-Policy", "${CSP}")`,
    'allowed',
  ],
  [
    `<!-- <meta http-equiv="Content-Security-Policy" content="default-src 'none'"> -->\n<meta http-equiv="Content-Security-Policy" content="${CSP}">`,
    'allowed',
  ],
  [`add_header Content-Security-Policy "$csp" always;`, 'unknown'],
  [`add_header Content-Security-Policy "default-src 'self'; connect-src 'self' \${API}" always;`, 'unknown'],
  [`Content-Security-Policy: {{ .Values.csp }}`, 'unknown'],
  [`Content-Security-Policy: default-src 'self'; connect-src <?= $hosts ?>`, 'unknown'],
  [`X-WebKit-CSP: default-src 'self'`, 'refused'],
  [`This page has no policy at all.`, 'refused'],
  [`X-Frame-Options: DENY`, 'refused'],
  [`app.use(helmet({contentSecurityPolicy: {directives: {defaultSrc: ["'self'"]}}}));`, 'refused'],
];
