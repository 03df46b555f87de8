/** A file whose question does this. @param {string} body */
const file = (body) => `function FindProxyForURL(url, host) { ${body}; return 'DIRECT'; }`;
/** @param {number} count @param {(i: number) => string} make @param {string} [by] */
const list = (count, make, by = ',') => Array.from({length: count}, (_, i) => make(i)).join(by);
const SUM = list(1500, () => 'a', '+');
const KEYS = 'var o = {}; for (var i = 0; i < 30000; i++) o["k" + i] = 1;';
const LONG = 'var a = "a".repeat(1000000), b = "a".repeat(1000000);';
const DIGITS = 'var a = "1".repeat(1000000);';
const ITEMS = 'var l = []; for (var i = 0; i < 100000; i++) l.push(1);';

/**
 * Programs without an end, whose turns are one step each by their statements and much work in what they call or evaluate.
 * @type {Readonly<Record<string, string>>}
 */
export const ENDLESS = {
  'a pattern with ? in a long text': file(
    'var a = "a".repeat(400000), p = "*?" + "a".repeat(200000) + "b*"; for (;;) shExpMatch(a, p)',
  ),
  'a pattern of many parts': file(
    'var a = "a".repeat(100000), p = "*?b".repeat(2000) + "*"; for (;;) shExpMatch(a, p)',
  ),
  propertyIsEnumerable: file(`${KEYS} for (;;) o.propertyIsEnumerable("x")`),
  'Object.assign': file(`${KEYS} var q = {}; for (;;) Object.assign(q, o)`),
  'Object.keys': file(`${KEYS} for (;;) Object.keys(o).length`),
  'a spread of an object': file(`${KEYS} for (;;) { var x = {...o} }`),
  'the rest of an object': file(`${KEYS} for (;;) { var {a, ...r} = o }`),
  convert_addr: file('var a = "1.".repeat(1000000); for (;;) convert_addr(a)'),
  dnsDomainLevels: file('var a = ".".repeat(2000000); for (;;) dnsDomainLevels(a)'),
  dnsDomainIs: file(`${LONG} for (;;) dnsDomainIs(a, b)`),
  localHostOrDomainIs: file(`${LONG} for (;;) localHostOrDomainIs(a, b)`),
  isInNet: file(`${DIGITS} for (;;) isInNet(a, a, a)`),
  isInNetEx: file('var a = "1.".repeat(1000000); for (;;) isInNetEx(a, a)'),
  dnsResolve: file('var a = ":".repeat(2000000); for (;;) dnsResolve(a)'),
  dateRange: file('for (;;) dateRange("JAN", 1, "FEB", 2)'),
  'Date.parse': file('var a = "(".repeat(2000000); for (;;) Date.parse(a)'),
  'new Date': file('var a = "(".repeat(2000000); for (;;) new Date(a)'),
  Number: file(`${DIGITS} for (;;) Number(a)`),
  'a text as a number': file('var a = " ".repeat(1000000); for (;;) +a'),
  parseInt: file(`${DIGITS} for (;;) parseInt(a, 3)`),
  'texts that are the same': file(`${LONG} for (;;) a === b`),
  'texts that are loosely the same': file(`${LONG} for (;;) a == b`),
  'texts in order': file(`${LONG} for (;;) a < b`),
  switch: file(`${LONG} for (;;) switch (a) { case b + "": ; case b: ; case b: }`),
  indexOf: file('var a = "a".repeat(200000), b = "a".repeat(100000) + "b"; for (;;) a.indexOf(b)'),
  lastIndexOf: file('var a = "a".repeat(200000), b = "b" + "a".repeat(100000); for (;;) a.lastIndexOf(b)'),
  'Map.has': file(`${LONG} var m = new Map(); m.set(a, 1); for (;;) m.has(b)`),
  sort: file(`${ITEMS} for (;;) l.sort()`),
  apply: file(`${ITEMS} for (;;) Math.max.apply(null, l)`),
  shift: file(`${ITEMS} for (;;) { l.shift(); l.unshift(1) }`),
  'JSON.stringify': file('var o = []; for (var i = 0; i < 9; i++) o = [o, o, o]; for (;;) JSON.stringify(o)'),
  'names of a turn': file(`for (let ${list(3000, (i) => `v${i} = ${i}`)};;) {}`),
  'names of a block': file(`for (;;) { let ${list(3000, (i) => `v${i} = ${i}`)} }`),
  'names of a function': `function g() { return 1; var ${list(5000, (i) => `v${i}`)} } ${file('for (;;) g()')}`,
  'functions of a block': file(`for (;;) { ${list(2000, (i) => `function f${i}() {}`, ' ')} let x }`),
  'a long statement': file(`var a = 1; for (;;) a = ${SUM}`),
  'a long condition': file(`var a = 1; while (${list(1500, () => 'a', '&&')});`),
  'a long step of a loop': file(`var a = 1; for (;; a = ${SUM});`),
  'a long arrow function': `var a = 1, g = () => ${SUM}; ${file('for (;;) g()')}`,
  'a long default': `var a = 1; function g(b = ${SUM}) {} ${file('for (;;) g()')}`,
  'a long pattern of names': file(`var o = {}; for (;;) { var {${list(5000, (i) => `a${i}`)}} = o }`),
  'a long line of prototypes': file(
    'var o = {}; for (var i = 0; i < 20000; i++) o = Object.create(o); for (;;) for (var k in o);',
  ),
  'a bound function of a bound function': file(
    'function g() {} for (var i = 0; i < 80; i++) g = g.bind(null, 1); for (;;) g()',
  ),
  'a generator that is gone through': file('function* g() { for (;;) yield 1; } for (var x of g());'),
  'a generator in a list': file('function* g() { for (;;) yield "a"; } [...g()]'),
  'a generator of nothing but itself': file('function* g() { yield* g(); } for (var x of g());'),
  'an iterator of the program': file(
    'var o = {next() { return {value: 1} }, [Symbol.iterator]() { return this }}; for (var x of o);',
  ),
  'an end that does not come': file(
    'function* g() { try { yield 1; } finally { for (;;); } } for (var x of g()) break;',
  ),
  'a generator of many steps between': file(
    `${KEYS} function* g() { for (;;) yield {...o}; } for (var x of g());`,
  ),
  'a map that grows while it is gone through': file(
    'var m = new Map([[0, 0]]); for (var [k] of m) m.set(k + 1, 0);',
  ),
  'a getter': file('var o = {get a() { return "b".repeat(100000).split(""); }}; for (;;) o.a;'),
  'a getter of itself': file('var o = {get a() { return o.a; }}; o.a'),
  'a setter': file('var o = {set a(v) { this.a = v; }}; o.a = 1'),
  'classes without end': file('for (var A = class {}; ; A = class extends A { #a = 1; #b = 2; });'),
  'objects of many fields': file(`class A { ${list(2000, (i) => `f${i} = ${i};`, ' ')} } for (;;) new A();`),
  'a class of many methods': file(`for (;;) { class A { ${list(2000, (i) => `m${i}() {}`, ' ')} } }`),
  'a class of many private names': file(`for (;;) { class A { ${list(2000, (i) => `#m${i};`, ' ')} } }`),
  'a tagged template': file(`function t(p) { return p.join(""); } for (;;) t\`${'${1}a'.repeat(2000)}\``),
  'names of an object': file(`${KEYS} for (;;) with (o) { x = 1; }`),
  'descriptions of properties': file(`${KEYS} for (;;) Object.getOwnPropertyDescriptors(o)`),
  'names of properties': file(`${KEYS} for (;;) Reflect.ownKeys(o)`),
  'a text made of values': file(`${KEYS} for (;;) JSON.stringify(o, (k, v) => v)`),
  'values made of a text': file(`${KEYS} var s = JSON.stringify(o); for (;;) JSON.parse(s, (k, v) => v)`),
  'a little at each question': file('for (var i = 0; i < 40000; i++);'),
};
