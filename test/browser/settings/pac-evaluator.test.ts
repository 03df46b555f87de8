import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Configuration} from '../../../src/config/types.js';
import {openEvaluator} from '../../../src/settings/pac/evaluator.js';
import {checkPac} from '../../../src/settings/pac/index.js';
import type {SettingsResult} from '../../../src/settings/types.js';
import {runFile, WORLD} from '../../unit/pac-interpreter/run.js';
import {SITE} from './site.js';

const body = (text: string): string => `function FindProxyForURL(url, host) {\n${text}\n}\n`;

describe('a PAC file that does not end', () => {
  it('is stopped and named, by its line', async () => {
    const texts: readonly (readonly [text: string, message: RegExp, line: number])[] = [
      [
        body('var a = 1;\nwhile (a) {\n  a++;\n}'),
        /for https:\/\/best-customer.*a loop that does not end/,
        3,
      ],
      [body('var s = "x";\nfor (;;)\n  s += s;'), /memory/, 4],
      [
        body('return go(host);\n}\nfunction go(h) {\n  return go(h) + 1;'),
        /a recursion that does not end/,
        5,
      ],
    ];
    for (const [text, message, line] of texts) {
      const {error, rows} = await checkPac(text, SITE);
      expect(error?.message).to.match(message);
      expect([error?.line, rows.length]).to.deep.equal([line, 0]);
    }
  });

  it('is ended with its worker where no count of steps can stop it, and asked again for the line', async () => {
    const text = body(
      'var a = /b/.test(host);\nreturn /^(\\w+)+!$/.test(host + "wwwwwwwwwwwwwwwwwwwwwwwwwwwww") ? "A" : "B";',
    );
    const evaluator = await openEvaluator(new AbortController().signal, {
      readMs: 300,
      shareMs: 0,
      traceMs: 300,
    });
    try {
      const question = {url: 'https://a.example.com/', host: 'aexamplecom', browser: 'chromium'} as const;
      expect(await evaluator.evaluate({text, questions: [question], world: WORLD})).to.deep.equal({
        error: {
          message:
            'Stopped when it was asked for https://a.example.com/: no end after 0.3 s: a regular expression that does not end',
          line: 3,
        },
      });
      // The next worker is as good as the first.
      const next = await evaluator.evaluate({
        text: body('return "DIRECT";'),
        questions: [question],
        world: WORLD,
      });
      expect(next).to.have.nested.property('outcomes[0].answer', 'DIRECT');
    } finally {
      evaluator.close();
    }
  });

  it('is left alone at once when nobody wants to know any more', async () => {
    const abort = new AbortController();
    const inquiry = {
      text: body('return /^(\\w+)+!$/.test(host + "wwwwwwwwwwwwwwwwwwwwwwwwwwwww") ? "A" : "B";'),
      questions: [{url: 'https://a/', host: 'a', browser: 'chromium'}],
      world: WORLD,
    } as const;
    // Once while the worker starts, once while it hangs.
    const starting = new AbortController();
    const checked = checkPac(inquiry.text, SITE, {signal: starting.signal}).catch((error: unknown) => error);
    starting.abort();
    expect(await checked).to.have.property('name', 'AbortError');
    const evaluator = await openEvaluator(abort.signal);
    const hanging = evaluator.evaluate(inquiry).catch((error: unknown) => error);
    abort.abort();
    expect(await hanging).to.have.property('name', 'AbortError');
  });
});

describe('a large PAC file', () => {
  const many = (count: number): string =>
    body(
      Array.from(
        {length: count},
        (_, i) =>
          `  if (shExpMatch(host, "*.site-${i}.internal.example.com") || dnsDomainIs(host, ".dept${i}.example.org"))\n    return "DIRECT";`,
      ).join('\n') + '\n  if (shExpMatch(host, "turn*")) return "DIRECT";\n  return "PROXY a:1; PROXY b:1";',
    );

  it('of 2,000 rules answers for a hundred endpoints in both forms', async () => {
    const text = many(2000);
    const config: Configuration = {
      version: 1,
      turn: {
        urls: Array.from({length: 8}, (_, i) => `turn:turn${i}.prod009.genesysengage.com:443?transport=tcp`),
        ...{username: 'u', credential: 'c'},
      },
      services: Array.from({length: 92}, (_, i) => ({
        id: `s${i}`,
        url: `https://s${i}.prod009.genesysengage.com/`,
      })),
    };
    const result = await checkPac(text, config);
    expect([result.ok, result.rows.length]).to.deep.equal([true, 108]);
  });

  it('of a megabyte is read', async () => {
    const text = many(7000).padEnd(1024 * 1024, ' ');
    const {ok, error} = await checkPac(text, SITE);
    expect([text.length, ok, error]).to.deep.equal([1024 * 1024, true, undefined]);
  });
});

