import {onPath} from './apply.mjs';

/** What can be wrong with the line to the relay. @type {readonly import('../faults.mjs').Fault[]} */
export const LINE = [
  {
    id: 'delay',
    group: 'line',
    label: 'Delay',
    description: '200 ms each way to the relay.',
    light: 'red',
    cause: 'voice-delay',
    apply: onPath({delayMs: {up: 200, down: 200}}),
  },
  {
    id: 'jitter',
    group: 'line',
    label: 'Jitter',
    description: 'Each way, every packet is held back by 0 to 120 ms.',
    light: 'amber',
    cause: 'voice-jitter',
    apply: onPath({jitterMs: {up: 120, down: 120}}),
  },
  {
    id: 'stalls',
    group: 'line',
    label: 'Stalls',
    description: 'The line stands still for one second in four.',
    light: 'red',
    cause: 'voice-stalls',
    apply: onPath({stall: {everyMs: 4000, forMs: 1000}}),
  },
  {
    id: 'thin-uplink',
    group: 'line',
    label: 'Thin uplink',
    description: '200 kbps up: a call fits, the other work does not.',
    light: 'red',
    cause: 'bandwidth-insufficient',
    apply: onPath({rateKbps: {up: 200}}),
  },
  {
    id: 'loaded',
    group: 'line',
    label: 'Loaded',
    description:
      'The call is fine by itself; once the other work goes up beside it, everything waits for 120 ms.',
    light: 'red',
    cause: 'voice-under-load',
    apply: onPath({loadedDelay: {up: {fromKbps: 180, fullKbps: 340, ms: 120}}}),
  },
  {
    id: 'relay-slow',
    group: 'line',
    label: 'Relay slow',
    description: 'A long way to the relay: 450 ms each way, so the allocation takes its time too.',
    light: 'red',
    cause: 'voice-delay',
    apply: onPath({delayMs: {up: 450, down: 450}}),
  },
  {
    id: 'slow-setup',
    group: 'line',
    label: 'Slow to connect',
    description: 'Each connection to the relay carries nothing for its first 2.5 seconds, then all is well.',
    light: 'amber',
    cause: 'turn-slow',
    apply: onPath({setupMs: 2500}),
  },
];
