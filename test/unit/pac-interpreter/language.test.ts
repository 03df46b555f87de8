import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  evaluate,
  PacProgram,
  PacReader,
  PAGE_LIMITS,
  UnreadableError,
} from '../../../src/pac-interpreter/index.js';
import {runBody, runFile, WORLD} from './run.js';

/** Bodies of a function; the browser's own engine says what they come to. */
const BODIES = [
  'class A { constructor(x) { this.x = x; } y = 2; static z = 3; sum(n) { return this.x + this.y + A.z + n; } static of(x) { return new A(x); } } return [A.of(1).sum(4), typeof A, A.length, Object.keys(new A(1)), new A(1) instanceof A, A.name].join()',
  'class A { m() { return this } } var m = new A().m, r; try { A(); } catch (e) { r = e.name; } return [typeof m(), r, typeof class B {}.prototype].join()',
  '"use strict"; var r = []; try { undeclared = 1; } catch (e) { r.push(e.name); } r.push((function () { return typeof this; }).call("x"), (function (a) { arguments[0] = 2; return a; })(1)); return r.join()',
  'function f(a, b) { arguments[0] = 9; b = 8; return [a, arguments[1], arguments.length, f.length, typeof arguments.callee].join(); } return f(1, 2)',
  'var s = new String("abc"); return [typeof s, s.length, s[1], s == "abc", s === "abc", s + "d", JSON.stringify([s]), Object("x") instanceof String].join()',
  'var l = [, 1, , 2], n = 0; l.forEach(() => n++); return [n, 0 in l, l.length, l.map(x => x * 2).length, l.indexOf(undefined), l.includes(undefined), Object.keys(l)].join()',
  'return [escape("ä b/€"), unescape("%u20AC%E4").length, "abc".trimLeft(), JSON.stringify({a: [1, {b: 2}], c: []}, null, 2), Math.imul(3, 4), (25).toPrecision(3)].join()',
  'return [Array.prototype.map.call("ab", x => x + x), Array.prototype.slice.call({0: "a", 1: "b", length: 2}, 1), Array.from("ab".matchAll(/./g), m => m[0])].join()',
  'var u = new Uint8Array(2); u[0] = 300; u[5] = 1; return [u[0], u[1], u.length, new Int8Array([200])[0]].join()',
  'var o = {}; Object.defineProperty(o, "a", {value: 1}); o.b = 2; Object.freeze(o); o.c = 3; return [Object.keys(o), o.a, o.c, Object.getOwnPropertyNames(o)].join()',
  'var a = 1, b = "2"; return a + b + (a - b) + a * "3" + 7 % 4 + 2 ** 3 + (5 & 3 | 8 ^ 1) + (-9 >>> 28) + (-9 >> 1)',
  'return [1 == "1", null == undefined, null == 0, NaN == NaN, "a" < "b", "10" < "9", 10 < "9", [] == ""].join()',
  'return typeof x + typeof 1 + typeof "" + typeof null + typeof {} + typeof [] + typeof function(){} + typeof undefined',
  'var i = 5; return [i++, ++i, i--, --i, -i, +"4", !i, ~i, void 0].join()',
  'var o = {a: 1, "b c": 2, 3: 4}; delete o.a; o.d = 5; var r = ""; for (var k in o) r += k + o[k]; return r + ("d" in o)',
  'x = 3; x += 4; x -= 1; x *= 2; x /= 3; x %= 3; x <<= 3; x |= 1; x ^= 2; x &= 7; return "" + x',
  'var a = null; a ??= 5; a ||= 6; a &&= 7; return "" + a + (null ?? "n") + (0 || "z") + (1 && "y")',
  'out: for (var i = 0, r = ""; i < 4; i++) { for (var j = 0; j < 4; j++) { if (j == 2) continue out; if (i == 2) break out; r += i + "" + j; } } return r',
  'var r = "", i = 0; do { i++; if (i == 2) continue; r += i } while (i < 4); while (true) { if (i-- < 0) break; r += i } return r',
  'switch ("b") { case "a": var r = 1; case "b": r = 2; case "c": r += 3; break; default: r = 9 } return "" + r',
  'switch (7) { case 1: return "a"; default: var r = "d"; case 2: r += "2" } return r',
  'function f(a, b = a + 1, ...c) { return a + b + c.length + arguments.length } return "" + f(1) + f(1, 5, 6, 7)',
  'return f(3); function f(n) { return n < 2 ? "1" : n + f(n - 1) }',
  'var fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); for (var j = 0; j < 3; j++) fs.push(() => j); return fs.map(f => f()).join()',
  'const {a, b: {c = 9, ...d}, ...e} = {a: 1, b: {x: 2}, f: 3}; const [g, , h = 4, ...i] = "pqr"; return JSON.stringify([a, c, d, e, g, h, i])',
  'var a = 1, b = 2; [a, b] = [b, a]; return `${a}-${b}${[1, 2]}${{}}`',
  'try { null.x } catch (e) { return e instanceof TypeError ? e.name : "?" } finally { x = 1 }',
  'function f() { try { return "a" } finally { g() } } function g() { return "b" } return f()',
  'function f() { for (;;) { try { return "a" } finally { break } } return "c" } return f()',
  'try { throw {code: 7} } catch ({code}) { return "" + code }',
  'function A(x) { this.x = x } A.prototype.get = function () { return this.x }; var a = new A(4); return "" + a.get() + (a instanceof A) + a.hasOwnProperty("x") + a.hasOwnProperty("get")',
  'function A() {} A.prototype.k = 1; var r = ""; for (var k in new A()) r += k; return r + JSON.stringify(Object.keys(new A()))',
  'return [3, 10, 2].sort().join() + [3, 10, 2].sort((a, b) => a - b) + [1, 2, 3, 4].filter(x => x % 2).map(String).reduce((a, b) => a + b)',
  'var a = [1, 2, 3, 4, 5]; return a.splice(1, 2, 9, 8, 7).join() + a + a.slice(-2) + a.indexOf(9) + a.concat([1], 2) + a.reverse()',
  'var a = [5]; a[3] = 1; a.length = 5; a.push(6, 7); a.shift(); a.unshift(0); return a.join() + a.length + a.pop() + [..."ab", ...[1]]',
  'return [1, 2, 3].some(x => x > 2) + "" + [1, 2].every(x => x > 1) + [4, 5].find(x => x > 4) + [4].findIndex(x => x > 4) + [[1], 2].includes(2)',
  'return "a-b-c".split("-").join("+") + "abc".split("") + "a1b2".split(/\\d/) + "abc".charAt(1) + "abc".charCodeAt(1) + "abc"[2] + "abc".length',
  'return "Hello".substring(3, 1) + "Hello".substr(-3, 2) + "Hello".slice(1, -1) + "Hello".indexOf("l") + "Hello".lastIndexOf("l") + " x ".trim()',
  'return "aXbX".replace("X", "$&$&$$") + "aXbX".replace(/X/g, m => m + 1) + "2024-05".replace(/(\\d+)-(\\d+)/, "$2/$1$3$01") + "aaa".replaceAll("a", "b")',
  'return "x7y8".match(/\\d/g) + "" + "x7".match(/(\\d)/)[1] + "x7".match(/(\\d)/).index + "q".match(/z/) + "x7".search(/\\d/) + /a/i.test("A") + /(b)/.exec("abc")[1]',
  'var re = /a/g, r = ""; while ((m = re.exec("banana"))) r += m.index + ":" + re.lastIndex + " "; return r + re.source + re.global',
  'return "ab".toUpperCase() + "AB".toLowerCase() + "abc".startsWith("b", 1) + "abc".endsWith("c") + "abc".includes("d") + "ab".repeat(2) + "7".padStart(3, "0")',
  'return parseInt("12px") + parseInt("ff", 16) + parseFloat("1.5e1x") + Number("0x10") + "" + isNaN("x") + Number("") + String(null) + Boolean("")',
  'return Math.max(1, "3") + Math.floor(-1.5) + Math.pow(2, 5) + Math.abs(-2) + "" + (255).toString(16) + (1.005).toFixed(1) + 0.1 * 3',
  'var o = {v: 1, m() { return this.v }, ["k" + 1]: 2}; var m = o.m; return o.m() + o.k1 + "" + o.m.call({v: 5}) + o.m.apply({v: 6}, []) + m.bind({v: 7})()',
  'var o = {a: {b: () => 3}}; return "" + o?.a?.b() + o.x?.y.z.w + o.x?.[1] + o.f?.()',
  'return String({toString: () => "t"}) + ({valueOf: () => 4} + 1) + [1, [2, [3]]] + {} + (() => 1).call()',
  'return JSON.stringify({a: [1, "x", null, undefined], b: undefined, c: {d: true}}) + JSON.parse("[1,{\\"a\\":2}]")[1].a',
  'return Object.entries({a: 1}).join() + Object.values({b: 2}) + JSON.stringify(Object.assign({a: 1}, {b: 2})) + Array.isArray([]) + Array.from("ab").length',
  'return new Date(2020, 1, 29, 12).getDate() + "" + new Date(2020, 0).getFullYear() + new Date(86400000).getUTCDate() + (new Date(5) - new Date(2)) + isNaN(new Date("x"))',
  'if (1) { function inner() { return "in" } } return inner() + typeof later; var later = 1',
  'var a = "1"; { let a = 2; { const a = 3; x = a } } return a + x',
  'return encodeURIComponent("a b&ü") + decodeURIComponent("%41") + encodeURI("a/ö?")',
  'return (function () { return typeof this.FindProxyForURL })() + (function () { return arguments.length })(1, 2)',
  'return (1, 2) + "" + (0 ? 1 : 0 ? 2 : 3) + !!"" + [,].length + [1, , 2].length',
  'for (var i in "ab") var r = (r || "") + i; for (const [k, v] of [["a", 1], ["b", 2]]) r += k + v; return r',
  'var m = new Map([["a", 1]]).set("b", 2), r = ""; for (const [k, v] of m) r += k + v; m.forEach((v, k) => r += k); return r + m.size + m.get("a") + m.has("z")',
  'const s = new Set(["a", "b", "a"]); s.add("c").delete("a"); return [...s].join() + s.size + s.has("b") + (s instanceof Set)',
  'return [1, [2, 3]].flat() + "" + [1, 2].flatMap(x => [x, x]) + [1, 2, 3].at(-1) + [1, 2, 3].fill(7, 1) + JSON.stringify(Object.fromEntries([["a", 1]]))',
  'var s = ""; for (var i = 0, n = 3; i < n; s += i++); return s;;',
];