describe('a PAC file in a page with a strict policy', () => {
  /** Runs the check in a frame whose policy is `policy`. */
  const checkUnder = async (policy: string, text: string): Promise<SettingsResult> => {
    const frame = document.createElement('iframe');
    const module = new URL('../../../src/settings/pac/index.ts', import.meta.url).href;
    const done = new Promise<SettingsResult>((resolve) => {
      window.addEventListener('message', ({data}: MessageEvent<SettingsResult>) => resolve(data), {
        once: true,
      });
    });
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module">
        import {checkPac} from ${JSON.stringify(module)};
        parent.postMessage(await checkPac(${JSON.stringify(text)}, ${JSON.stringify(SITE)}), '*');
      </script>`;
    document.body.append(frame);
    try {
      return await done;
    } finally {
      frame.remove();
    }
  };
  const PLAIN = body('if (shExpMatch(host, "turn.*")) return "DIRECT";\nreturn "PROXY a:1; PROXY b:1";');
  const REGULAR = body('if (/^turn/.test(host)) return "DIRECT";\nreturn "PROXY a:1; PROXY b:1";');

  it('runs in the worker where scripts need to be trusted', async () => {
    const {ok, error} = await checkUnder("require-trusted-types-for 'script'", REGULAR);
    expect([ok, error]).to.deep.equal([true, undefined]);
  });

  it('runs on the page where no worker may, but for regular expressions', async () => {
    expect((await checkUnder("worker-src 'none'", PLAIN)).ok).to.equal(true);
    expect((await checkUnder("worker-src 'none'", REGULAR)).error).to.deep.equal({
      message:
        'Stopped when it was asked for https://best-customer.prod009.genesysengage.com/: a regular expression, which needs a worker',
      line: 2,
    });
    expect((await checkUnder("worker-src 'none'", body('for (;;) ;'))).error?.line).to.equal(2);
  });
});

/** A rule as a file has it, and as anybody would read it. */
interface Rule {
  readonly test: string;
  readonly fits: (host: string) => boolean;
}

describe('any PAC file', () => {
  const label = fc.constantFrom('a', 'b', 'www', 'api01-x', 'turn');
  const host = fc.array(label, {minLength: 1, maxLength: 4}).map((labels) => labels.join('.'));
  const rule = fc.oneof(
    host.map((name): Rule => ({test: `host == "${name}"`, fits: (given) => given === name})),
    host.map((name): Rule => ({
      test: `dnsDomainIs(host, ".${name}")`,
      fits: (given) => given.endsWith(`.${name}`),
    })),
    host.map((name): Rule => ({
      test: `shExpMatch(host, "*.${name}")`,
      fits: (given) => given.endsWith(`.${name}`),
    })),
    fc.tuple(label, label).map(([from, to]): Rule => ({
      test: `shExpMatch(url, "*://${from}*${to}/*")`,
      fits: (given) => given.startsWith(from) && given.slice(from.length).endsWith(to),
    })),
    fc.integer({min: 0, max: 3}).map((n): Rule => ({
      test: `dnsDomainLevels(host) > ${n}`,
      fits: (given) => given.split('.').length - 1 > n,
    })),
    fc.constant<Rule>({test: 'isPlainHostName(host)', fits: (given) => !given.includes('.')}),
    fc.constant<Rule>({test: '/^api/.test(host)', fits: (given) => given.startsWith('api')}),
  );
  /** Three ways to write the same. */
  const STYLES = [
    (rules: readonly Rule[]) =>
      rules.map(({test}, i) => `if (${test}) return "PROXY p:${i + 1}";`).join('\n') + '\nreturn "DIRECT";',
    (rules: readonly Rule[]) =>
      `return ${rules.map(({test}, i) => `${test} ? "PROXY p:${i + 1}" :`).join('\n')} "DIRECT";`,
    (rules: readonly Rule[]) =>
      `var rules = [${rules.map(({test}) => `function (url, host) { return ${test}; }`).join(',\n')}];
for (var i = 0; i < rules.length; i++) { if (!rules[i](url, host)) continue; return "PROXY p:" + (i + 1); }
return "DIRECT";`,
  ];

  it('answers as its rules read', () => {
    fc.assert(
      fc.property(fc.array(rule, {maxLength: 12}), host, (rules, given) => {
        const first = rules.findIndex(({fits}) => fits(given));
        for (const style of STYLES) {
          expect(runFile(body(style(rules)), {host: given}).answer).to.equal(
            first < 0 ? 'DIRECT' : `PROXY p:${first + 1}`,
          );
        }
      }),
      {numRuns: 200},
    );
  });
});
