/** The tools of `<agent-diagnostics-settings>` by group, in the order in which they are shown. */
export const TOOL_IDS = {
  /** Checks of a pasted text, in the order in which a network is usually looked at. */
  check: ['pac', 'allow-list', 'known-addresses', 'tunnel', 'firewall', 'csp'],
  plan: ['vdi', 'capacity', 'continuity'],
  make: ['make', 'privacy'],
  guide: ['guide'],
} as const;

export type ToolGroup = keyof typeof TOOL_IDS;
export type CheckToolId = (typeof TOOL_IDS)['check'][number];
export type ToolId = (typeof TOOL_IDS)[ToolGroup][number];