/** What the page's engine makes of a body, in a sloppy function as PAC files are. */
function real(body: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- it is the oracle, and the text is our own
  return new Function('url', 'host', `var x, m; function FindProxyForURL() {}\n${body}`)('', '');
}

describe('the language of PAC files', () => {
  it('is the one that browsers run', () => {
    for (const body of BODIES) {
      const {answer, failure} = runBody(`var x, m; ${body}`);
      expect(answer ?? failure, body).to.equal(real(body.replace('this.FindProxyForURL', '"".at')));
    }
  });

  it('names the line of an error', () => {
    expect(runBody('var a = 1;\nif (a) {\n  return shExpmatch(host, "*");\n}')).to.deep.include({
      failure: {message: 'ReferenceError: shExpmatch is not defined'},
      line: 4,
    });
    expect(runBody('return host\n  .nothing\n  .more;')).to.deep.include({
      failure: {message: 'TypeError: undefined has no property "more"'},
    });
    expect(runBody('let a = b;\nlet b = 1;').failure?.message).to.contain('before its declaration');
    expect(runBody(`return ${'x'.repeat(500)};`).failure?.message).to.have.length(217);
    expect(runBody('return "x".repeat(20000);').failure?.message).to.contain('20000 characters');
    expect(runBody('const a = 1;\na = 2;')).to.deep.include({line: 3});
    expect(() => new PacProgram('function FindProxyForURL() {\n  return x("a" +\n}'))
      .to.throw(UnreadableError)
      .with.property('line', 3);
  });

  it('names the line of the return that decided, in the function that did', () => {
    const line = (body: string): number | undefined => runBody(body).line;
    expect(line('if (host == "x") return "A";\nreturn "B";')).to.equal(3);
    expect(line('return host == "x"\n  ? "A"\n  : "B";')).to.equal(4);
    expect(line('return pick(host);\n}\nfunction pick(h) {\n  if (h) return "A";\n  return "B";')).to.equal(
      5,
    );
    expect(line('return String("A");')).to.equal(2);
    expect(runFile('var FindProxyForURL = (url, host) =>\n  "A";').line).to.equal(2);
  });
});

