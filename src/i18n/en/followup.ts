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
};
