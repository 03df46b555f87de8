import type {PrivacyWords} from '../privacy.js';

/** English, in the privacy sheet. */
export const privacy: PrivacyWords = {
  title: 'What Agent Diagnostics measures, keeps and sends',
  intro:
    'Agent Diagnostics checks whether a PC and its network carry calls and desktop work. This sheet follows from the configuration that the check runs with.',
  facts: {site: 'For', contact: 'Contact', made: 'Made on'},
  sections: {
    measured: 'What is measured',
    sent: 'Who is asked, or sent something',
    report: 'What a report holds',
    readers: 'Who can see it',
    kept: 'What is kept, where and how long',
    never: 'What is never recorded or sent',
    open: 'What your company has to add',
  },
  leads: {
    sent: 'Only these; the configuration or the page names each. Whoever is asked over the network sees the address that the request comes from, such as that of your proxy or VPN, and may log it.',
    report: 'Every check ends in a report. It holds:',
    open: 'The configuration doesn’t say:',
  },
  measured: {
    start: 'A check begins when somebody presses its button, or when the page starts it by itself.',
    browser: 'The browser, its version, the operating system, and whether the page stayed in view.',
    control: 'Whether an address that always answers does so.',
    services: 'Whether these services answer, and how fast:',
    egress: 'The public address that requests leave from; the browser compares it with your lists.',
    places: 'At which of your places the PC is, going by that address:',
    relay: 'Whether the relay for calls gives a connection, and how fast.',
    call: 'Delay, loss and quality of a test call through the relay. It carries generated sound, never the microphone’s.',
    load: 'How that call fares while generated data takes the bandwidth of the other work.',
    tunnel: 'Whether calls leave your network by another way than web pages.',
    local: 'Whether these programs on the PC answer, and their version:',
    watch: (minutes) =>
      `Only if somebody starts a watch: the same addresses again and again, for ${minutes} unless told otherwise. It notes when something froze, and for how long.`,
    devices:
      'Only if the agent starts the test and allows the microphone: how loud it is, whether a tone is heard, what kind of headset is in use. The sound is played back to the agent and stays in the page.',
    answers: 'Only what the agent chooses to answer to an invitation:',
  },
  sent: {
    page: {
      name: 'The page’s server',
      what: 'Requests for the files of the check and for its configuration.',
    },
    control: {
      name: 'An address that always answers',
      what: 'Up to three requests without content, to tell a dead network from dead services.',
    },
    services: {
      name: 'Services of the work',
      what: 'A few requests without content each. Cookies go along only where nothing readable answers without them.',
    },
    egress: {name: 'Address echo', what: 'A request without content. The answer is the public address.'},
    credentials: {name: 'Issuer of relay credentials', what: 'A request for the relay’s credentials.'},
    relay: {
      name: 'Relay for calls',
      what: 'Its credentials, and a test call of generated sound that comes back to the same page.',
    },
    bandwidth: {name: 'Bandwidth measurement', what: 'Generated data, up and down.'},
    local: {name: 'Programs on the PC', what: 'A request for their version. It never leaves the PC.'},
    report: {
      name: 'Helpdesk',
      what: 'The report, once somebody presses “Send to helpdesk”. One that can’t be delivered is sent again later.',
    },
    embed: {
      name: 'Pages that may frame the check',
      what: 'Progress and report, handed over within the browser.',
    },
    collector: {
      name: 'Your monitoring (OpenTelemetry)',
      what: 'The report as figures and log records, where the page sends it there.',
    },
  },
  sees: {address: 'Sees the address.', nothing: 'Sees no address.'},
  self: 'the page’s own server',
  report: {
    code: 'A random code, and the number of a support case if the page or the link has one.',
    time: 'When the check began, and how long its parts took.',
    results: 'Lights, figures and causes, by the names that the configuration has for services and programs.',
    browser: 'Browser with its version, operating system, whether the page stayed in view.',
    place: 'The name that you gave to the place, or “elsewhere”.',
    address:
      'The public address, where it is not one of those that you allow: your configuration asks for it.',
    watch: 'After a watch: what froze and when, and notes that somebody typed.',
    devices: 'After the test of microphone and speaker: its outcome, such as “too quiet” or “Bluetooth”.',
    answers: 'Answers given to an invitation:',
  },
  readers: {
    agent: 'The agent, on the screen, as soon as the check is over.',
    profile:
      'Whoever uses the same browser profile, and other pages at the same web address, can read what is kept in the browser.',
    helpdesk: 'The helpdesk gets a report when somebody presses “Send to helpdesk”, not before.',
    'no-helpdesk':
      'No address for reports is configured: a report leaves the browser only if somebody copies, prints or saves it, or the page passes it on.',
    page: 'The page that holds the check is given every report. Whoever runs the page answers for what becomes of it there.',
    embed: 'Pages that may frame the check get its progress and its report.',
    collector: 'Whoever may look at your monitoring sees what was sent there.',
    fleet:
      'The helpdesk can look at many reports together. That happens in its own browser, and sends nothing.',
    person:
      'A report holds no name. Yet its time, a case number, a note, an answer or a server’s log can lead to a person and show when somebody was at work: treat reports as personal data.',
  },
  kept: {
    lastGood: {
      what: 'The last check that was green throughout, without details and case number',
      remove: 'a button in the details of the check',
    },
    history: {
      what: 'Of each check, and each hour of a watch: time, light, causes, six figures, name of the place',
      remove: 'a button in the history',
    },
    outbox: {
      what: 'A report that somebody sent and that could not be delivered yet',
      remove: 'delivery, or clearing the site’s data',
    },
    settled: {
      what: 'A note that a report was delivered or refused',
      remove: 'goes by itself, or clearing the site’s data',
    },
    salt: {
      what: 'A random number, so that the address for an undelivered report need not be kept',
      remove: 'goes by itself',
    },
    answers: {
      what: 'The answers to an invitation, or that none were wanted',
      remove: 'clearing the site’s data',
    },
    watch: {
      what: 'A watch that is to go on after a reload, if the agent asks for it',
      remove: 'ending the watch',
    },
    server: {what: 'Reports that were sent', remove: 'whoever runs these servers'},
  },
  keptAt: {
    browser: 'in the browser, on the PC',
    tab: 'in the browser’s tab, on the PC',
    server: 'where they are sent',
  },
  long: {
    lastGood: 'until the next one',
    history: (most) => `the last ${most}`,
    outbox: (days, most) =>
      `until it is delivered; after ${days} it goes when the page is next opened. Never more than ${most} reports`,
    settled: (days) => `${days}; after that it goes when the page is next opened`,
    salt: 'as long as a report waits',
    answers: 'until they are removed',
    watch: 'until it is over, or the tab is closed',
    server: 'not said yet',
  },
  labels: {where: 'Where', long: 'How long', remove: 'Removed by'},
  never: {
    names: 'Names, user names and staff numbers, unless somebody types them into a note or an answer.',
    secrets: 'Passwords, credentials, and tokens in addresses.',
    sound: 'Sound from the microphone, and anything of real calls.',
    content: 'What services answer, what is on the screen, and what is typed into other pages or programs.',
    'device-names': 'Names, ids and serial numbers of the PC, its microphones and its speakers.',
    address: 'The PC’s public address, in a report or in the browser.',
    tracking: 'Cookies of the check’s own, advertising ids, the position of the device.',
    makers: 'Anything at all to the makers of Agent Diagnostics, or to anybody who is not named above.',
  },
  open: {
    purpose: 'the purpose and the legal basis, such as an agreement with the works council',
    retention: 'how long reports are kept where they are sent, and who may open them there',
    logs: 'how long the servers above keep their logs',
    contact: 'who is responsible, and whom to ask',
  },
  questions: {
    workplace: 'home or office',
    connection: 'cable, Wi-Fi or mobile network',
    provider: 'internet provider',
    vpn: 'whether a VPN is in use',
    headset: 'kind of headset',
  },
  form: {
    hint: 'The configuration doesn’t say this. What you enter stays in this page.',
    collector: 'OpenTelemetry address, if the page sends reports there',
    questions: 'Questions of your invitations',
    retention: 'How long reports are kept where they are sent',
    contact: 'Who is responsible, and whom to ask',
  },
  print: 'Print',
};
