import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each room of the house must not know; data flows one way (README, "The house"). */
const WALLS = {
  internal: [
    ...['config', 'rtc', 'probes', 'checks', 'analysis', 'run'],
    ...['report', 'settings', 'elements', 'i18n', 'embed'],
  ],
  config: ['rtc', 'probes', 'checks', 'run', 'report', 'settings', 'elements', 'i18n', 'embed'],
  rtc: ['probes', 'checks', 'analysis', 'run', 'settings', 'elements', 'i18n', 'embed'],
  probes: ['checks', 'analysis', 'run', 'settings', 'elements', 'i18n', 'embed'],
  checks: ['run', 'settings', 'elements', 'i18n', 'embed'],
  analysis: ['checks', 'run', 'settings', 'elements', 'i18n', 'embed'],
  report: ['rtc', 'probes', 'checks', 'run', 'settings', 'elements', 'i18n', 'embed'],
  run: ['settings', 'elements', 'i18n', 'embed'],
  i18n: ['rtc', 'probes', 'checks', 'run', 'settings', 'elements', 'embed'],
  embed: ['rtc', 'probes', 'checks', 'analysis', 'run', 'report'],
  settings: ['rtc', 'probes', 'checks', 'run', 'elements', 'i18n', 'embed'],
  otlp: ['config', 'rtc', 'probes', 'checks', 'analysis', 'run', 'elements', 'i18n', 'embed'],
};

/** @param {string[]} rooms */
const closed = (rooms) => rooms.map((room) => `**/${room}/**`);

const walls = Object.entries(WALLS).map(([room, rooms]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group: ['lit', 'lit/**'], message: 'Only elements know Lit.'},
          // Types may be looked at across a wall: they are gone at run time.
          {group: closed(rooms), message: `${room}/ must not depend on this.`, allowTypeImports: true},
        ],
      },
    ],
  },
}));

/** Pure rooms: no page, no clock, no network. */
const pure = {
  files: ['src/analysis/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'performance',
        'fetch',
        'setTimeout',
        'setInterval',
        'Date',
        'crypto',
      ],
    ],
  },
};

export default tseslint.config(
  {ignores: ['dist/', 'node_modules/', 'screenshots/', 'coverage/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: {project: ['./test/tsconfig.json'], tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      'max-lines': ['error', 400],
      'no-console': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // The DOM's types trail the browsers, and what a page finds there is not always what the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `.to.equal()` is typed as a promise by one of chai's plugins, and chai asserts by reading properties.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js', 'test/hosts/pages/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'process',
            'Buffer',
            'console',
            'URL',
            'performance',
            'setTimeout',
            'clearTimeout',
            'setInterval',
          ],
          ...['clearInterval', 'setImmediate', 'fetch', 'AbortController', 'AbortSignal', 'queueMicrotask'],
          ...[
            'document',
            'window',
            'customElements',
            'location',
            'navigator',
            'EventSource',
            'Worker',
            'Blob',
          ],
          ...['PerformanceObserver', 'AudioContext', 'Audio', 'MediaStream', 'RTCPeerConnection'],
          ...['RTCRtpReceiver', 'RTCRtpScriptTransform', 'requestAnimationFrame'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {'max-lines': ['error', 400]},
  },
  ...walls,
  pure,
);
