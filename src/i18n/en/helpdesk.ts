import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Allow outbound TCP port 443 to the TURN interface, take its name out of what the proxy serves (both as https:// and as http:// in a PAC file), and switch HTTPS inspection off for it.';
const ALLOW_TENANT =
  'Allow *.prodNNN.genesysengage.com and *.*.prodNNN.genesysengage.com on TCP port 443, on the proxy and the firewall, without inspection that breaks certificates.';
const LINE =
  'Compare with a cable, without the VPN where policy allows, and at another time of day; the trace of delay over the call tells a Wi-Fi from a full line.';

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
    act: 'Look for a WebRTC policy or a privacy extension in this browser.',
  },
  'codec-missing': {
    means: 'The browser does not offer the codec that the phone is expected to use.',
    act: 'Use another browser; check whether the tenant may use the other codec.',
  },
  'page-hidden': {
    means: 'The tab was hidden or the PC slept: the samples are worthless and were not judged.',
    act: 'Run it again with the page in front.',
  },
  'pc-busy': {
    means:
      'The page was in view, but the processor was not there in time: what was measured is the PC, not the line, and was not judged.',
    act: 'See what loads the processor (an update, a virus scan, a video meeting), then run it again.',
  },
  'virtual-desktop': {
    means:
      'The check seems to run in a virtual desktop: it measures that machine, not the agent’s own network.',
    act: 'Run it where the phone runs.',
  },
  'call-in-progress': {
    means: 'Nothing was measured, so as not to disturb the call.',
    act: 'Run it again after the call.',
  },
  offline: {
    means: 'Neither the control, nor any service, nor the relay answered.',
    act: 'Check cable, Wi-Fi, VPN and proxy address of this PC.',
    unsure:
      'All was silent rather than refused: a proxy that waits for a sign-in, or a network that wants one, looks the same to a page.',
  },
  'captive-portal': {
    means: 'Something else answers in place of everything, and nothing proves to be what it should.',
    act: 'Open any http:// page, sign in to the network, and run it again.',
    unsure:
      'A proxy that replaces every page, for want of a sign-in or by its rules, looks the same to a page.',
  },
  'services-blocked': {
    means: 'No host of the tenant can be reached, though the network is there.',
    act: ALLOW_TENANT,
    unsure: 'The control fails as well: HTTPS may be dead as a whole, for example its proxy.',
  },
  'regional-hosts-blocked': {
    means: 'Only the regional api01-… hosts fail: they have one label more than a one-label wildcard covers.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'Pages of the Portal or the Agent Desktop, which come from a CDN over the Internet, can’t be reached.',
    act: 'Allow their hosts over the Internet; a private connection does not carry them.',
  },
  'authentication-blocked': {
    means: 'The sign-in service can’t be reached.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means: 'The request failed before anything answered: name, connection, certificate or proxy.',
    act: 'Open the URL on this PC; compare name resolution, certificate and the proxy’s log.',
  },
  'service-timeout': {
    means: 'The connection got no answer by the deadline.',
    act: 'Look for a firewall that drops, or a proxy that waits for a sign-in.',
  },
  'service-error': {
    means: 'The service itself answers with an error.',
    act: 'Check the service’s status with Genesys Customer Care; quote the status code.',
  },
  'service-replaced': {
    means: 'Something answers that is not the service: a block page, a sign-in page, another host.',
    act: 'Open the URL on this PC and look what answers; allow it on the proxy.',
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
    means: 'No TCP connection to the relay came about.',
    act: WAY_TO_RELAY,
    unsure:
      'This browser tells no more: the name may not resolve, the connection may be refused, by a proxy too, or cut as soon as it is made.',
  },
  'turn-cut': {
    means:
      'The connection to the relay is made and then ended by something on the way: inspection, a wrong listener, a time limit.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'Nothing came back from the relay by the deadline.',
    act: WAY_TO_RELAY,
    unsure:
      'Packets may be dropped, a device may wait for TLS where there is none, or a proxy may have refused without the browser saying so.',
  },
  'turn-credentials': {
    means: 'The relay answers, and does not accept the user name and password: wrong, or expired.',
    act: 'Renew the credentials in the configuration, or look at the endpoint that hands them out.',
  },
  'turn-refused': {
    means: 'The relay answers, and refuses: quota, capacity or policy.',
    act: 'Check whether other sessions hold this user’s allocations; then ask Genesys Customer Care with the error code.',
  },
  'turn-slow': {
    means: 'The allocation takes longer than the way explains.',
    act: 'Look at name resolution, proxy sign-in and the proxy’s load.',
  },
  'turn-loop-refused': {
    means:
      'The relay works, but does not join two of its own allocations: the way is proven, the voice is not measured.',
    act: 'Set turn.loopback to false for this relay.',
    unsure: 'Packets between the two allocations may also get lost at the relay.',
  },
  'voice-no-media': {
    means: 'The two ends are joined, and no sound arrives.',
    act: 'Look for a device that lets connections be made and then drops what it does not know.',
  },
  'voice-delay': {
    means: 'The way to the relay is long, and steadily so: a VPN, a proxy or a relay far away.',
    act: 'Take the relay out of the VPN and the proxy; use the relay of the agent’s own region.',
  },
  'voice-jitter': {
    means: 'Packets come unevenly. Over TCP this is also what packet loss looks like.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'The line stands still at times and then lets everything go at once.',
    act: LINE,
  },
  'voice-loss': {
    means: 'Packets never arrive, though TCP loses none: the relay or its queue drops them.',
    act: 'Compare at another time; then ask Genesys Customer Care.',
  },
  'voice-under-load': {
    means: 'The call is good alone, and bad while the rest of the work goes on: a queue on the line fills.',
    act: 'Give voice priority on the router, or limit the upload of what shares the line.',
  },
  'bandwidth-insufficient': {
    means: 'The line does not carry what the activities need together.',
    act: 'Compare the carried rate with the line’s contract; pause what else uses it; or schedule screen recording.',
    unsure: 'A queue grew under the call alone; a line that got slower during the call looks the same.',
  },
  'egress-not-allowed': {
    means: 'HTTPS leaves from an address that is not in the site’s list.',
    act: 'Bring the agent back onto the corporate way (VPN, proxy, PAC file). Do not add a home address to the list.',
  },
  'turn-inside-tunnel': {
    means: 'Media leaves where HTTPS leaves, so calls take the way through the company network.',
    act: 'Take the addresses of the TURN interface out of the VPN’s list, and its name out of the proxy’s.',
  },
  'local-service-absent': {
    means: 'Nothing answers where the program should listen on this PC.',
    act: 'Start or install it; check its port.',
    unsure: 'A page can’t tell a closed port from a program that refuses this page.',
  },
  'local-service-outdated': {
    means: 'The program’s version is below what the site asks for.',
    act: 'Update it.',
  },
  'local-access-denied': {
    means: 'The browser’s permission to reach programs on this PC is denied.',
    act: 'Allow it in the page’s settings, or by policy; a frame needs allow="loopback-network" as well.',
    unsure: 'The browser’s question was closed without an answer.',
  },
  configuration: {
    means: 'The configuration is valid, but hardly meant so.',
    act: 'Look at the path and the rule that are named.',
  },
  'test-fault': {
    means: 'A part of the check itself does not work; it takes nothing from what was measured.',
    act: 'Mend the part that is named: control, echo, endpoints, or a file that can’t be loaded.',
  },
};