/** Ways out of a sandbox that is not one. */
const ESCAPES = [
  '"".constructor.constructor("return 1")()',
  '[].constructor.constructor("return 1")()',
  '(function () {}).constructor("return 1")()',
  '(() => 1).constructor',
  '({}).constructor',
  '({}).__proto__',
  '[].__proto__.push',
  '"".__proto__',
  '(5).constructor',
  '/x/.constructor',
  'new Date().constructor',
  'new Error("x").constructor',
  'new Error("x").stack',
  'host.constructor.prototype',
  'shExpMatch.constructor',
  'shExpMatch.__proto__.constructor',
  'FindProxyForURL.caller',
  'arguments.callee.constructor',
  'arguments.callee.caller',
  'Object.getPrototypeOf(function () {}).constructor',
  'Object.getPrototypeOf(Object.getPrototypeOf("")).constructor',
  'Object.prototype.__defineGetter__.constructor',
  '(function* () {})().constructor',
  '[].values().constructor',
  'Object.getPrototypeOf(function* () {}).constructor',
  '(class extends Object {}).__proto__',
  'String.raw`a`.constructor.constructor',
  'Object.getOwnPropertyDescriptor(shExpMatch, "constructor")',
  'Reflect.constructor',
  'Symbol.constructor',
  'Promise.constructor',
  'globalThis.document',
  'globalThis.constructor',
  'window',
  'self',
  'document',
  'location',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'importScripts',
  'postMessage',
  'setTimeout',
  'navigator',
  'indexedDB',
  'eval("1")',
  'new Function("return 1")()',
  'Function("return 1")()',
  '(0, eval)("1")',
  '"x".replace(/x/, "constructor".constructor)',
  'String.prototype.constructor',
  'JSON.parse("{\\"__proto__\\": {\\"a\\": 1}}").a',
];

