import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  APPLICATION_SETS,
  VDI_NOTES,
  VDI_PLATFORMS,
  vdiSupport,
  type ApplicationSet,
  type VdiPlatform,
} from '../../../../src/settings/advice/index.js';

/** The guide's table, as it is printed there: Citrix on Windows, Citrix on eLux, Horizon on 2012 R2, Horizon on 2008 R2. */
const PRINTED: Readonly<Record<Exclude<ApplicationSet, 'other-web'>, string>> = {
  'workspace-softphone-recording': 'yes no no no',
  'workspace-softphone': 'yes yes no no',
  'workspace-recording': 'yes no yes no',
  workspace: 'yes yes yes yes',
};
const COLUMNS: readonly (readonly VdiPlatform[])[] = [
  ['citrix-windows-2012-r2', 'citrix-windows-2008-r2'],
  ['citrix-elux'],
  ['horizon-windows-2012-r2'],
  ['horizon-windows-2008-r2'],
];

describe('applications in a virtual desktop', () => {
  for (const [applications, printed] of Object.entries(PRINTED)) {
    it(`are supported as the guide has it: ${applications}`, () => {
      const cells = COLUMNS.map((platforms) =>
        platforms.map(
          (platform) =>
            vdiSupport({platform, applications: applications as ApplicationSet, phone: 'pstn'}).support,
        ),
      );
      expect(cells).to.deep.equal(
        printed
          .split(' ')
          .map((cell, i) => COLUMNS[i]!.map(() => (cell === 'yes' ? 'supported' : 'not-supported'))),
      );
    });
  }

  it('are not judged on what the guide does not list, unless any will do', () => {
    const elsewhere = {platform: 'other', phone: 'pstn'} as const;
    const {support, notes, guide} = vdiSupport({...elsewhere, applications: 'workspace'});
    expect(support).to.equal('not-listed');
    expect(notes).to.deep.equal(['set-elsewhere', 'platform-not-in-guide']);
    expect(guide).to.equal('VDI support for typical agent applications');
    expect(vdiSupport({...elsewhere, applications: 'other-web'})).to.deep.equal({
      support: 'supported',
      notes: ['other-applications-any-vdi'],
      guide: 'Applications for users: User workstation system requirements',
    });
  });

  it('come with what is to be known of them', () => {
    const notes = (platform: VdiPlatform, applications: ApplicationSet, phone: 'webrtc' | 'softphone-sip') =>
      vdiSupport({platform, applications, phone}).notes;
    expect(notes('citrix-windows-2012-r2', 'workspace', 'webrtc')).to.deep.equal([
      'webrtc-is-customers',
      'workspace-and-phone-together',
    ]);
    expect(notes('citrix-elux', 'workspace-softphone', 'softphone-sip')).to.deep.equal([
      'connector-and-adapter',
    ]);
    expect(notes('citrix-windows-2008-r2', 'workspace', 'softphone-sip')).to.deep.equal([
      'softphone-on-pc',
      'server-2008-ended',
    ]);
    expect(notes('citrix-elux', 'workspace-softphone', 'webrtc')).to.include('phone-and-set-differ');
    expect(notes('horizon-windows-2008-r2', 'workspace-recording', 'webrtc')).to.include('set-elsewhere');
    // The phone goes with Workspace, which then is not in the virtual desktop.
    expect(notes('other', 'other-web', 'webrtc')).to.deep.equal([
      'workspace-and-phone-together',
      'other-applications-any-vdi',
    ]);
  });

  it('have every note somewhere, none twice, always in one order', () => {
    const seen = VDI_PLATFORMS.flatMap((platform) =>
      APPLICATION_SETS.flatMap((applications) =>
        (['webrtc', 'softphone-sip', 'corporate', 'pstn'] as const).flatMap((phone) => {
          const {notes} = vdiSupport({platform, applications, phone});
          expect(notes).to.deep.equal(VDI_NOTES.filter((note) => notes.includes(note)));
          return notes;
        }),
      ),
    );
    expect(VDI_NOTES.filter((note) => !seen.includes(note))).to.deep.equal([]);
  });

  it('can’t be asked for what there is none of', () => {
    const ask = (wrong: object) => () =>
      vdiSupport({platform: 'citrix-elux', applications: 'workspace', phone: 'pstn', ...wrong});
    expect(ask({platform: 'xen'}))
      .to.throw(RangeError, '$.platform: expected one of citrix-windows-2012-r2')
      .with.include({name: 'AdviceInputError', path: '$.platform', received: '"xen"'});
    expect(ask({applications: undefined})).to.throw('$.applications: expected one of');
    expect(ask({phone: 'toString'})).to.throw('$.phone: expected one of webrtc');
  });
});
