import {plural} from '../plural.js';
import type {FollowUpWords} from '../translation.js';

/** English, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'Earlier checks on this PC',
    few: 'After a few more days you can see here whether it gets bad at certain hours.',
    none: 'No hour of the day stands out so far.',
    hour: (bad, of, from, to) =>
      `Between ${from} and ${to} something was wrong on ${String(bad)} of the last ${String(of)} days with a check at that time.`,
    often: (bad, of) =>
      `Something was wrong on ${String(bad)} of the last ${String(of)} days with a check, at no particular hour.`,
    caption: 'Each field counts the checks of that hour: 2/5 means that 2 of 5 were not good.',
    hourHead: 'From',
    latest: 'The latest',
    watch: 'watched',
    kept: 'This is kept in this browser only, for the last 200 checks, and sent to nobody: time, result and figures, nothing about you.',
    forget: 'Delete the earlier checks',
    forgotten: 'The earlier checks are deleted.',
  },
  sheet: {
    button: 'Print for your internet provider',
    title: 'Interruptions of an internet connection',
    local: 'Local time',
    utc: 'Time in UTC',
    destinations: {title: 'Destinations', control: 'a reference address', relay: 'phone service'},
    network: 'Network',
    device: 'Browser and system',
    code: 'Report code',
    longest: 'Froze for',
    froze: 'What froze',
    count: (moments) =>
      plural('en', moments, {
        1: 'The connection froze once.',
        2: 'The connection froze twice.',
        other: `The connection froze ${String(moments)} times.`,
      }),
    together: (destinations, moments) =>
      plural('en', moments, {
        1: `At least ${String(destinations)} independent destinations froze at the same moment, once.`,
        2: `At least ${String(destinations)} independent destinations froze at the same moment, twice.`,
        other: `At least ${String(destinations)} independent destinations froze at the same moment, ${String(moments)} times.`,
      }),
    pcFine: 'The PC itself was watched all the time and did not freeze.',
    pcToo: (moments) =>
      plural('en', moments, {
        1: 'The PC itself froze in one of these moments.',
        other: `The PC itself froze in ${String(moments)} of these moments.`,
      }),
    pointsTo: (place, sure) => `What this points to: ${place} (${sure}).`,
    more: (count) =>
      plural('en', count, {
        1: 'One earlier moment is not listed.',
        other: `${String(count)} earlier moments are not listed.`,
      }),
    noted: 'Times at which the person at the PC noticed trouble',
    methodHead: 'How this was measured',
    method:
      'A web page on this PC sent small requests to each destination: to the reference address every 5 seconds, to the others in turn every 30 seconds, to the phone service a call of 2 seconds every 5 minutes, and all of them closely for a while after something was late. An answer is late if it takes at least 200 ms longer than is usual for that destination; it froze for as long as the answer was overdue. The PC itself was watched by a timer, 20 times a second. What was not looked at is not counted. All times are those of the PC’s clock.',
  },
  trial: {
    title: 'Try one thing',
    suggestions: {
      cable: 'Connect this PC to the router with a network cable, then check again.',
      closer: 'Take this PC closer to the Wi-Fi router, then check again.',
      'no-vpn': 'If your company allows it, disconnect the VPN, then check again.',
      elsewhere: 'Check again at another place, or on another network such as your phone’s.',
    },
    done: 'Done: check again',
    cant: 'I can’t do that',
    changed: 'What it changed',
    good: {
      cable: 'The cable made it good.',
      closer: 'Closer to the router it is good.',
      'no-vpn': 'Without the VPN it is good.',
      elsewhere: 'There it is good.',
    },
    same: {
      cable: 'No difference with the cable: it is not the Wi-Fi.',
      closer: 'No difference: it is not the distance to the router.',
      'no-vpn': 'No difference: it is not the VPN.',
      elsewhere: 'No difference: it is not the place or its network.',
    },
    better: 'That made it better, but not good yet.',
    worse: 'It got worse.',
    unclear: 'It can’t be told whether that changed anything: the difference may be chance.',
  },
};
