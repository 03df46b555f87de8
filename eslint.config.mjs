import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const OUTER = [
  'watch',
  'settings',
  'pac-interpreter',
  'elements',
  'i18n',
  'embed',
  'otlp',
  'fleet',
  'workspace',
];

/** What the files of each folder must not import at run time: data flows one way (docs/architecture.md). */
const BOUNDARIES = {
  internal: [
    'policy',
    'config',
    'rtc',
    'probes',
    'checks',
    'analysis',
    'run',
    'report',
    'delivery',
    ...OUTER,
  ],
  policy: [
    'internal',
    'config',
    'rtc',
    'probes',
    'checks',
    'analysis',
    'run',
    'report',
    'delivery',
    ...OUTER,
  ],
  config: ['rtc', 'probes', 'checks', 'analysis', 'run', 'report', 'delivery', ...OUTER],
  rtc: ['probes', 'checks', 'analysis', 'run', 'delivery', ...OUTER],
  probes: ['checks', 'analysis', 'run', 'delivery', ...OUTER],
  analysis: ['rtc', 'probes', 'checks', 'run', 'delivery', ...OUTER],
  checks: ['run', 'delivery', ...OUTER],
  report: ['rtc', 'probes', 'checks', 'run', 'delivery', ...OUTER],
  delivery: ['rtc', 'probes', 'checks', 'analysis', 'run', ...OUTER],
  run: ['delivery', ...OUTER],
  watch: ['checks', 'run', 'settings', 'pac-interpreter', 'elements', 'i18n', 'embed', 'otlp'],
  i18n: ['rtc', 'probes', 'checks', 'run', 'delivery', 'settings', 'elements', 'embed', 'workspace'],
  workspace: ['rtc', 'probes', 'checks', 'analysis', 'run', 'delivery', 'elements', 'embed'],
  embed: ['rtc', 'probes', 'checks', 'analysis', 'run', 'report', 'delivery'],
  '{fleet/analysis,fleet/reading}': [
    'rtc',
    'probes',
    'checks',
    'run',
    'elements',
    'i18n',
    'embed',
    'settings',
  ],
  otlp: ['config', 'rtc', 'probes', 'checks', 'analysis', 'run', 'watch', 'elements', 'i18n', 'embed'],
  // The settings tools without their element and its words.
  '{settings,settings/!(element|words)/**}': [
    'rtc',
    'probes',
    'checks',
    'run',
    'elements',
    'i18n',
    'embed',
    'element',
    'words',
  ],
  'settings/words': ['rtc', 'probes', 'checks', 'run', 'elements', 'embed', 'element'],
};

/** The PAC interpreter is a library: others see its index alone, as values and as types. */
const PAC_DOOR = {
  regex: '/pac-interpreter/(?!index\\.js$)',
  message: 'Import src/pac-interpreter/index.js.',
};

const boundaries = Object.entries(BOUNDARIES).map(([folder, others]) => ({
  files: [folder.startsWith('{') ? `src/${folder}/*.ts` : `src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group: ['lit', 'lit/**'], message: 'Only elements import Lit.'},
          PAC_DOOR,
          {
            group: others.map((other) => `**/${other}/**`),
            message: `${folder} must not import this.`,
            // Types are gone at run time.
            allowTypeImports: true,
          },
        ],
      },
    ],
  },
}));

/** What no entry of `BOUNDARIES` can say: a path that leaves the library, or enters it past its index. */
const pacInterpreter = [
  {
    files: ['src/settings/element/**/*.ts', 'src/elements/**/*.ts', 'src/*.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: [PAC_DOOR]}]},
  },
  ...Object.entries({'*.ts': '^\\.\\./', '*/*.ts': '^\\.\\./\\.\\./'}).map(([files, outside]) => ({
    files: [`src/pac-interpreter/${files}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: outside, message: 'The PAC interpreter imports nothing of the product.'},
            {regex: '^(?!\\.|acorn$)', message: 'The PAC interpreter imports acorn alone.'},
          ],
        },
      ],
    },
  })),
];

/** Pure folders: no page, no clock, no network. */
const pure = {
  files: ['src/analysis/**/*.ts', 'src/policy/**/*.ts', 'src/watch/analysis/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
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
  },
};

/** Globals of Node and of browsers that plain JavaScript files use; TypeScript checks those of the others. */
const GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Audio',
  'AudioContext',
  'Blob',
  'Buffer',
  'EventSource',
  'MediaStream',
  'PerformanceObserver',
  'RTCPeerConnection',
  'RTCRtpReceiver',
  'RTCRtpScriptTransform',
  'URL',
  'URLSearchParams',
  'Worker',
  'clearInterval',
  'clearTimeout',
  'console',
  'customElements',
  'document',
  'fetch',
  'location',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

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
      parserOptions: {
        project: ['./test/tsconfig.json', './test/unit/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
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
    // Tables of words grow with what there is to say; nobody reads one from its top to its end.
    files: ['src/settings/words/**/*.ts', 'src/i18n/**/*.ts'],
    rules: {'max-lines': ['error', 600]},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Chrome 109 and Firefox 115 lack these (docs/architecture.md, "Browsers").
      'no-restricted-properties': [
        'error',
        {object: 'URL', property: 'canParse', message: 'Use parseUrl.'},
        {object: 'AbortSignal', property: 'any', message: 'Use withDeadline, or forward the abort.'},
        {object: 'crypto', property: 'randomUUID', message: 'It is missing on pages over plain http.'},
        ...['toSorted', 'toReversed', 'toSpliced', 'groupBy', 'withResolvers', 'fromAsync'].map(
          (property) => ({
            property,
            message: 'Not in every browser that we support.',
          }),
        ),
      ],
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
    files: ['**/*.mjs', 'demo/**/*.js', 'test/matrix/hosts/pages/*.js'],
    languageOptions: {
      globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: {'max-lines': ['error', 400]},
  },
  ...boundaries,
  ...pacInterpreter,
  pure,
);
