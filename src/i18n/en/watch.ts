import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'Send this report to your helpdesk.';

/** English, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Watching your connection',
  until: (time) => `Until ${time}. You can work as usual.`,
  watched: (from, to) => `Watched from ${from} to ${to}`,
  stop: 'Stop watching',
  quiet: 'Nothing has frozen so far.',
  count: (episodes) =>
    plural('en', episodes, {
      1: 'Your connection froze once.',
      2: 'Your connection froze twice.',
      other: `Your connection froze ${String(episodes)} times.`,
    }),
  fine: 'Nothing froze for long, or often, while we watched.',
  happened: 'It just happened',
  noted: 'Noted, with the time.',
  lastMinute: 'In the last minute',
  wasFine: 'was fine',
  stoodStill: (duration) => `froze for ${duration}`,
  notLooked: 'was not looked at',
  closeUntil: (time) => `The phone connection is watched closely until ${time}.`,
  keep: 'Go on watching after this page is reloaded',
  cantKeep: 'This browser does not allow that.',
  blind: (duration) => `What lasted less than ${duration} may not have been seen.`,
  states: {
    starting: 'Starting to watch…',
    call: 'You are on a call: nothing is measured until it is over.',
    run: 'Waiting until the check is done.',
    waking: 'Starting again after a pause…',
    elsewhere: 'Another tab on this PC is watching already. This one takes over when that one stops.',
  },
  relay: {
    'no-room': 'The phone service is full right now; we try again in ten minutes.',
    'no-access': 'The phone service does not accept this check’s sign-in, so it is not watched.',
    'not-possible': 'This browser does not let us watch the phone connection.',
    silent: 'The phone service did not answer.',
  },
  paths: {pc: 'This PC', control: 'Your network', relay: 'Phone connection'},
  places: {
    pc: {
      name: 'this PC',
      said: 'Your PC itself freezes at times, which can disturb your calls.',
      next: 'Close programs that you don’t need; if it goes on, send this report to your helpdesk.',
    },
    'local-network': {
      name: 'your Wi-Fi or cable',
      said: 'Your connection to the router, by Wi-Fi or cable, drops out at times.',
      next: 'Use a cable, or sit closer to your router, and watch again.',
    },
    line: {
      name: 'Wi-Fi, cable or internet line',
      said: 'At times everything freezes at once: the cause is your Wi-Fi, your cable or your internet line.',
      next: 'Use a cable instead of Wi-Fi and watch again: if it goes on, it is the line, and your provider can help.',
    },
    'tunnel-or-proxy': {
      name: 'VPN or proxy',
      said: 'Your work applications freeze at times on their way through the VPN or a proxy; calls do not.',
      next: SEND,
    },
    relay: {
      name: 'the way to the phone service',
      said: 'Only the phone connection freezes at times; your work applications do not.',
      next: SEND,
    },
    region: {
      name: 'one region of the work applications',
      said: 'Some of your work applications freeze at times; everything else is fine.',
      next: SEND,
    },
    service: {
      name: 'one work application',
      said: 'One of your work applications freezes at times; everything else is fine.',
      next: SEND,
    },
    unknown: {
      name: 'not known yet',
      said: 'Your connection freezes at times; we can’t tell yet where.',
      next: 'Watch for longer, or send this report to your helpdesk.',
    },
  },
  sure: {certain: 'for certain', likely: 'probably', possible: 'possibly'},
  strip: {
    title: 'The last hour',
    still: 'Froze',
    unmeasured: 'Not measured',
    mark: 'You noted something',
  },
};