describe('a program that wants out', () => {
  it('finds nothing of the page', () => {
    for (const escape of ESCAPES) {
      const {answer, failure} = runBody(`return "got " + (${escape});`);
      expect(failure?.message ?? answer, escape).to.match(/^(?:ReferenceError|TypeError|got undefined$)/);
    }
  });

  it('can put nothing into the page, nor into the next program', () => {
    const poison = [
      'Object.prototype.leak = 1; String.prototype.trim = function () { return "leak" };',
      'var o = {}; o.__proto__ = {leak: 1}; o["__proto__"].leak = 2; o.constructor = {prototype: {leak: 3}};',
      'Array.prototype.push = null; shExpMatch = function () { return true }; Math.leak = 1; undefined = 1;',
      'Object.assign(({}).__proto__ || {}, {leak: 1}); this.leak = 1; leak = 2; isInNet.prototype = {leak: 1};',
    ];
    for (const text of poison) expect(runBody(`${text} return "done";`).answer, text).to.equal('done');
    expect(
      runBody('return "" + ({}).leak + typeof leak + " x ".trim() + shExpMatch("a", "b") + Math.leak').answer,
    ).to.equal('undefinedundefinedxfalseundefined');
    expect(({} as {leak?: unknown}).leak).to.equal(undefined);
    expect(' x '.trim()).to.equal('x');
    expect('leak' in globalThis).to.equal(false);
  });

  it('is no different for what it calls its objects by', () => {
    const {answer} = runBody(
      'var seen = {}; seen.constructor = "c"; seen.__proto__ = "p"; seen.hasOwnProperty = 1; return seen.constructor + seen.__proto__ + ("toString" in seen)',
    );
    expect(answer).to.equal('cptrue');
  });
});

/** What never ends, and the line and the limit by which it does. */
const ENDLESS = [
  ['\nwhile (true) {}', 'steps', 3],
  ['\n\nfor (;;);', 'steps', 4],
  ['do {\n  var a = 1;\n} while (host);', 'steps', undefined],
  ['var s = "x";\nfor (;;) s = (s + s).replace("x", s);', 'memory', 3],
  ['return 1 + FindProxyForURL(url, host);', 'depth', 2],
  ['var a = []; a.push(a); return "" + a;', 'depth', 2],
  ['var f = function () {\n  return [1].map(f) };\nreturn f();', 'depth', 3],
  ['var s = "a";\nwhile (true)\n  s += s;', 'memory', 4],
  ['var a = [];\nfor (;;) a.push("x");', 'steps', 3],
  ['var o = {}, i = 0;\nfor (;;) o[i++] = {};', 'memory', 3],
  ['var s = "x";\nfor (;;) s = s.replace(/x/g, "$&$&");', 'steps', 3],
  ['var s = "x";\nfor (;;) s = s.split("").concat(s.split("")).join("");', 'memory', 3],
  ['return "x".repeat(1e9);', 'memory', 2],
  ['return new Array(1e9).join();', 'steps', 2],
  ['var a = []; a[4e9 - 1e9] = 1; a.reverse();', 'steps', 2],
  ['var a = []; a[2e7] = 1; a.concat();', 'memory', 2],
  ['var f = () => () => f; for (;;) (function () { var keep = f; f = () => keep; })();', 'memory', 2],
  ['try { while (true) {} } catch (e) { return "caught" } finally { return "last" }', 'steps', 2],
] as const;

