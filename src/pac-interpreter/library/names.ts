/** What Microsoft added for IPv6, and Chromium has: functions that Firefox lacks. */
export const EXTENDED_FUNCTIONS = [
  'dnsResolveEx',
  'isInNetEx',
  'isResolvableEx',
  'myIpAddressEx',
  'sortIpAddressList',
] as const;

export type ExtendedName = (typeof EXTENDED_FUNCTIONS)[number];
