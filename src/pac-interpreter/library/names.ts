/** What Microsoft added for IPv6, and Chromium has: functions that Firefox lacks. */
export const EXTENDED_FUNCTIONS = [
  'dnsResolveEx',
  'isInNetEx',
  'isResolvableEx',
  'myIpAddressEx',
  'sortIpAddressList',
] as const;

export type ExtendedName = (typeof EXTENDED_FUNCTIONS)[number];

/** What the scripts declare that browsers run before the file: no file may declare them with `let`, `const` or `class`. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set([
  ...[
    'dnsDomainIs',
    'dnsDomainLevels',
    'isValidIpAddress',
    'convert_addr',
    'isInNet',
    'isPlainHostName',
    'isResolvable',
  ],
  ...['localHostOrDomainIs', 'shExpMatch', 'weekdayRange', 'dateRange', 'timeRange', 'wdays', 'months'],
  ...['undefined', 'NaN', 'Infinity'],
]);

/** What Chromium has beside that, and Firefox lacks. */
export const CHROMIUM_ONLY: ReadonlySet<string> = new Set([...EXTENDED_FUNCTIONS, 'console']);
