import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** English, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'The file fails for some addresses.',
    means: 'Where it fails, each browser does what it likes: mostly it goes direct.',
    act: 'Correct the line that is named.',
  },
  'pac-service-direct': {
    title: 'Services go past the proxy.',
    means:
      'From these addresses requests leave by another way than planned: the firewall may stop them, and sign-in may be refused.',
    act: 'Return your proxy for the tenant’s domain and all below it.',
  },
  'pac-regional-direct': {
    title: 'The regional services go past the proxy.',
    means:
      'The rule covers service.prodNNN… but not service.api01-region.prodNNN…, which the same applications use.',
    act: 'Cover every depth, for example with dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'A part of the answer is passed over.',
    means: 'At least one browser can’t read it and goes on to the next part, or direct.',
    act: 'Write DIRECT or PROXY host:port, with semicolons between them.',
  },
  'pac-relay-proxied': {
    title: 'Calls go by the proxy.',
    means:
      'Media is SRTP on TCP port 443, not HTTPS. A proxy that inspects cuts it, and any proxy adds delay.',
    act: 'Return DIRECT for the TURN interface before the rule for the domain.',
  },
  'pac-relay-address': {
    title: 'Calls to a TURN interface by address go by the proxy.',
    means:
      'The configuration names the relay by address, so rules by name do not catch it and it falls to the last rule.',
    act: 'Return DIRECT for this address, too.',
  },
  'pac-relay-by-form': {
    title: 'Calls go by the proxy in one browser and direct in the other.',
    means: 'Chromium asks about the relay as https://, Firefox as http://: the file tells them apart.',
    act: 'Decide by host alone for the TURN interface.',
  },
  'pac-one-proxy': {
    title: 'There is one proxy, and no other way.',
    means: 'When it fails, nobody works.',
    act: 'Add a second proxy after a semicolon; DIRECT only where policy and firewall allow it.',
  },
  'pac-chromium-only': {
    title: 'The file asks functions that Firefox does not have.',
    means: 'In Firefox it fails where it asks them.',
    act: 'Use the functions without Ex.',
  },
  'pac-slow': {
    title: 'The file is slow.',
    means: 'Every request of the browser waits for it.',
    act: 'Put the rules for the tenant first, and take out what is not used.',
  },
  'pac-differs-by-assumption': {
    title: 'The way hangs on the PC, its name service or the time.',
    means: 'With other assumptions the file answers otherwise for these addresses.',
    act: 'Set above what holds for your agents, and check again; or decide by host alone.',
  },
  'pac-assumption': {
    title: 'The file asks for what this page does not know.',
    means: 'The answers rest on assumptions; with others they were the same.',
    act: 'Nothing, if that is meant. Name look-ups slow every request down.',
  },
  'allow-list-missing': {
    title: 'Services are missing from the list.',
    means: 'Nothing in the list lets these through, so what needs them fails.',
    act: 'Add the tenant’s domain at any depth, or each of these hosts, on TCP port 443.',
  },
  'allow-list-address': {
    title: 'Services are allowed by address.',
    means: 'The services’ addresses change without notice: what works today is blocked one day.',
    act: 'Allow the names instead. Rules by address are right for the TURN interface only.',
  },
  'allow-list-port': {
    title: 'Hosts are allowed on another port.',
    means: 'Services and calls use TCP port 443, and nothing else.',
    act: 'Allow port 443 for these hosts.',
  },
  'allow-list-relay': {
    title: 'The TURN interface is not in this list.',
    means: 'That is as it should be if calls go past this proxy, and stops them if they do not.',
    act: 'Take the TURN interface out of what the proxy serves, and let TCP port 443 to it out at the firewall; or add it here, without inspection.',
  },
  'allow-list-relay-address': {
    title: 'The TURN interface may be among the addresses of the list.',
    means:
      'The configuration names the host, the list has addresses: which belongs to which can’t be told from here.',
    act: 'Compare with the addresses that Genesys Customer Care gives for the TURN interfaces.',
  },
  'allow-list-diagnostics': {
    title: 'What only the diagnostics ask is missing.',
    means: 'The work does not need these, but the diagnostics will report them as blocked.',
    act: 'Add these hosts, or take them out of the configuration.',
  },
  'allow-list-one-label': {
    title: 'A star must cover more than one label here.',
    means:
      'In some products * stands for one label only: then regional hosts such as service.api01-eastus2.prodNNN… are blocked.',
    act: 'Add a second pattern for the regional domains, or look up how your product reads the star.',
  },
  'allow-list-bare-domain': {
    title: 'A bare domain must cover the hosts below it.',
    means: 'Some products read prodNNN.genesysengage.com as that one host, and block all below it.',
    act: 'Write it with a star or a leading dot, whichever your product takes.',
  },
  'allow-list-scheme': {
    title: 'The TURN interface is allowed as HTTPS only.',
    means: 'Calls use TCP port 443 but do not speak HTTPS, so a filter that looks inside cuts them.',
    act: 'Allow the host on TCP port 443 whatever is spoken, without inspection.',
  },
  'allow-list-path': {
    title: 'Only some paths of a host are allowed.',
    means: 'Services use other paths than those in the list, and which ones may change.',
    act: 'Allow the whole host.',
  },
  'allow-list-expression': {
    title: 'Regular expressions are not evaluated.',
    means: 'One of them may allow these hosts; engines read them too differently to say so.',
    act: 'Test these hosts in your product, or replace the expression by patterns.',
  },
  'allow-list-other-tenant': {
    title: 'The list names another contact center.',
    means:
      'Something of yours is missing, and a prodNNN with another number is there: perhaps a slip of the pen.',
    act: 'Compare the number with your own tenant’s.',
  },
  'allow-list-entry': {
    title: 'Entries do not allow anything.',
    means: 'No product reads them as a host, a pattern or an address, or they forbid.',
    act: 'Correct these lines, or take them out.',
  },
  'known-address-unreadable': {
    title: 'Lines are no IPv4 address.',
    means: 'Genesys can’t take them into the list, and whoever comes from there may be refused.',
    act: 'Write an address (a.b.c.d) or a network (a.b.c.d/nn) on each line.',
  },
  'known-address-ipv6': {
    title: 'The list has IPv6 addresses.',
    means: 'The services speak IPv4 only: nobody reaches them from such an address.',
    act: 'Take them out.',
  },
  'known-address-not-routable': {
    title: 'Addresses are not routable on the Internet.',
    means: 'Nobody reaches Genesys from such an address, so Genesys leaves them out.',
    act: 'Put in the addresses that your requests leave from: those of the proxy or the firewall, on the outside.',
  },
  'known-address-partly-not-routable': {
    title: 'Networks reach into ranges that are not routable.',
    means: 'A part of each can’t be a source on the Internet; Genesys leaves it out.',
    act: 'Write only the part that is yours.',
  },
  'known-address-too-wide': {
    title: 'Networks are far too wide.',
    means: 'No company has a block of that size: sign-in would be open to strangers.',
    act: 'Write only the addresses that your registry or provider has allocated to you.',
  },
  'known-address-host-bits': {
    title: 'Networks do not start where they are written.',
    means: 'With this length, the network begins at a lower address; it is not clear which was meant.',
    act: 'Write the first address of the network, or a single address.',
  },
  'known-address-notation': {
    title: 'Ranges or netmasks stand in place of CIDR.',
    means: 'They are understood here, but a case is handled sooner with one notation.',
    act: 'Write them as networks (a.b.c.d/nn); the proposal does.',
  },
  'known-address-duplicate': {
    title: 'Entries stand twice.',
    means: 'It does no harm, but the list is harder to keep.',
    act: 'Take the later ones out.',
  },
  'known-address-overlap': {
    title: 'Networks overlap.',
    means: 'Some are within others: a later change to one may do nothing.',
    act: 'Keep the wider one, or split them.',
  },
  'known-address-not-configured': {
    title: 'The list permits more than the configuration.',
    means:
      'The diagnostics would report these addresses as not allowed. Which of the two is right can’t be told from here.',
    act: 'Bring egress.allowed of the configuration and the list together.',
  },
  'known-address-configured-only': {
    title: 'The configuration permits more than the list.',
    means:
      'The diagnostics would show green where sign-in is refused. Which of the two is right can’t be told from here.',
    act: 'Bring the list and egress.allowed of the configuration together.',
  },
  'known-address-egress': {
    title: 'The address that requests leave from is not in the list.',
    means:
      'If sign-in is restricted to the list, it is refused from here. For a line at home that is as it should be.',
    act: 'Send the browser by the proxy or the VPN. Add the address only if it is your company’s and static.',
  },
  'known-address-egress-refused': {
    title: 'Sign-in is refused from the address that requests leave from.',
    means: 'It is not in the list, and the configuration says that sign-in is restricted to it.',
    act: 'Send the browser by the proxy or the VPN, or open a case to add the address if it is your company’s and static.',
  },
  'known-address-egress-unusable': {
    title: 'What was given can’t be an address on the Internet.',
    means: 'It is an internal address, IPv6, or no address: Genesys sees another.',
    act: 'Give the address that a site on the Internet sees.',
  },
  'tunnel-full': {
    title: 'Everything goes through the tunnel.',
    means: 'That is no split tunnel: calls take the way through your VPN, with more delay and jitter.',
    act: 'Split the tunnel: proxies in, the TURN interface out.',
  },
  'tunnel-relay-inside': {
    title: 'Calls go through the tunnel.',
    means: 'Voice takes the way through your VPN and shares its capacity.',
    act: 'Keep the TURN interface’s addresses out of the tunnel.',
  },
  'tunnel-proxy-outside': {
    title: 'A proxy is not reached through the tunnel.',
    means: 'The PAC file sends the browser to a proxy that can’t be reached from outside: no service opens.',
    act: 'Take the proxies’ internal addresses into the tunnel.',
  },
  'tunnel-relay-unknown': {
    title: 'Whether calls stay outside can’t be told.',
    means:
      'The configuration names the TURN interface, the list has addresses, and a page can’t look names up.',
    act: 'Give the addresses of the TURN interfaces above; Genesys Customer Care has them.',
  },
  'tunnel-proxy-unknown': {
    title: 'Whether a proxy is inside can’t be told.',
    means: 'It was given by name and the list has addresses, or clients read its entry differently.',
    act: 'Give the proxy’s address.',
  },
  'tunnel-proxies-not-given': {
    title: 'No proxy was given.',
    means: 'The guide wants the proxies inside the tunnel; without their addresses that can’t be checked.',
    act: 'Give your proxies above, if you have any.',
  },
  'tunnel-given-unreadable': {
    title: 'What was given above is no address or name.',
    means: 'Nothing could be judged by it.',
    act: 'Correct it, and check again.',
  },
  'tunnel-entry': {
    title: 'Lines are neither address nor name.',
    means: 'A VPN would refuse them, or pass them over.',
    act: 'Correct these lines, or take them out.',
  },
  'tunnel-ipv6': {
    title: 'The list has IPv6 networks.',
    means: 'The services speak IPv4 only: for them, these lines do nothing.',
    act: 'Leave them if other things need them.',
  },
  'firewall-missing': {
    title: 'Services are not let out.',
    means: 'No rule lets requests out to them on their port.',
    act: 'Allow TCP port 443 to any destination, or from the proxies if all requests go by them.',
  },
  'firewall-service-address': {
    title: 'Services are let out by address.',
    means: 'Their addresses change without notice: what works today is blocked one day.',
    act: 'Allow TCP port 443 to any destination, or by name. Rules by address are right for the TURN interface only.',
  },
  'firewall-relay-missing': {
    title: 'Calls are not let out.',
    means: 'No rule lets TCP port 443 out to the TURN interface: WebRTC phones have no sound.',
    act: 'Add a rule for the TURN interface, outbound, TCP port 443.',
  },
  'firewall-relay-inspected': {
    title: 'Calls are inspected as HTTPS.',
    means: 'Media on TCP port 443 is SRTP, not TLS: inspection cuts it or waits for ever.',
    act: 'Switch inspection off for the TURN interface.',
  },
  'firewall-inspection-unsaid': {
    title: 'Whether calls are inspected is not said.',
    means: 'The table has nothing about inspection of the TURN interface.',
    act: 'Look it up in the firewall, and in every other device on the way.',
  },
  'firewall-relay-as-https': {
    title: 'Calls are let out only as the application HTTPS.',
    means: 'A firewall that knows applications sees that it is none, and cuts the connection.',
    act: 'Let the TURN interface out by TCP port 443, for any application.',
  },
  'firewall-relay-address': {
    title: 'Rules by address may be for the TURN interface.',
    means: 'The configuration names the host; which addresses are its own can’t be told from here.',
    act: 'Compare with the addresses that Genesys Customer Care gives.',
  },
  'firewall-diagnostics': {
    title: 'What only the diagnostics ask is not let out.',
    means: 'The work does not need these, but the diagnostics will report them as blocked.',
    act: 'Let them out, or take them out of the configuration.',
  },
  'firewall-entry': {
    title: 'Cells can’t be read.',
    means: 'A destination or a port was passed over, so its rule counts only in part.',
    act: 'Write hosts, addresses or any; ports as numbers or ranges.',
  },
  'csp-connect': {
    title: 'The policy keeps the page from asking these.',
    means: 'The diagnostics would report them as blocked by the page.',
    act: 'Add the sources that are named to connect-src.',
  },
  'csp-image': {
    title: 'The policy keeps the page from loading these images.',
    means: 'Services that are proved by an image would be reported as blocked by the page.',
    act: 'Add the sources that are named to img-src.',
  },
  'csp-script': {
    title: 'The policy keeps the script out.',
    means: 'The diagnostics would not appear at all.',
    act: 'Add where the script comes from to script-src.',
  },
  'csp-worker': {
    title: 'The policy allows no worker.',
    means: 'The test call is then timed on the page itself, which is less exact.',
    act: 'Add what is named to worker-src.',
  },
  'csp-trusted-types': {
    title: 'The policy does not name the Trusted Types of the diagnostics.',
    means: 'The element can’t show itself.',
    act: 'Add the names to trusted-types.',
  },
  'csp-webrtc': {
    title: 'The policy forbids WebRTC.',
    means: 'No test call can be made in browsers that heed it.',
    act: 'Take webrtc out of the policy of this page.',
  },
  'csp-sandbox': {
    title: 'The page is in a sandbox without scripts.',
    means: 'Nothing of the diagnostics runs.',
    act: 'Add allow-scripts and allow-same-origin, or take sandbox out.',
  },
  'csp-page-unknown': {
    title: 'It hangs on where the page is.',
    means: 'Addresses of the configuration are relative to the page, and its address was not given.',
    act: 'Give the page’s address above, and check again.',
  },
  'csp-repeated': {
    title: 'A directive stands twice.',
    means: 'Browsers heed the first one only.',
    act: 'Put both into one.',
  },
  'csp-unknown-directive': {
    title: 'A directive has a name that there is none of.',
    means: 'Browsers pass it over.',
    act: 'Correct the name.',
  },
  'csp-unquoted': {
    title: 'A keyword lacks its quotation marks.',
    means: 'Without them it is taken for a host of that name.',
    act: "Write 'self', 'none' and the like with single quotation marks.",
  },
  'csp-report-only': {
    title: 'The policy only reports.',
    means: 'It stops nothing yet; it will when it is enforced.',
    act: 'Correct it before you enforce it.',
  },
};
