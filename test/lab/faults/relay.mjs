import {onPath} from './apply.mjs';

/** What can go wrong with the relay, and on the way to it. @type {readonly import('../faults.mjs').Fault[]} */
export const RELAY = [
  {
    id: 'relay-refused',
    group: 'relay',
    label: 'Relay closed',
    description: 'Nobody listens on the relay’s port.',
    light: 'red',
    cause: 'turn-unreachable',
    apply: onPath({refuse: true}),
  },
  {
    id: 'relay-silent',
    group: 'relay',
    label: 'Relay silent',
    description: 'The connection is accepted, and nothing ever comes back.',
    light: 'red',
    cause: 'turn-silent',
    apply: onPath({silent: true}),
  },
  {
    id: 'relay-cut',
    group: 'relay',
    label: 'Relay cut',
    description: 'A device on the way resets the connection after its first bytes.',
    light: 'red',
    cause: 'turn-cut',
    apply: onPath({cutAfterBytes: 1}),
  },
  {
    id: 'relay-reset',
    group: 'relay',
    label: 'Relay reset',
    description: 'A device on the way resets each connection as soon as it is made.',
    light: 'red',
    cause: 'turn-cut',
    apply: onPath({resetOnConnect: true}),
  },
  {
    id: 'relay-cut-in-call',
    group: 'relay',
    label: 'Call cut',
    description:
      'A device on the way resets the connection in the middle of a call, once 60 kB have gone up.',
    light: 'red',
    cause: 'turn-cut',
    apply: onPath({cutAfterBytes: 60_000}),
  },
  {
    id: 'relay-http',
    group: 'relay',
    label: 'Web server in its place',
    description: 'What listens on the port answers in HTTP.',
    light: 'red',
    cause: 'turn-cut',
    apply: onPath({answerHttp: true}),
  },
  {
    id: 'relay-tls',
    group: 'relay',
    label: 'TLS in its place',
    description: 'What listens on the port waits for TLS, and says nothing to a relay’s client.',
    light: 'red',
    cause: 'turn-silent',
    apply: onPath({answerTls: true}),
  },
  {
    id: 'relay-credentials',
    group: 'relay',
    label: 'Wrong credentials',
    description: 'The relay no longer knows the password in the configuration.',
    light: 'red',
    cause: 'turn-credentials',
    apply: (faults) => {
      faults.relay.users = {'lab-agent-7': 'changed'};
    },
  },
  {
    id: 'relay-quota',
    group: 'relay',
    label: 'Quota reached',
    description: 'The relay has no allocation left for this user (486).',
    light: 'red',
    cause: 'turn-refused',
    apply: (faults) => {
      faults.relay.quota = 0;
    },
  },
  {
    id: 'relay-one-allocation',
    group: 'relay',
    label: 'One allocation each',
    description:
      'The relay gives one allocation to a user, and has none left for the call’s other end (486).',
    light: 'grey',
    cause: 'turn-refused',
    apply: (faults) => {
      faults.relay.quota = 1;
    },
  },
  {
    id: 'relay-capacity',
    group: 'relay',
    label: 'Relay full',
    description: 'The relay has no room for anybody (508).',
    light: 'red',
    cause: 'turn-refused',
    apply: (faults) => {
      faults.relay.refuse = 508;
    },
  },
  {
    id: 'relay-loop-refused',
    group: 'relay',
    label: 'Relay-to-relay refused',
    description: 'Allocations are given, but two of them may not talk to each other (403).',
    light: 'grey',
    cause: 'turn-loop-refused',
    apply: (faults) => {
      faults.relay.denyPeers = true;
    },
  },
  {
    id: 'relay-cut-in-handshake',
    group: 'relay',
    label: 'Cut after the allocation',
    description: 'A device lets the allocation pass, and cuts the connection when the two ends shake hands.',
    light: 'red',
    cause: 'turn-cut',
    apply: onPath({cutAfterBytes: 1500}),
  },
  {
    id: 'relay-silent-in-handshake',
    group: 'relay',
    label: 'Silent after the allocation',
    description: 'A device lets the allocation pass, and drops the rest once the two ends shake hands.',
    light: 'red',
    cause: 'turn-silent',
    apply: onPath({silentAfter: {dtls: true}}),
  },
  {
    id: 'relay-silent-in-call',
    group: 'relay',
    label: 'Silent in the call',
    description: 'A device lets a call begin, and then drops all that it carries.',
    light: 'red',
    cause: 'turn-silent',
    apply: onPath({silentAfter: {bytes: 9000}}),
  },
  {
    id: 'relay-no-media',
    group: 'relay',
    label: 'No media',
    description: 'The two ends of a call find each other and agree; of its sound, nothing gets through.',
    light: 'red',
    cause: 'voice-no-media',
    apply: (faults) => {
      faults.relay.dropMedia = true;
    },
  },
  {
    id: 'relay-lossy',
    group: 'relay',
    label: 'Loss',
    description: 'The relay loses one packet in twenty.',
    light: 'red',
    cause: 'voice-loss',
    apply: (faults) => {
      faults.relay.dropRatio = 0.05;
    },
  },
];
