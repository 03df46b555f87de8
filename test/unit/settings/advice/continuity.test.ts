import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import type {PhoneType} from '../../../../src/config/types.js';
import type {CheckResult, Light, Report} from '../../../../src/report/types.js';
import {continuity, signInAdvice, type ContinuityAnswers} from '../../../../src/settings/advice/index.js';
import {check, finding, sample} from '../../../support/reports.mjs';

const HAS_ALL = {pstn: true, corporate: true, 'softphone-sip': true, webrtc: true} as const;

function option(phone: PhoneType, answers: ContinuityAnswers = {}, report?: Report): string[] {
  const found = continuity(report, {phones: HAS_ALL, ...answers}).find((one) => one.phone === phone)!;
  return [found.verdict, ...found.reasons];
}

const measured = (voice: Light, changes: Partial<Report> = {}): Report =>
  sample({lights: {data: 'green', voice}, findings: [], ...changes});
const checks = (...list: CheckResult[]): Partial<Report> => ({checks: list});

describe('the phones that could still work', () => {
  it('come in the guide’s order, under its heading', () => {
    const options = continuity(undefined);
    expect(options.map(({phone}) => phone)).to.deep.equal(['pstn', 'corporate', 'softphone-sip', 'webrtc']);
    expect(new Set(options.map(({guide}) => guide))).to.deep.equal(
      new Set(['Genesys Multicloud CX services and Business Continuity: Agent phones']),
    );
  });

  it('are not known where nobody has answered', () => {
    expect(continuity(undefined).map(({verdict}) => verdict)).to.deep.equal(Array(4).fill('unknown'));
    expect(continuity(undefined).every(({reasons}) => reasons.includes('phone-not-known'))).to.equal(true);
  });

  it('are none that the agent does not have', () => {
    const none = {pstn: false, corporate: false, 'softphone-sip': false, webrtc: false};
    for (const {verdict, reasons} of continuity(measured('green'), {phones: none})) {
      expect([verdict, ...reasons]).to.deep.equal(['not-now', 'phone-not-preprovisioned']);
    }
  });

  it('PSTN: when it is there; in an emergency with a warning', () => {
    expect(option('pstn')).to.deep.equal(['possible', 'phone-ready']);
    expect(option('pstn', {emergency: true})).to.deep.equal([
      'possible',
      'phone-ready',
      'pstn-may-be-congested',
    ]);
  });

  it('corporate: when the telephony behind it works', () => {
    expect(option('corporate')).to.deep.equal(['unknown', 'corporate-telephony-not-known']);
    expect(option('corporate', {corporateTelephony: true})[0]).to.equal('possible');
    expect(option('corporate', {corporateTelephony: false})).to.deep.equal([
      'not-now',
      'corporate-telephony-down',
    ]);
  });

  it('SIP: when the SBC works and can be reached; through the VPN with a warning', () => {
    const sip = (answers: ContinuityAnswers) =>
      option('softphone-sip', {corporateTelephony: true, ...answers});
    expect(sip({})).to.deep.equal(['unknown', 'corporate-network-not-known', 'vpn-may-affect-voice']);
    expect(sip({corporateNetwork: 'vpn'})).to.deep.equal(['possible', 'phone-ready', 'vpn-may-affect-voice']);
    expect(sip({corporateNetwork: 'on-site'})).to.deep.equal(['possible', 'phone-ready']);
    expect(sip({corporateNetwork: 'none'})).to.deep.equal(['not-now', 'corporate-network-needed']);
    expect(sip({corporateNetwork: 'vpn', corporateTelephony: false})).to.deep.equal([
      'not-now',
      'corporate-telephony-down',
    ]);
  });

  it('WebRTC: only by measure', () => {
    const webrtc = (report?: Report, answers: ContinuityAnswers = {}) => option('webrtc', answers, report);
    expect(webrtc()).to.deep.equal(['unknown', 'no-run']);
    expect(webrtc(measured('green'))).to.deep.equal(['possible', 'phone-ready', 'voice-measured-good']);
    expect(webrtc(measured('amber'))).to.deep.equal(['possible', 'phone-ready', 'voice-measured-warning']);
    expect(webrtc(measured('red'))).to.deep.equal(['not-now', 'voice-measured-bad']);
    expect(webrtc(measured('grey'))).to.deep.equal(['unknown', 'voice-not-measured']);
    // Green for want of anything measured.
    expect(webrtc(measured('green', checks(check('services'))))).to.deep.equal([
      'unknown',
      'voice-not-measured',
    ]);
    const skipped = check('voice-opus', 'grey', {status: 'skipped'});
    expect(webrtc(measured('green', checks(check('turn'), skipped)))).to.deep.equal([
      'unknown',
      'voice-way-only',
    ]);
  });

  it('WebRTC: not without Workspace, and not without sign-in', () => {
    const without = (...findings: Report['findings']) =>
      option('webrtc', {}, measured('green', {lights: {data: 'red', voice: 'green'}, findings}));
    const refused = finding('egress-not-allowed', ['egress']);
    const blocked = finding('services-blocked', ['desktop']);
    expect(without(blocked)).to.deep.equal(['not-now', 'workspace-not-reached']);
    expect(without(refused)).to.deep.equal(['not-now', 'sign-in-refused']);
    expect(without(refused, blocked)).to.deep.equal(['not-now', 'workspace-not-reached']);
    expect(without(refused, finding('voice-jitter', ['voice-opus']))).to.deep.equal([
      'not-now',
      'sign-in-refused',
    ]);
  });

  it('WebRTC: by a run of the last hour, where the time is told', () => {
    const at = (now: string) => option('webrtc', {now: new Date(now)}, measured('green'))[0];
    expect(at('2026-11-23T09:52:00Z')).to.equal('possible');
    expect(at('2026-11-23T09:52:01Z')).to.equal('unknown');
    expect(option('webrtc', {now: new Date('2026-11-24')}, measured('red'))).to.deep.equal([
      'unknown',
      'run-too-old',
    ]);
  });

  it('can’t be asked for a network that there is none of', () => {
    expect(() => continuity(undefined, {corporateNetwork: 'wifi' as never})).to.throw(
      RangeError,
      '$.corporateNetwork: expected one of on-site, vpn, none, received "wifi"',
    );
  });

  it('are never fewer because more is known to be in order', () => {
    const maybe = fc.option(fc.boolean(), {nil: undefined});
    fc.assert(
      fc.property(
        maybe,
        maybe,
        fc.constantFrom<Light>('green', 'amber', 'red', 'grey'),
        (has, telephony, voice) => {
          const answers = (value: boolean | undefined): ContinuityAnswers => ({
            phones: Object.fromEntries(
              (['pstn', 'corporate', 'softphone-sip', 'webrtc'] as const).flatMap((phone) =>
                value === undefined ? [] : [[phone, value]],
              ),
            ),
            ...(telephony !== undefined && {corporateTelephony: telephony}),
          });
          const rank = {'not-now': 0, unknown: 1, possible: 2};
          const report = measured(voice);
          const best = continuity(report, {
            ...answers(true),
            corporateTelephony: true,
            corporateNetwork: 'vpn',
          });
          continuity(report, answers(has)).forEach(({verdict, reasons}, i) => {
            expect(rank[verdict]).to.be.at.most(rank[best[i]!.verdict]);
            expect(reasons).not.to.have.length(0);
          });
        },
      ),
      {numRuns: 60},
    );
  });
});

