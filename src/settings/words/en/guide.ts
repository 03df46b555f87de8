import type {SettingsWords} from '../words.js';

/** English, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'For an evaluation of your whole contact centre’s capacity, ask your Technical Account Manager or Customer Success Manager; the capacity tool says what the agents’ own work needs.',
  'compare-ways':
    'The services can be reached over the internet and over ExpressRoute: run the check once over each and compare the two reports.',
  'ipv4-only':
    'The services speak IPv4 only. On a network with IPv6 alone they can be reached through address translation (NAT64), if at all. A page can’t see that.',
  'private-peering':
    'ExpressRoute with Private Peering joins your SBC with Genesys’ and nothing else: no browser reaches the services over it.',
  'outbound-only':
    'Every connection starts at the agent’s PC, so the firewall needs no rule for traffic from outside.',
  'sip-trunk':
    'A browser can’t see the SIP trunk between your SBC and Genesys: whoever runs the SBC tests it.',
  'recording-schedule':
    'Where screen recordings are uploaded on a schedule, the line is busy at that time, too: run the check then as well.',
  'customer-call':
    'How a customer’s call gets to Genesys is up to the carriers and can’t be tested from an agent’s PC.',
  'paths-independent':
    'Data and voice take separate routes, and so do the customer’s call and the agent’s: one may fail while the other is fine.',
  'pstn-congestion':
    'In an emergency, telephone carriers may be congested and decline calls, those to agents’ phones among them.',
  'run-in-each-place':
    'Where some applications run on the PC and others in a virtual desktop, run the check in both places.',
  'control-again': 'After an emergency, control by address can be switched on again.',
  'any-vdi': 'All web-based applications but Workspace run in any virtual desktop.',
  'phone-with-workspace':
    'The WebRTC phone is a part of Workspace: test it in the browser that runs Workspace.',
  'vdi-keeps-data':
    'A virtual desktop keeps customers’ data off the PC at home. Reports hold no address and no full URL unless the site asks for them.',
  'ask-for-hosts': 'Genesys Customer Care can give you the host names of all URLs that your users need.',
  'tls-version':
    'The services speak TLS 1.2. A page is not told the version; that a request succeeds shows that browser and service agree on one.',
  'inspection-unseen':
    'A device that opens HTTPS with a certificate that the PC trusts can’t be seen from a page: look at who issued the certificate.',
  'revocation-lists':
    'While a certificate is checked, the PC may ask the issuer’s revocation list, over plain HTTP: let it through. A page can’t test that.',
  'softphone-protocols':
    'The softphone in SIP mode speaks SIP and RTP to your SBC; nothing of that can be tested from a browser.',
  'pac-by-policy': 'Hand the PAC file out by Group Policy, so that one place decides for all PCs.',
  'vpn-vendor': 'Your VPN vendor knows best how to set it up for voice.',
  'more-on-the-way':
    'Where other systems stand between a PC on the VPN and the internet, they need the same rules as proxy and firewall.',
  'same-addresses':
    'Over Azure Peering Service and ExpressRoute with Microsoft Peering the services have the same public addresses as over the internet.',
  'cdn-over-internet':
    'The Portal and the static pages of Agent Desktop come from a CDN, and only over the internet: keep that route open beside ExpressRoute.',
  'shared-expressroute':
    'ExpressRoute with Microsoft Peering also carries what your users do with other services in Microsoft’s cloud: allow for it.',
  'sbc-addresses':
    'The addresses of Genesys’ SBC are stable, so a firewall may have rules for them by address.',
  'sbc-not-exposed':
    'Never make Genesys’ SBC reachable from the internet through systems of your own, by NAT, reverse proxy or otherwise.',
  'sip-timer':
    'SIP registrations last 140 seconds: the firewall must hold what it opened for them at least as long.',
  'media-starts-inside':
    'The SIP phone starts the media session; Genesys answers to the address and port that it came from.',
  'addresses-change':
    'The services’ addresses change without notice: rules by address will stop working one day.',
  'relay-open':
    'The TURN relay takes calls from the whole internet and can’t be closed to some: if it can’t be reached, the cause lies on your side.',
  'regulated-access':
    'Some companies must allow sign-in from known addresses only, for example to keep customers’ data off PCs at home.',
  'case-restrict':
    'To restrict sign-in to your addresses, open a case with Genesys Customer Care and give the list.',
  'case-reopen': 'To open Agent Desktop to the whole internet again, open a case with Genesys Customer Care.',
  'sbc-same-addresses':
    'Over ExpressRoute, too, Genesys’ SBC has the public addresses that it has over the internet.',
  'continuity-plan':
    'A plan that only brings a data centre back is not enough: plan how agents go on working meanwhile.',
  'corporate-phones-at-risk':
    'Phones behind the company’s telephony stop working with it. Find out beforehand which other phones your agents have.',
  'corporate-way-at-risk':
    'If the corporate proxy or VPN is down, the services can still be reached straight over the internet, unless sign-in is restricted to your addresses.',
  'no-phone':
    'An agent without a usable phone needs another one set up at Genesys, perhaps with a new Extension DN and Place: ask your Technical Account Manager or Customer Success Manager.',
  'usual-emergency-phone': 'In an emergency the usual choice is a landline, mobile or WebRTC phone.',
  'open-in-emergency':
    'Where sign-in is restricted to known addresses, consider opening it during an emergency.',
  'ask-transport':
    'Which way do your users reach Genesys: internet, internet with Azure Peering Service, or ExpressRoute with Microsoft Peering?',
  'ask-sip-way':
    'Does the softphone in SIP mode reach your SBC over a private network, off site through the VPN?',
  'ask-extension': 'Does each agent’s phone have a number of its own, and an Extension DN of the right type?',
  'ask-connector':
    'Does the softphone run beside Workspace in a virtual desktop? Then its Connector is disabled, and a local file configures it.',
  'ask-sip-ports':
    'Which ports do your SBC, the SIP phones and Genesys’ SBC use? They are agreed on when your service is set up.',
  'ask-pc-firewall':
    'Is there a firewall on the PCs themselves? It needs the same rule for the TURN relay: outbound, TCP port 443.',
  'ask-address-owner':
    'Are all addresses of your list permanently yours: from a registry, your provider, or the vendor of your proxy or virtual desktops?',
  'ask-single-sign-on':
    'Which services do your users sign in to by Single Sign-On? For those, access can be restricted at sign-in.',
};
