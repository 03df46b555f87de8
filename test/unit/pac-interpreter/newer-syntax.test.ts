import {describe, it} from 'node:test';
import {expect} from 'chai';
import {PacProgram, UnreadableError} from '../../../src/pac-interpreter/index.js';
import {askProgram, runBody, runFile} from './run.js';

/** Bodies of a function with what browsers have had since 2015; the engine that runs this says what they come to. */
const BODIES = [
  'function* g(n) { for (let i = 0; i < n; i++) yield i; return "end"; } var r = []; for (const x of g(3)) r.push(x); return r.join() + [...g(2)] + JSON.stringify(g(0).next())',
  'function* g() { var x = yield 1; r.push(x); try { r.push(yield 2); } catch (e) { r.push("c" + e); yield 9 } finally { r.push("f"); } } var r = [], i = g(); r.push(i.next("a").value, i.next("b").value, i.throw("t").value, JSON.stringify(i.return(5)), JSON.stringify(i.next())); return r.join()',
  'function* a() { var v = yield* b(); yield "v" + v; } function* b() { try { yield 1; yield 2; } finally { r.push("fin"); } return 3; } var r = []; for (const x of a()) { r.push(x); } for (const x of a()) { r.push(x); break; } return r.join()',
  'function* g() { while (true) { try { yield r.length } finally { r.push("f"); } } } var r = []; const [p, q] = g(); r.push(p, q); return r.join()',
  'function* g() { return [yield 1, yield 2, (yield 3) + "x"].join("-") } var i = g(); i.next(); i.next("a"); i.next("b"); return i.next("c").value',
  'function* g(o) { o.k = yield 1; o[yield 2] = (yield 3) ? yield 4 : yield 5; return `${yield 6}-${yield 7}` + f(yield 8, ...(yield 9)) } function f() { return [].join.call(arguments, "+") } var o = {}, i = g(o), r = []; i.next(); for (const x of ["A", "key", false, "E", "t1", "t2", 8, ["p", "q"]]) r.push(i.next(x).value); return r.join() + JSON.stringify(o)',
  'function* g() { switch (yield 1) { case "a": yield "A"; case yield "t": yield "B"; break; default: yield "D" } for (var k in {x: 1, y: 2}) yield k; do { var s = yield "loop" } while (s < 2); out: for (;;) { for (;;) { if (yield "in") break out; } } } var i = g(), r = []; for (const x of [0, "a", 2, 3, 4, 1, 2, 0, 1]) r.push(i.next(x).value); return r.join()',
  'var o = {get a() { return this.b + 1 }, set a(v) { this.b = v * 2 }, b: 3, *[Symbol.iterator]() { yield this.b; yield* [7, 8] }}; o.a = 5; return o.a + "" + [...o] + Object.keys(o) + JSON.stringify(o) + typeof Object.getOwnPropertyDescriptor(o, "a").get',
  'class A { #x = 1; static #n = 0; static s = A.#n + 5; static { A.t = this.s + 1 } get x() { return this.#x } set x(v) { this.#x = v; A.#n++ } #p() { return this.#x * 2 } q() { return this.#p() } static n() { return A.#n } static is(o) { return #x in o } } var a = new A(); a.x = 4; return [a.x, a.q(), A.n(), A.s, A.t, A.is(a), A.is({}), Object.keys(a).length].join()',
  'class A { constructor(n) { this.n = n } hi() { return "A" + this.n } static make(n) { return new this(n) } get v() { return "v" + this.n } } class B extends A { f = this.n + 1; constructor(n) { super(n * 2); this.m = () => super.hi() } hi() { return super.hi() + "B" + super.v } static make(n) { return super.make(n + 1) } } var b = B.make(3); return [b.hi(), b.m(), b.f, b instanceof A, B.name, Object.getPrototypeOf(B) === A, b.constructor.name].join()',
  'class L extends Array { sum() { return this.reduce((a, b) => a + b, 0) } } class E extends Error { constructor(m) { super(m); this.name = "E" } } class M extends Map { twice(k) { return this.get(k) * 2 } } var l = new L(); l.push(1, 2); var r = []; try { throw new E("x") } catch (e) { r.push(e instanceof E, e instanceof Error, e instanceof TypeError, String(e)) } return [l.sum(), l.length, l instanceof L, Array.isArray(l), new M([["a", 4]]).twice("a"), r].join()',
  'class A { constructor() { this.t = new.target === A } } class B extends A {} function F() { return new.target === undefined } return [new A().t, new B().t, F(), new (class extends null { constructor() { return {k: 1} } })().k].join()',
  'var r = []; try { class B extends Object { constructor() { this.x = 1 } } new B() } catch (e) { r.push(e.name) } try { class C extends 5 {} } catch (e) { r.push(e.name) } try { class D extends Array { constructor() {} } new D() } catch (e) { r.push(e.name) } try { class P { get x() { return 1 } } var p = new P(); p.x = 2; r.push(p.x); (function () { "use strict"; p.x = 3 })() } catch (e) { r.push(e.name) } return r.join()',
  'function tag(p, ...v) { return p.join("|") + p.raw.join("|") + v.join() } return tag`a${1}\\n${2}c` + String.raw`x\\y${3}`',
  'var it = {from: 1, to: 3, [Symbol.iterator]() { var c = this.from, t = this.to; return {next: () => c <= t ? {value: c++, done: false} : {value: undefined, done: true}, return() { r.push("ret"); return {} }} }}; var r = []; for (const x of it) { r.push(x); if (x == 2) break } r.push(...it); const [a] = it; r.push(a, Array.from(it).length, new Set(it).size, Math.max(...it)); return r.join()',
  'var m = new Map([["a", 1], ["b", 2]]); var i = m.keys(); return [i.next().value, i.next().value, i.next().done, [...m.entries()].join("/"), [...[5, 6].entries()].join("/"), [..."ab"[Symbol.iterator]()], typeof Symbol.iterator, [][Symbol.iterator]().next().done, [...[7].keys()]].join()',
  'var f = () => 1, g = function () {}, o = {h: () => 2, ["i" + 1]: 3, m() {}}; class K { static s() {} } let c = class {}; return [f.name, g.name, o.h.name, o.m.name, K.s.name, c.name].join()',
  '"use strict"; var o = Object.freeze({a: 1}), r = []; for (const f of [() => { o.a = 2 }, () => { o.b = 1 }, () => { delete o.a }, () => { Object.defineProperty({}, "x", {value: 1}).x = 2 }]) try { f(); r.push("ok") } catch (e) { r.push(e.name) } return r.join()',
  'var o = Object.defineProperty({}, "a", {value: 1}); o.a = 2; var p = Object.defineProperty({}, "g", {get: () => 7, enumerable: true, configurable: true}); var q = Object.create({z: 1}, {y: {value: 2, enumerable: true}}); return [o.a, p.g, {...p}.g, Object.values(p), q.y, q.z, Object.keys(q), Reflect.has(q, "z"), Reflect.ownKeys(p)].join()',
  'var base = {hi() { return "base" + this.n }}; var o = {__proto__: base, n: 4, hi() { return "o" + super.hi() }}; return o.hi() + Object.keys(o)',
  'function A() {} A.prototype = {get x() { return this.y * 2 }, set x(v) { this.y = v }}; var a = new A(); a.x = 4; a.x += 1; a.x++; return a.x + "" + a.y + a.hasOwnProperty("x") + ("x" in a)',
  'function* fib() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b] } } function* take(n, it) { let i = 0; for (const x of it) { if (i++ >= n) return; yield x } } return [...take(8, fib())].join()',
  'var g = function* () { yield this.k }, o = {g, k: 5, *h() { yield* this.g(); yield arguments.length }}; return [...o.h(1, 2)].join() + (function* () {})().next().done + Object.prototype.toString.call([]) + (g.prototype !== undefined)',
  'function* g() { try { yield 1 } finally { yield 2; r.push("x") } } var r = [], i = g(); i.next(); r.push(i.return(9).value, JSON.stringify(i.next()), JSON.stringify(i.next())); return r.join()',
  'function* g() { try { try { yield 1 } finally { throw "inner" } } catch (e) { return "caught" + e } } var i = g(); i.next(); return JSON.stringify(i.return(3))',
  'function* g() { i.next() } var i = g(), r; try { i.next() } catch (e) { r = e.name } return r + i.next().done',
  'var a = 1; function* g() { a += yield 1; var b = a && (yield 2) || (yield 3); r.push(a, b); (yield 4, r.push("s")); if (yield 5) r.push("y"); else r.push("n"); var {c = 7} = yield 6; r.push(c); throw yield 8 } var r = [], i = g(); i.next(); a = 50; try { for (const x of [5, 0, "b", 0, 0, {}, "err"]) i.next(x) } catch (e) { r.push("t" + e) } return r.join() + a',
  'class A { static *[Symbol.iterator]() { yield 1 } static get z() { return 3 } static async = 4; get = 5; static static = 6 } return [...A].join() + A.z + A.async + new A().get + A.static',
  'class Q { *items() { for (const x of this.l) yield x * 2 } constructor(...l) { this.l = l } } class R extends Q { *items() { yield 0; yield* super.items() } } return [...new R(1, 2).items()].join()',
  'class A {} A.prototype.x = 1; var a = new A(); class B extends A { get x() { return super.x + 1 } set x(v) { super.y = v } } var b = new B(); b.x = 5; return [a.x, b.x, b.y, b.hasOwnProperty("y")].join()',
  'var s = Symbol("d"), o = {[s]: 1, a: 2}; return [o[s], Object.keys(o), JSON.stringify(o), typeof s, s === s, Symbol.for("a") === Symbol.for("a"), s in o].join()',
  'with ({x: 3, f() { return this.x }}) { var y = x + f() } return "" + y',
  'return JSON.stringify({a: 1, b: [2, {c: 3}], d: {a: 4}}, ["a", "d"]) + JSON.stringify({a: 1, b: "x"}, (k, v) => typeof v == "number" ? v + 1 : v) + JSON.stringify({toJSON() { return "j" }}) + JSON.stringify(JSON.parse("{\\"a\\":[1,2],\\"b\\":{\\"c\\":3}}", function (k, v) { return typeof v == "number" ? v * 2 : k == "b" ? undefined : v }))',
  'var h = "a.b"; with (h) { var n = length, u = toUpperCase() + indexOf(".") } with (Math) var m = max(1, floor(2.5)); var o = {q: 1}; with (o) { q = 5; z = 6; for (var i = 0; i < 2; i++) q += i; (() => { q++ })() } return [n, u, m, o.q, typeof o.z, z].join()',
];