describe('signing in where it hangs on the address', () => {
  const listed = {egress: {url: 'https://echo.example.com/', allowed: ['192.0.2.0/24']}};
  const WAYS = ['corporate-vpn', 'on-premises-proxy', 'cloud-proxy', 'virtual-desktop'];

  it('needs nothing where the run left from an address of the list', () => {
    expect(signInAdvice(sample({checks: [check('egress')], findings: []}), listed)).to.deep.equal({
      egress: 'in-list',
      ways: [],
      openAccess: false,
      guide: 'Genesys Multicloud CX services and Business Continuity: IP-based control',
    });
  });

  it('takes one of four ways, or opening, where it did not', () => {
    const elsewhere = sample({
      checks: [check('egress', 'amber')],
      findings: [finding('egress-not-allowed', ['egress'])],
    });
    const {egress, ways, openAccess} = signInAdvice(elsewhere, listed);
    expect([egress, openAccess]).to.deep.equal(['not-in-list', true]);
    expect(ways).to.deep.equal(WAYS);
  });

  it('is not known without a run, a list, or an answer', () => {
    const ran = sample({checks: [check('egress')], findings: []});
    const unheard = sample({checks: [check('egress', 'grey')], findings: []});
    for (const advice of [
      signInAdvice(undefined, listed),
      signInAdvice(ran, {}),
      signInAdvice(ran, {egress: {url: 'https://echo.example.com/'}}),
      signInAdvice(unheard, listed),
    ]) {
      expect(advice.egress).to.equal('not-known');
      expect(advice.ways).to.deep.equal(WAYS);
    }
  });
});
