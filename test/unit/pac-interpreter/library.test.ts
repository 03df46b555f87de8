import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runBody, type RunWith} from './run.js';

/** What an expression comes to, as text. */
const value = (expression: string, options?: RunWith): string => {
  const {answer, failure} = runBody(`return String(${expression});`, options);
  return answer ?? `fails: ${failure?.message}`;
};

const at = (text: string): RunWith => ({world: {now: new Date(text).getTime()}});

/** From what Netscape, Mozilla and Chromium document and test; each line an expression and what it comes to. */
const CASES: Readonly<Record<string, readonly (readonly [expression: string, expected: unknown])[]>> = {
  isPlainHostName: [
    ['isPlainHostName("www")', true],
    ['isPlainHostName("www.mozilla.org")', false],
    ['isPlainHostName("192.168.1.1")', false],
    ['isPlainHostName("::1")', false],
    ['isPlainHostName(".")', false],
    ['isPlainHostName("foo", "foo", "foo")', true],
    ['isPlainHostName()', 'fails: TypeError: isPlainHostName is given undefined in place of text'],
  ],
  dnsDomainIs: [
    ['dnsDomainIs("www.mozilla.org", ".mozilla.org")', true],
    ['dnsDomainIs("www", ".mozilla.org")', false],
    ['dnsDomainIs("google.co.uk", ".co.uk")', true],
    ['dnsDomainIs("www.adobe.com", ".ad")', false],
    // The end of the text, not of a label; and capitals are others.
    ['dnsDomainIs("notmozilla.org", "mozilla.org")', true],
    ['dnsDomainIs("www.Mozilla.org", ".mozilla.org")', false],
  ],
  localHostOrDomainIs: [
    ['localHostOrDomainIs("www.mozilla.org", "www.mozilla.org")', true],
    ['localHostOrDomainIs("www", "www.mozilla.org")', true],
    ['localHostOrDomainIs("www.google.com", "www.mozilla.org")', false],
    ['localHostOrDomainIs("home.mozilla.org", "www.mozilla.org")', false],
  ],
  dnsDomainLevels: [
    ['dnsDomainLevels("www")', 0],
    ['dnsDomainLevels("mozilla.org")', 1],
    ['dnsDomainLevels("192.168.1.1")', 3],
  ],
  shExpMatch: [
    ['shExpMatch("http://home.netscape.com/people/ari/index.html", "*/ari/*")', true],
    ['shExpMatch("http://home.netscape.com/people/montulli/index.html", "*/ari/*")', false],
    ['shExpMatch("foo.jpg", "*.jpg")', true],
    ['shExpMatch("foo5.jpg", "*o?.jpg")', true],
    ['shExpMatch("foo.jpg", ".jpg")', false],
    ['shExpMatch("foo.jpg", "foo")', false],
    ['shExpMatch("a.b.prod009.example.com", "*.prod009.example.com")', true],
    ['shExpMatch("prod009.example.com", "*.prod009.example.com")', false],
    ['shExpMatch("WWW.example.com", "www.*")', false],
    ['shExpMatch("axb", "a.b")', false],
    ['shExpMatch("", "*")', true],
    ['shExpMatch("", "")', true],
    ['shExpMatch("ab", "a*b*")', true],
    ['shExpMatch("aba", "a*ba*ba")', false],
    ['shExpMatch("abcabd", "*ab?")', true],
    ['shExpMatch("abc", "abc?")', false],
    // What is more than * and ? is handed to the regular expressions of the browser as it is.
    ['shExpMatch("b.example.com", "(a|b).example.com")', true],
    ['shExpMatch("host7", "host[0-9]")', true],
    ['shExpMatch("host", "(host")', 'fails: SyntaxError'],
  ],
  isInNet: [
    ['isInNet("198.95.249.79", "198.95.249.79", "255.255.255.255")', true],
    ['isInNet("198.95.6.8", "198.95.0.0", "255.255.0.0")', true],
    ['isInNet("193.89.132.25", "192.89.0.0", "255.255.0.0")', false],
    ['isInNet("192.89.132.a", "192.89.0.0", "255.255.0.0")', false],
    ['isInNet("10.1.2.3", "10.0.0.0", "255.0.0.300")', false],
    ['isInNet("200.1.2.3", "200.0.0.0", "255.0.0.0")', true],
  ],
  convert_addr: [
    ['convert_addr("104.16.41.2")', 1745889538],
    ['convert_addr("255.255.255.255")', -1],
  ],
  isInNetEx: [
    ['isInNetEx("198.95.115.10", "198.95.0.0/16")', true],
    ['isInNetEx("198.95.1.1", "198.95.3.3/16")', true],
    ['isInNetEx("198.96.115.10", "198.95.0.0/16")', false],
    ['isInNetEx("3ffe:8311:ffff:abcd:1234:dead:beef:101", "3ffe:8311:ffff::/48")', true],
    ['isInNetEx("3fff:8311:ffff:abcd:1234:dead:beef:101", "3ffe:8311:ffff::/48")', false],
    ['isInNetEx("::ffff:192.168.100.5", "192.168.1.1/16")', true],
    ['isInNetEx("::fffe:192.168.100.5", "192.168.1.1/16")', false],
    ['isInNetEx("198.95.115.10", "198.95.0.0/34")', false],
    ['isInNetEx("127.0.0.1", "127.0.0.1")', false],
    ['isInNetEx("127.0.0.1 ", "127.0.0.1/32")', false],
    ['isInNetEx("198.95.249.79")', null],
  ],
  sortIpAddressList: [
    ['sortIpAddressList("::2;::3;::1")', '::1;::2;::3'],
    ['sortIpAddressList("192.168.1.1;0:0::1")', '0:0::1;192.168.1.1'],
    ['sortIpAddressList("0::1;::1;0:0::1")', '0::1;::1;0:0::1'],
    ['sortIpAddressList("127.0.0.1;\\t127.0.0.2; 127.0.0.0")', '127.0.0.0;127.0.0.1;127.0.0.2'],
    ['sortIpAddressList(" ;  ; ")', false],
    ['sortIpAddressList("192.168.1.1;0:0:0:1;127.0.0.1")', false],
    ['sortIpAddressList()', null],
  ],
};

