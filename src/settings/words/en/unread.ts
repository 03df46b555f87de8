import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'The file has variables that are filled in when it is served.',
    means: 'The service that hands the file out fills in what stands in ${…}; here it is taken for a proxy.',
    act: 'Nothing, if the service fills them in. Otherwise check the file that the browsers get.',
  },
  'pac-size': {
    title: 'Chromium does not accept a file of this size.',
    means:
      'Chrome and Edge refuse a PAC file of more than 1,048,576 bytes and connect directly; Firefox accepts it.',
    act: 'Make it smaller: patterns in place of lists, and no long comments.',
  },
  'allow-list-unknown': {
    title: 'We can’t tell whether these are allowed.',
    means: 'Some lines that may be decisive were not understood: names of objects, conditions, or sentences.',
    act: 'Look these lines up in your product, or export the list with hosts and addresses in place of names.',
  },
  'known-address-unknown': {
    title: 'Some lines say more than an address.',
    means: 'They say that an address is denied, not in force or left out, so it was not counted.',
    act: 'Write only the addresses that your requests leave from, one in each line.',
  },
  'tunnel-mode': {
    title: 'The text says the opposite of what was chosen above.',
    means:
      'It names what goes through the tunnel, although what stays outside was asked for, or the other way round. It was read as the text says.',
    act: 'Choose above what the text says, and check again.',
  },
  'tunnel-unread': {
    title: 'Some lines were not understood.',
    means: 'They may change what goes through the tunnel, so not all of this is certain.',
    act: 'Look these lines up in your VPN, or paste the list of networks alone.',
  },
  'firewall-unknown': {
    title: 'We can’t tell whether a rule lets these through.',
    means:
      'A rule that may be decisive names objects, a condition or an action that were not understood; objects are not resolved here.',
    act: 'Export the rules with addresses and hosts in place of objects, or look the rule up in the firewall.',
  },
  'csp-variable': {
    title: 'A variable stands in the policy.',
    means: 'It is not known here what the server puts there, nor what the policy then lets through.',
    act: 'Paste the header as the browser gets it.',
  },
};
