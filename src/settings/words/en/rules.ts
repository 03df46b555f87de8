import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** English, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'The file fails for some addresses.',
    means: 'Where it fails, each browser reacts differently; most connect directly.',
    act: 'Correct the line that is named.',
  },
  'pac-service-direct': {
    title: 'Some services bypass the proxy.',
    means:
      'From these addresses requests leave by another route than planned: the firewall may stop them, and sign-in may be refused.',
    act: 'Return your proxy for the tenant’s domain and all below it.',
  },
  'pac-regional-direct': {
    title: 'The regional services bypass the proxy.',
    means:
      'The rule covers service.prodNNN… but not service.api01-region.prodNNN…, which the same applications use.',
    act: 'Cover every depth, for example with dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'A part of the answer is ignored.',
    means: 'At least one browser can’t read it and goes on to the next part, or direct.',
    act: 'Write DIRECT or PROXY host:port, with semicolons between them.',
  },
  'pac-relay-proxied': {
    title: 'Calls go through the proxy.',
    means:
      'Media is SRTP on TCP port 443, not HTTPS. A proxy that inspects cuts it, and any proxy adds delay.',
    act: 'Return DIRECT for the TURN relay before the rule for the domain.',
  },
  'pac-relay-address': {
    title: 'Calls to a TURN relay by address go through the proxy.',
    means:
      'The configuration names the relay by address, so rules by name do not catch it and it falls to the last rule.',
    act: 'Return DIRECT for this address, too.',
  },
  'pac-relay-by-form': {
    title: 'Calls go through the proxy in one browser and direct in the other.',
    means: 'Chromium asks about the relay as https://, Firefox as http://: the file tells them apart.',
    act: 'Decide by host alone for the TURN relay.',
  },
  'pac-one-proxy': {
    title: 'There is one proxy, and no other way.',
    means: 'When it fails, nobody works.',
    act: 'Add a second proxy after a semicolon; DIRECT only where policy and firewall allow it.',
  },
  'pac-chromium-only': {
    title: 'The file calls functions that Firefox does not have.',
    means: 'In Firefox it fails where it calls them.',
    act: 'Use the functions without Ex.',
  },
  'pac-tells': {
    title: 'The file can tell this check from a browser.',
    means:
      'It asked for something that browsers have and this check has not. It may answer a browser otherwise than it answers here: the answers above prove nothing.',
    act: 'Read what the file does with the names that are given, or take that part out.',
  },
  'pac-slow': {
    title: 'The file is slow.',
    means: 'Every request of the browser waits for it.',
    act: 'Put the rules for the tenant first, and take out what is not used.',
  },
  'pac-differs-by-assumption': {
    title: 'The route depends on the PC, its name resolution or the time.',
    means: 'With other assumptions the file answers otherwise for these addresses.',
    act: 'Set above what holds for your agents, and check again; or decide by host alone.',
  },
  'pac-assumption': {
    title: 'The file needs information that this page doesn’t have.',
    means: 'The answers rest on assumptions; with others they were the same.',
    act: 'Nothing, if that is meant. Name look-ups slow every request down.',
  },
  'allow-list-missing': {
    title: 'Some services are missing from the list.',
    means: 'Nothing in the list lets these through, so what needs them fails.',
    act: 'Add the tenant’s domain at any depth, or each of these hosts, on TCP port 443.',
  },
  'allow-list-address': {
    title: 'Some services are allowed by address.',
    means: 'The services’ addresses change without notice: what works today will be blocked one day.',
    act: 'Allow the names instead. Rules by address are right for the TURN relay only.',
  },
  'allow-list-port': {
    title: 'Some hosts are allowed on another port.',
    means: 'Services and calls use TCP port 443, and nothing else.',
    act: 'Allow port 443 for these hosts.',
  },
  'allow-list-relay': {
    title: 'The TURN relay is not in this list.',
    means: 'That is right if calls bypass this proxy. If calls use it, they are blocked.',
    act: 'Bypass the proxy for the TURN relay and allow outbound TCP port 443 to it at the firewall; or add it here, without inspection.',
  },
  'allow-list-relay-address': {
    title: 'The TURN relay may be among the addresses of the list.',
    means:
      'The configuration names the host, the list has addresses: this page can’t tell which belongs to which.',
    act: 'Compare with the addresses that Genesys Customer Care gives for the TURN relays.',
  },
  'allow-list-diagnostics': {
    title: 'Hosts that only the diagnostics need are missing.',
    means: 'The work does not need them, but the diagnostics will report them as blocked.',
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
    title: 'The TURN relay is allowed as HTTPS only.',
    means: 'Calls use TCP port 443 but do not speak HTTPS, so a filter that inspects the content cuts them.',
    act: 'Allow the host on TCP port 443 for any protocol, without inspection.',
  },
  'allow-list-path': {
    title: 'Only some paths of a host are allowed.',
    means: 'Services use other paths than those in the list, and those may change.',
    act: 'Allow the whole host.',
  },
  'allow-list-expression': {
    title: 'Regular expressions are not evaluated.',
    means: 'One of them may allow these hosts; engines read them too differently to say so.',
    act: 'Test these hosts in your product, or replace the expression by patterns.',
  },
  'allow-list-other-tenant': {
    title: 'The list names another contact centre.',
    means: 'Something of yours is missing, and a prodNNN with another number is there: perhaps a typo.',
    act: 'Compare the number with your own tenant’s.',
  },
  'allow-list-entry': {
    title: 'Some entries don’t allow anything.',
    means: 'No product reads them as a host, a pattern or an address, or they are deny rules.',
    act: 'Correct these lines, or take them out.',
  },
  'known-address-unreadable': {
    title: 'Some lines are not IPv4 addresses.',
    means:
      'Genesys can’t take them into the list, and sign-in may be refused to whoever connects from there.',
    act: 'Write an address (a.b.c.d) or a network (a.b.c.d/nn) on each line.',
  },
  'known-address-ipv6': {
    title: 'The list has IPv6 addresses.',
    means: 'The services speak IPv4 only: nobody reaches them from such an address.',
    act: 'Take them out.',
  },
  'known-address-not-routable': {
    title: 'Some addresses are not routable on the internet.',
    means: 'Nobody reaches Genesys from such an address, so Genesys leaves them out.',
    act: 'Enter the addresses that your requests leave from: the outside addresses of the proxy or the firewall.',
  },
  'known-address-partly-not-routable': {
    title: 'Some networks reach into ranges that are not routable.',
    means: 'A part of each can’t be a source on the internet; Genesys leaves it out.',
    act: 'Write only the part that is yours.',
  },
  'known-address-too-wide': {
    title: 'Some networks are far too large.',
    means: 'No company has a block of that size: sign-in would be open to strangers.',
    act: 'Write only the addresses that your registry or provider has allocated to you.',
  },
  'known-address-host-bits': {
    title: 'Some networks do not start at the address given.',
    means: 'With this length, the network begins at a lower address; it is not clear which was meant.',
    act: 'Write the first address of the network, or a single address.',
  },
  'known-address-notation': {
    title: 'Some ranges or netmasks are not in CIDR notation.',
    means: 'They are understood here, but a case is handled sooner with one notation.',
    act: 'Write them as networks (a.b.c.d/nn); the proposal does.',
  },
  'known-address-duplicate': {
    title: 'Some entries are duplicated.',
    means: 'It does no harm, but the list is harder to keep.',
    act: 'Remove the repeated ones.',
  },
  'known-address-overlap': {
    title: 'Some networks overlap.',
    means: 'Some are within others: a later change to one may do nothing.',
    act: 'Keep the wider one, or split them.',
  },
  'known-address-not-configured': {
    title: 'The list permits more than the configuration.',
    means:
      'The diagnostics would report these addresses as not allowed. This page can’t tell which of the two is right.',
    act: 'Make egress.allowed in the configuration and the list agree.',
  },
  'known-address-configured-only': {
    title: 'The configuration permits more than the list.',
    means:
      'The diagnostics would show green where sign-in is refused. This page can’t tell which of the two is right.',
    act: 'Make the list and egress.allowed in the configuration agree.',
  },
  'known-address-egress': {
    title: 'The address that requests leave from is not in the list.',
    means: 'If sign-in is restricted to the list, it is refused from here. For a home line that is right.',
    act: 'Send the browser through the proxy or the VPN. Add the address only if it is your company’s and static.',
  },
  'known-address-egress-refused': {
    title: 'Sign-in is refused from the address that requests leave from.',
    means: 'It is not in the list, and the configuration says that sign-in is restricted to it.',
    act: 'Send the browser through the proxy or the VPN, or open a case to add the address if it is your company’s and static.',
  },
  'known-address-egress-unusable': {
    title: 'What was entered can’t be an address on the internet.',
    means: 'It is an internal address, IPv6, or no address: Genesys sees another.',
    act: 'Enter the address that a site on the internet sees.',
  },
  'tunnel-full': {
    title: 'Everything goes through the tunnel.',
    means: 'That is no split tunnel: calls go through your VPN, with more delay and jitter.',
    act: 'Split the tunnel: proxies in, the TURN relay out.',
  },
  'tunnel-relay-inside': {
    title: 'Calls go through the tunnel.',
    means: 'Voice goes through your VPN and shares its capacity.',
    act: 'Keep the TURN relay’s addresses out of the tunnel.',
  },
  'tunnel-proxy-outside': {
    title: 'A proxy is not reached through the tunnel.',
    means: 'The PAC file sends the browser to a proxy that can’t be reached from outside: no service opens.',
    act: 'Include the proxies’ internal addresses in the tunnel.',
  },
  'tunnel-relay-unknown': {
    title: 'This page can’t tell whether calls stay outside.',
    means: 'The configuration names the TURN relay, the list has addresses, and a page can’t look names up.',
    act: 'Enter the addresses of the TURN relays above; Genesys Customer Care has them.',
  },
  'tunnel-proxy-unknown': {
    title: 'This page can’t tell whether a proxy is inside.',
    means: 'It was given by name and the list has addresses, or clients read its entry differently.',
    act: 'Give the proxy’s address.',
  },
  'tunnel-proxies-not-given': {
    title: 'No proxy was given.',
    means: 'The guide wants the proxies inside the tunnel; without their addresses that can’t be checked.',
    act: 'Enter your proxies above, if you have any.',
  },
  'tunnel-given-unreadable': {
    title: 'What was entered above is no address or name.',
    means: 'It could not be used for the check.',
    act: 'Correct it, and check again.',
  },
  'tunnel-entry': {
    title: 'Some lines are neither an address nor a name.',
    means: 'A VPN would refuse or ignore them.',
    act: 'Correct these lines, or take them out.',
  },
  'tunnel-ipv6': {
    title: 'The list has IPv6 networks.',
    means: 'The services speak IPv4 only: for them, these lines do nothing.',
    act: 'Leave them if other things need them.',
  },
  'firewall-missing': {
    title: 'Outbound traffic to some services is not allowed.',
    means: 'No rule allows requests to them on their port.',
    act: 'Allow TCP port 443 to any destination, or from the proxies if all requests go through them.',
  },
  'firewall-service-address': {
    title: 'Outbound traffic to some services is allowed by address.',
    means: 'Their addresses change without notice: what works today will be blocked one day.',
    act: 'Allow TCP port 443 to any destination, or by name. Rules by address are right for the TURN relay only.',
  },
  'firewall-relay-missing': {
    title: 'Outbound traffic of calls is not allowed.',
    means: 'No rule allows outbound TCP port 443 to the TURN relay: WebRTC phones have no sound.',
    act: 'Add a rule for the TURN relay, outbound, TCP port 443.',
  },
  'firewall-relay-inspected': {
    title: 'Calls are inspected as HTTPS.',
    means: 'Media on TCP port 443 is SRTP, not TLS: inspection cuts it or waits forever.',
    act: 'Exclude the TURN relay from inspection.',
  },
  'firewall-inspection-unsaid': {
    title: 'The table does not say whether calls are inspected.',
    means: 'It has nothing about inspection of the TURN relay.',
    act: 'Look it up in the firewall, and in every other device on the way.',
  },
  'firewall-relay-as-https': {
    title: 'Calls are allowed only as the application HTTPS.',
    means: 'An application-aware firewall sees that it isn’t HTTPS and cuts the connection.',
    act: 'Allow the TURN relay on TCP port 443 for any application.',
  },
  'firewall-relay-address': {
    title: 'Rules by address may be for the TURN relay.',
    means: 'The configuration names the host; this page can’t tell which addresses are its own.',
    act: 'Compare with the addresses that Genesys Customer Care gives.',
  },
  'firewall-diagnostics': {
    title: 'Outbound traffic that only the diagnostics need is not allowed.',
    means: 'The work does not need it, but the diagnostics will report these hosts as blocked.',
    act: 'Allow it, or take the hosts out of the configuration.',
  },
  'firewall-entry': {
    title: 'Some cells can’t be read.',
    means: 'A destination or a port was ignored, so its rule counts only in part.',
    act: 'Write hosts, addresses or any; ports as numbers or ranges.',
  },
  'csp-connect': {
    title: 'The policy blocks requests to these.',
    means: 'The diagnostics would report them as blocked by the page.',
    act: 'Add the sources that are named to connect-src.',
  },
  'csp-image': {
    title: 'The policy blocks these images.',
    means: 'Services that are checked by loading an image would be reported as blocked by the page.',
    act: 'Add the sources that are named to img-src.',
  },
  'csp-script': {
    title: 'The policy blocks the script.',
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
    means: 'The element can’t be shown.',
    act: 'Add the names to trusted-types.',
  },
  'csp-webrtc': {
    title: 'The policy forbids WebRTC.',
    means: 'No test call can be made in browsers that follow it.',
    act: 'Take webrtc out of the policy of this page.',
  },
  'csp-sandbox': {
    title: 'The page is in a sandbox that doesn’t allow scripts.',
    means: 'Nothing of the diagnostics runs.',
    act: 'Add allow-scripts and allow-same-origin, or take sandbox out.',
  },
  'csp-page-unknown': {
    title: 'It depends on where the page is.',
    means: 'Addresses of the configuration are relative to the page, and its address was not given.',
    act: 'Enter the page’s address above, and check again.',
  },
  'csp-repeated': {
    title: 'A directive appears twice.',
    means: 'Browsers follow only the first one.',
    act: 'Put both into one.',
  },
  'csp-unknown-directive': {
    title: 'There is no directive of this name.',
    means: 'Browsers ignore it.',
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