describe('a program that does not end', () => {
  for (const [body, limit, line] of ENDLESS) {
    it(`is stopped: ${body.trim().replaceAll('\n', ' ')}`, () => {
      const outcome = runBody(body, {limits: {steps: 2_000_000, memory: 16 * 1024 * 1024}});
      expect(outcome.failure?.limit).to.equal(limit);
      if (line !== undefined) expect(outcome.line).to.equal(line);
    });
  }

  it('is stopped by the clock where its steps are long', () => {
    let now = 0;
    const outcome = new PacProgram('function FindProxyForURL() {\n  for (;;) ;\n}').ask(
      {url: '', host: '', browser: 'chromium'},
      WORLD,
      {limits: {...PAGE_LIMITS, steps: Infinity}, timeMs: 100, clock: () => now++},
    );
    expect(outcome).to.deep.include({
      failure: {
        message: 'no end within the time limit: a loop that does not end, or too much work',
        limit: 'time',
      },
      line: 2,
    });
  });

  it('has no regular expressions where nothing could stop them', () => {
    for (const body of [
      '/a/.test(host)',
      'host.match("a")',
      'new RegExp("a")',
      'shExpMatch(host, "(a|b)*")',
    ]) {
      const outcome = runBody(`return String(${body});`, {limits: {regexps: false}});
      expect(outcome.failure?.limit, body).to.equal('regexp');
    }
    expect(
      runBody('return String(shExpMatch(host, "*.com") && host.split(".").length);', {
        limits: {regexps: false},
      }).answer,
    ).to.equal('3');
  });
});

describe('a text that is no program', () => {
  const ask = (text: string) => {
    const answers = evaluate(
      {text, questions: [{url: 'https://a/', host: 'a', browser: 'chromium'}], world: WORLD},
      {reader: new PacReader(), limits: {...PAGE_LIMITS, steps: 20_000}, clock: () => performance.now()},
    );
    for (let step = answers.next(); ; step = answers.next()) if (step.done) return step.value;
  };

  /** Words that programs are made of, in no order. */
  const word = fc.constantFrom(
    ...[
      'function',
      'FindProxyForURL',
      '(',
      ')',
      '{',
      '}',
      'return',
      '"DIRECT"',
      ';',
      'var',
      'x',
      '=',
      'if',
      'else',
      'for',
    ],
    ...[
      '[',
      ']',
      ',',
      '...',
      '=>',
      '`',
      '${',
      '/',
      '*',
      'host',
      '.',
      '__proto__',
      'constructor',
      'this',
      'new',
      '?.',
      '\n',
    ],
    ...[
      'url',
      'while',
      'in',
      'of',
      'let',
      'try',
      'catch',
      '0',
      '1e9',
      'shExpMatch',
      '!',
      '&&',
      '||',
      '++',
      '+',
      'typeof',
    ],
  );

  it('gives an error, and throws nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({maxLength: 200, unit: 'binary'}),
          fc.array(word, {maxLength: 40}).map((words) => words.join(' ')),
        ),
        (text) => {
          const evaluation = ask(text);
          if ('error' in evaluation) expect(evaluation.error.message).to.be.a('string').that.is.not.empty;
          else expect(evaluation.outcomes.length).to.equal(1);
        },
      ),
      {numRuns: 150},
    );
  });

  it('gives an error for nests that no stack can hold', () => {
    const deep = (open: string, close: string): string =>
      `var a = ${open.repeat(200_000)}1${close.repeat(200_000)};`;
    for (const text of [
      deep('(', ')'),
      deep('[', ']'),
      deep('!', ''),
      deep('{a:', '}'),
      'if(1)'.repeat(100_000),
    ]) {
      expect(ask(text), text.slice(0, 12)).to.have.property('error');
    }
  });

  it('reads long chains, which are many rules and no nest', () => {
    const many = Array.from({length: 2000}, (_, i) => `shExpMatch(host, "*.site${i}.com")`);
    const chains = [
      `if (${many.join(' ||\n')}) return "PROXY a:1"; return "DIRECT";`,
      many.map((test) => `if (${test}) { return "PROXY a:1"; }`).join('\nelse ') + '\nelse return "DIRECT";',
      `return ${many.map((test) => `${test} ? "PROXY a:1" :\n`).join('')} "DIRECT";`,
      `var s = ${many.map((_, i) => `"s${i}"`).join(' + ')}; return s.length > 1 ? "PROXY a:1" : "DIRECT";`,
    ];
    for (const body of chains)
      expect(runBody(body, {host: 'x.site1999.com'}).answer, body.slice(0, 40)).to.equal('PROXY a:1');
  });
});