const TIMES: Readonly<
  Record<string, readonly (readonly [expression: string, expected: boolean | string])[]>
> = {
  'Tue Mar 03 2009': [
    ['weekdayRange("MON", "FRI")', true],
    ['weekdayRange("TUE", "TUE")', true],
    ['weekdayRange("SAT", "WED")', true],
    ['weekdayRange("TUE")', true],
    ['weekdayRange("WED", "FRI")', false],
    ['weekdayRange("SUN", "MON")', false],
    ['weekdayRange("FRI", "MON")', false],
    ['weekdayRange("tue")', false],
    ['weekdayRange()', false],
    ['dateRange(3)', true],
    ['dateRange(1)', false],
    ['dateRange(1, 4)', true],
    ['dateRange(4, 20)', false],
    ['dateRange("MAR")', true],
    ['dateRange(2009)', true],
    ['dateRange(2010, 2011)', false],
    ['dateRange("JAN", "MAR")', true],
    ['dateRange("SEP", "APR")', true],
    ['dateRange("MAY", "SEP")', false],
    ['dateRange(1, "JAN", 3, "MAR")', true],
    ['dateRange(3, "MAR", 1, "JAN")', true],
    ['dateRange(4, "MAR", 4, "SEP")', false],
    ['dateRange("FEB", 2009, "MAR", 2009)', true],
    ['dateRange(3, "JAN", 2009, 4, "FEB", 2010)', true],
    ['dateRange(4, "MAR", 2009, 4, "SEP", 2009)', false],
  ],
  'Tue Mar 03 2009 GMT': [
    ['weekdayRange("TUE", "GMT")', true],
    ['weekdayRange("WED", "FRI", "GMT")', false],
    ['dateRange(3, "GMT")', true],
    ['dateRange(1, "GMT")', false],
    ['timeRange(0, "GMT")', true],
  ],
  'Mar 03, 2009 03:34:14': [
    ['timeRange(3)', true],
    ['timeRange(2)', false],
    ['timeRange(2, 3)', true],
    ['timeRange(1, 2)', false],
    ['timeRange(22, 6)', false],
    ['timeRange(1, 0, 3, 34)', true],
    ['timeRange(3, 34, 1, 0)', true],
    ['timeRange(1, 0, 3, 0)', false],
    ['timeRange(22, 0, 6, 0)', true],
    ['timeRange(1, 0, 0, 3, 34, 14)', true],
    ['timeRange(1, 0, 0, 3, 34, 0)', false],
    ['timeRange(3, 34, 0, 5, 0, 0)', true],
    ['timeRange(1, 2, 3)', 'fails: Error: timeRange: bad number of arguments'],
  ],
};

describe('the functions of a PAC file', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it(name, () => {
      for (const [expression, expected] of cases) {
        const got = value(expression);
        // What a browser says of a bad pattern differs; that it throws does not.
        expect(expected === 'fails: SyntaxError' ? got.slice(0, 18) : got, expression).to.equal(
          String(expected),
        );
      }
    });
  }

  for (const [now, cases] of Object.entries(TIMES)) {
    it(`at ${now}`, () => {
      for (const [expression, expected] of cases) {
        expect(value(expression, at(now)), expression).to.equal(String(expected));
      }
    });
  }

  it('answer from what is assumed, and tell that they were asked', () => {
    const world = {dns: {'a.example.com': '2001:db8::1; 192.0.2.7'}, myIp: '10.1.2.3'};
    const ask = (expression: string): readonly [string | undefined, readonly string[]] => {
      const {answer, asked} = runBody(`return String(${expression});`, {world});
      return [answer, asked];
    };
    expect(ask('dnsResolve("A.example.com")')).to.deep.equal(['192.0.2.7', ['dnsResolve']]);
    expect(ask('dnsResolveEx("a.example.com")')).to.deep.equal(['2001:db8::1;192.0.2.7', ['dnsResolveEx']]);
    expect(ask('dnsResolve("b.example.com")')).to.deep.equal(['null', ['dnsResolve']]);
    expect(ask('isResolvable("b.example.com")')).to.deep.equal(['false', ['isResolvable']]);
    expect(ask('isInNet("a.example.com", "192.0.2.0", "255.255.255.0")')).to.deep.equal([
      'true',
      ['isInNet'],
    ]);
    expect(ask('myIpAddress()')).to.deep.equal(['10.1.2.3', ['myIpAddress']]);
    // An address is no question to anybody.
    expect(ask('dnsResolve("192.0.2.1") + isInNet("10.0.0.1", "10.0.0.0", "255.0.0.0")')).to.deep.equal([
      '192.0.2.1true',
      [],
    ]);
  });

  it('are those of the browser that asks: Firefox has nothing of Microsoft', () => {
    expect(value('typeof isInNetEx')).to.equal('function');
    expect(value('typeof isInNetEx', {browser: 'firefox'})).to.equal('undefined');
    expect(value('myIpAddressEx()', {browser: 'firefox'})).to.contain('ReferenceError');
  });
});
