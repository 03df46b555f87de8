import type {WatchWords} from '../translation.js';

const SEND = 'Send this report to your helpdesk.';

/** English, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Watching your connection',
  until: (time) => `Until ${time}. You can work as usual.`,
  watched: (from, to) => `Watched from ${from} to ${to}`,
  stop: 'Stop watching',
  quiet: 'Nothing has stood still so far.',
  count: (episodes) =>
    `Your connection stood still ${episodes === 1 ? 'once' : `${String(episodes)} times`}.`,
  fine: 'Nothing stood still for long, or often, while we watched.',
  happened: 'It just happened',
  noted: 'Noted, with the time.',
  lastMinute: 'In the last minute',
  wasFine: 'was fine',
  stoodStill: (duration) => `stood still for ${duration}`,
  notLooked: 'was not looked at',
  closeUntil: (time) => `The phone connection is watched closely until ${time}.`,
  keep: 'Go on watching after this page is reloaded',
  cantKeep: 'This browser does not let the page keep it.',
  blind: (duration) => `What lasted less than ${duration} may not have been seen.`,
  states: {
    starting: 'Starting to watch …',
    call: 'You are on a call: nothing is measured until it is over.',
    run: 'Waiting until the check is done.',
    waking: 'Starting again after a pause …',
    elsewhere: 'Another tab on this PC is watching already. This one takes over when that one stops.',
  },
  relay: {
    'no-room': 'The phone service has no room for a look now; we try again in ten minutes.',
    'no-access': 'The phone service does not accept this check’s sign-in, so it is not watched.',
    'not-possible': 'This browser does not let us watch the phone connection.',
    silent: 'The phone service did not answer.',
  },
  paths: {pc: 'This PC', control: 'Your network', relay: 'Phone connection'},
  places: {
    pc: {
      name: 'this PC',
      said: 'Your PC itself stands still at times, and holds up your calls.',
      next: 'Close programs that you don’t need; if it stays, send this report to your helpdesk.',
    },
    'local-network': {
      name: 'your Wi-Fi or cable',
      said: 'Your Wi-Fi or the cable to your router stands still at times.',
      next: 'Use a cable, or sit closer to your router, and watch again.',
    },
    line: {
      name: 'Wi-Fi, cable or internet line',
      said: 'Everything stands still together at times: your Wi-Fi, your cable or your internet line.',
      next: 'Use a cable instead of Wi-Fi and watch again: if it stays, it is the line, and your provider can help.',
    },
    'tunnel-or-proxy': {
      name: 'VPN or proxy',
      said: 'The way of your applications, through the VPN or a proxy, stands still at times; calls do not.',
      next: SEND,
    },
    relay: {
      name: 'the way to the phone service',
      said: 'Only the phone connection stands still at times; your applications do not.',
      next: SEND,
    },
    region: {
      name: 'one region of the work applications',
      said: 'Part of your work applications stands still at times; everything else is fine.',
      next: SEND,
    },
    service: {
      name: 'one work application',
      said: 'One work application stands still at times; everything else is fine.',
      next: SEND,
    },
    unknown: {
      name: 'can’t be told yet',
      said: 'Your connection stands still at times; where can’t be told yet.',
      next: 'Watch for longer, or send this report to your helpdesk.',
    },
  },
  sure: {certain: 'for certain', likely: 'probably', possible: 'possibly'},
  strip: {
    title: 'The last hour',
    still: 'Stood still',
    unmeasured: 'Not measured',
    mark: 'You noted something',
  },
};