/** Refused by name: what comes after an `await` runs when the browser says, or is arithmetic that no PAC file is known to have. */
const REFUSED = [
  'async function f() {}',
  'var f = async () => 1;',
  'var o = {async *g() { await 1 }};',
  'import("x");',
  'var n = 10n;',
  'function* g() { class A extends (yield) {} }',
  'function* g() { [a = yield] = []; }',
  'function* g() { a?.[yield]; }',
];

/** What the engine makes of a body, in a sloppy function as PAC files are. */
function real(body: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- it is the oracle, and the text is our own
  return new Function('url', 'host', body)('', '');
}

describe('newer syntax', () => {
  it('is run as browsers run it', () => {
    for (const body of BODIES) {
      const {answer, failure} = runBody(body);
      expect(answer ?? failure?.message, body).to.equal(real(body));
    }
  });

  it('is refused with its line where it is not evaluated', () => {
    for (const text of REFUSED) {
      expect(() => new PacProgram(`// first\n\n${text}`), text)
        .to.throw(UnreadableError, 'is not evaluated here')
        .with.property('line', 3);
    }
  });

  it('keeps no state of a generator from one question to the next', () => {
    const file = `var ids = (function* () { for (var i = 1; ; i++) yield i; })();
      function FindProxyForURL() { return "PROXY p" + ids.next().value + ":1"; }`;
    const program = new PacProgram(file);
    expect([askTwice(program), askTwice(program)]).to.deep.equal(['PROXY p1:1', 'PROXY p1:1']);
  });

  it('names the return that decided, in a method of a class that another extends', () => {
    const file = `class Site {
      constructor(proxy) { this.proxy = proxy; }
      answer(host) {
        return this.proxy;
      }
    }
    class Office extends Site {
      answer(host) {
        if (isPlainHostName(host)) return "DIRECT";
        return super.answer(host);
      }
    }
    function FindProxyForURL(url, host) {
      return new Office("PROXY p:1").answer(host);
    }`;
    expect(runFile(file)).to.deep.include({answer: 'PROXY p:1', line: 4});
    expect(runFile(file, {host: 'intranet'})).to.deep.include({answer: 'DIRECT', line: 9});
  });
});

function askTwice(program: PacProgram): string | undefined {
  return askProgram(program, {url: 'https://a.example.com/', host: 'a.example.com', browser: 'chromium'})
    .answer;
}
