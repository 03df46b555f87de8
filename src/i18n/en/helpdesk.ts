import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Allow outbound TCP port 443 to the TURN relay, bypass the proxy for its host name (in a PAC file: DIRECT for both its https:// and its http:// form), and exclude it from HTTPS inspection.';
const ALLOW_TENANT =
  'Allow *.prodNNN.genesysengage.com and *.*.prodNNN.genesysengage.com on TCP port 443, on the proxy and the firewall, without TLS inspection.';
const LINE =
  'Compare with a cable, without the VPN where policy allows, and at another time of day; the delay chart shows whether it is Wi-Fi or a congested line.';

/** What the helpdesk is told of each cause, in English. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'This browser lacks parts of WebRTC that every current one has.',
    act: 'Update it, or give the agent a current Chrome or Edge.',
  },
  'insecure-context': {
    means: 'The page is not served over HTTPS, so the browser withholds WebRTC and more.',
    act: 'Serve the page over HTTPS.',
  },
  'webrtc-disabled': {
    means: 'RTCPeerConnection is missing: a policy, a setting or an extension has taken it away.',
    act: 'Look for a WebRTC policy (such as WebRtcIPHandling), a privacy extension or a changed browser setting.',
  },
  'codec-missing': {
    means: 'The browser does not offer the codec that the phone is expected to use.',
    act: 'Use another browser; check whether the tenant may use the other codec.',
  },
  'page-hidden': {
    means: 'The tab was in the background or the PC was asleep, so the measurements can’t be used.',
    act: 'Run it again with the page in front.',
  },
  'pc-busy': {
    means:
      'The page was in view, but the processor did not respond in time. The figures describe the PC, not the line, and were not judged.',
    act: 'See what loads the processor (an update, a virus scan, a video meeting), then run the check again.',
  },
  'virtual-desktop': {
    means:
      'The check seems to run in a virtual desktop. It measures that machine, not the agent’s own network.',
    act: 'Run it where the phone runs.',
  },
  'call-in-progress': {
    means: 'Nothing was measured, so as not to disturb the call.',
    act: 'Run it again after the call.',
  },
  offline: {
    means:
      'Neither the control address (a URL that should always answer), nor any service, nor the relay answered.',
    act: 'Check the cable, Wi-Fi, VPN and proxy settings of this PC.',
    unsure:
      'Everything was silent, nothing was refused. A proxy that waits for a sign-in, or a network that wants one, looks the same to a page.',
  },
  'captive-portal': {
    means: 'Every request is answered by something else; no service could be verified.',
    act: 'Open any http:// page, sign in to the network, and run the check again.',
    unsure:
      'A proxy that replaces every page, because nobody signed in or because of its rules, looks the same to a page.',
  },
  'services-blocked': {
    means: 'No host of the tenant can be reached, though the network is there.',
    act: ALLOW_TENANT,
    unsure:
      'The control address fails as well: HTTPS may not work at all, for example because the proxy is down.',
  },
  'regional-hosts-blocked': {
    means:
      'Only the regional api01-… hosts fail: they have one label (name between dots) more than a one-label wildcard covers.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'Pages of the Portal or the Agent Desktop, which come from a CDN over the internet, can’t be reached.',
    act: 'Allow their hosts over the internet; a private connection does not carry them.',
  },
  'authentication-blocked': {
    means: 'The sign-in service can’t be reached.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means:
      'The request failed before anything answered: name resolution, connection, certificate, proxy, or an extension or policy in the browser.',
    act: 'Open the URL on this PC, also in a private window without extensions; compare name resolution, certificate and the proxy’s log.',
  },
  'service-timeout': {
    means: 'The connection got no answer by the deadline.',
    act: 'Look for a firewall that drops packets, or a proxy that waits for a sign-in.',
  },
  'service-error': {
    means: 'The service itself answers with an error.',
    act: 'If it is a Genesys service, check its status with Genesys Customer Care and quote the status code; otherwise ask whoever runs it.',
  },
  'service-replaced': {
    means: 'Something answers that is not the service: a block page, a sign-in page or another host.',
    act: 'Open the URL on this PC and see what answers; allow it on the proxy.',
    unsure:
      'The answer can’t be read from this page: it may also be the service itself with an error, or without its CORS header.',
  },
  'service-slow': {
    means: 'The service answers, but late.',
    act: 'Compare with another PC on this network, and with the proxy bypassed.',
  },
  'request-blocked-by-page': {
    means: 'The Content-Security-Policy of the page that holds this check forbids the request.',
    act: 'Add the host to the directive that is named.',
  },
  'turn-unreachable': {
    means: 'No TCP connection to the relay could be made.',
    act: WAY_TO_RELAY,
    unsure:
      'The browser doesn’t say more: the name may not resolve, the connection may be refused, by a proxy too, or cut as soon as it is made.',
  },
  'turn-cut': {
    means:
      'The connection to the relay is made and then ended by something on the way: inspection, another service on that port, a time limit.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'The relay did not answer before the deadline.',
    act: WAY_TO_RELAY,
    unsure:
      'Packets may be dropped, a device may wait for TLS where there is none, or a proxy may have refused without the browser saying so.',
  },
  'turn-credentials': {
    means: 'The relay answers but does not accept the user name and password: they are wrong or expired.',
    act: 'Renew the credentials in the configuration, or check the endpoint that hands them out.',
  },
  'turn-refused': {
    means:
      'The relay answers and refuses: quota, capacity or policy; error 300 sends the browser to another relay, which Firefox does not follow.',
    act: 'Check whether other sessions hold this user’s allocations (relay sessions); then ask Genesys Customer Care and quote the error code.',
  },
  'turn-slow': {
    means: 'Setting up the relay session takes longer than the distance accounts for.',
    act: 'Look at name resolution, proxy sign-in and the proxy’s load.',
  },
  'turn-loop-refused': {
    means:
      'The relay works but won’t connect two of its own sessions: the connection is confirmed, voice could not be measured.',
    act: 'Set turn.loopback to false for this relay.',
    unsure: 'Packets between the two sessions may also get lost at the relay.',
  },
  'voice-no-media': {
    means: 'The two ends are connected, but no sound arrives.',
    act: 'Look for a device that lets connections be made and then drops traffic that it does not know.',
  },
  'voice-delay': {
    means: 'The route to the relay is long, all the time: a VPN, a proxy or a relay far away.',
    act: 'Take the relay out of the VPN and the proxy; use the relay of the agent’s own region.',
  },
  'voice-jitter': {
    means: 'Packets arrive unevenly. Over TCP this is also what packet loss looks like.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'The line freezes now and then, and everything arrives at once afterwards.',
    act: LINE,
  },
  'voice-loss': {
    means: 'Packets never arrive, although TCP loses none: the relay or its queue drops them.',
    act: 'Compare at another time and from another network; if it stays the same, ask Genesys Customer Care.',
  },
  'voice-under-load': {
    means:
      'The call is good on its own and bad while the rest of the work goes on: a queue on the line fills.',
    act: 'Give voice priority on the router, or limit the upload of other devices and programs on the line.',
  },
  'bandwidth-insufficient': {
    means: 'The line is too slow for all activities together.',
    act: 'Compare the speed reached with what the provider promises; pause what else uses it, or schedule screen recording.',
    unsure: 'A queue grew under the call alone; a line that got slower during the call looks the same.',
  },
  'egress-not-allowed': {
    means: 'HTTPS leaves from an address that is not in your company’s list.',
    act: 'Get the agent back onto the corporate route (VPN, proxy, PAC file). Do not add the IP address of a home line to the list.',
  },
  'turn-inside-tunnel': {
    means: 'Media leaves where HTTPS leaves, so calls go through the company network.',
    act: 'Take the addresses of the TURN relay out of the VPN’s list, and its name out of the proxy’s.',
  },
  'local-service-absent': {
    means: 'Nothing answers where the program should listen on this PC.',
    act: 'Start or install it; check its port.',
    unsure: 'A page can’t tell a closed port from a program that refuses this page.',
  },
  'local-service-outdated': {
    means: 'The program’s version is older than your company asks for.',
    act: 'Update it.',
  },
  'local-access-denied': {
    means: 'The browser’s permission to reach programs on this PC, or hosts in the local network, is denied.',
    act: 'Allow it in the page’s settings, or by policy; a frame needs allow="loopback-network" as well.',
    unsure: 'The browser’s question was closed without an answer.',
  },
  configuration: {
    means: 'The configuration is valid, but probably not what was intended.',
    act: 'Look at the path and the rule that are named.',
  },
  'test-fault': {
    means: 'A part of the check itself does not work; what was measured is not affected.',
    act: 'Fix the part that is named: control address, echo service, credentials endpoint (it may want a sign-in), or a file that can’t be loaded.',
  },
};
