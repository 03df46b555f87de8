import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {en} from '../../../src/i18n/en/agent.js';
import type {Report} from '../../../src/index.js';
import {closeButton, dialogOf, has, pillLight} from './harness.js';
import {scripted, SITE, type ScriptedDiagnostics} from './scripted.js';
import {button, part, root, said, shown, textOf} from './support.js';

const MINUTE_MS = 60_000;

const compact = (config: object = SITE): Promise<ScriptedDiagnostics> =>
  scripted({config: config as typeof SITE, attributes: {variant: 'compact'}});

/** What has the focus, by its part and its words. */
function focused(element: ScriptedDiagnostics): string {
  const at = root(element).activeElement;
  return at ? `${at.getAttribute('part') ?? at.localName}: ${textOf(at)}` : 'nothing';
}
const expanded = (element: ScriptedDiagnostics): string | null =>
  part(element, 'pill').getAttribute('aria-expanded');

async function open(element: ScriptedDiagnostics): Promise<HTMLDialogElement> {
  // As a mouse does it.
  part(element, 'pill').focus();
  part(element, 'pill').click();
  await shown(element, () => dialogOf(element).open);
  return dialogOf(element);
}

/** Everything is as it was before the pill was pressed, and the focus is on the pill. */
async function isClosed(element: ScriptedDiagnostics): Promise<void> {
  await shown(element, () => !has(element, 'panel'));
  expect(dialogOf(element).open).to.equal(false);
  expect(expanded(element)).to.equal('false');
  expect(focused(element)).to.match(/^button pill: /);
}

/** A report that was made so long ago. */
const aged = (report: Report, ms: number): Report => ({
  ...report,
  startedAt: new Date(Date.now() - ms).toISOString(),
});

describe('the compact variant', () => {
  it('is a pill, and nothing else', async () => {
    const element = await compact();
    expect(textOf(part(element, 'pill'))).to.equal(en.lights.idle);
    expect(expanded(element)).to.equal('false');
    expect(has(element, 'panel')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('opens into the full view, over the page, with the focus in it', async () => {
    const element = await compact();
    const dialog = await open(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(expanded(element)).to.equal('true');
    expect(said(element, 'primary')).to.equal(en.run);
    expect(focused(element)).to.equal(`button primary: ${en.run}`);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(part(element, 'word').id);
    await expect(element).to.be.accessible();
  });

  it('has a name in every state', async () => {
    const lasting = await compact();
    lasting.script = ({signal}) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve({...GREEN})));
    for (const [element, word] of [
      [await scripted({config: null as never, attributes: {variant: 'compact'}}), en.unconfigured],
      [await compact({version: 2}), en.invalid],
      [lasting, en.sentences.running],
    ] as const) {
      if (element === lasting) void element.run();
      const dialog = await open(element);
      const name = root(element).getElementById(dialog.getAttribute('aria-labelledby') ?? '');
      expect(name && textOf(name)).to.equal(word);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('closes by its button', async () => {
    const element = await compact();
    await open(element);
    closeButton(element).click();
    await isClosed(element);
  });

  it('closes by Escape, and opens again', async () => {
    const element = await compact();
    for (let time = 0; time < 2; time += 1) {
      part(element, 'pill').focus();
      await sendKeys({press: 'Enter'});
      await shown(element, () => dialogOf(element).open && has(element, 'panel'));
      const closed = oneEvent(dialogOf(element), 'close');
      await sendKeys({press: 'Escape'});
      await closed;
      await isClosed(element);
    }
  });

  it('closes by a click beside it, where the browser does that', async function () {
    if (!('closedBy' in HTMLDialogElement.prototype)) this.skip();
    const element = await compact();
    const dialog = await open(element);
    const {left, top} = dialog.getBoundingClientRect();
    expect(Math.min(left, top)).to.be.above(1);
    const closed = oneEvent(dialog, 'close');
    await sendMouse({type: 'click', position: [1, 1]});
    await closed;
    await isClosed(element);
  });

  it('keeps the focus in the view while it is open', async () => {
    const element = await compact();
    const outside = document.createElement('button');
    outside.textContent = 'outside';
    element.after(outside);
    await open(element);
    const reached = new Set<string>();
    const press = async (): Promise<void> => {
      await sendKeys({press: 'Tab'});
      reached.add(focused(element));
      expect(document.activeElement === outside).to.equal(false);
    };
    await sendKeys({down: 'Shift'});
    await press();
    await press();
    await sendKeys({up: 'Shift'});
    for (let key = 0; key < 3; key += 1) await press();
    expect([...reached]).to.include.members([`button primary: ${en.run}`, 'button: ×']);
  });

  it('runs in the view, and says in the pill what came of it', async () => {
    const element = await compact();
    let end: (report: Report) => void = () => undefined;
    element.script = () => new Promise((resolve) => (end = resolve));
    await open(element);
    button(element, en.run).click();
    await shown(element, () => said(element, 'pill') === en.sentences.running);
    const complete = oneEvent(element, 'diagnostics-complete');
    end({...STALLS});
    await complete;
    await shown(element, () => has(element, 'group'));
    expect(said(element, 'word')).to.equal(en.lights.red);
    expect(said(element, 'pill')).to.contain(en.lights.red);
    expect(pillLight(element)).to.equal('red');
    await expect(element).to.be.accessible();
    // The focus stays on the button, whose label changed twice.
    expect(focused(element)).to.equal(`button primary: ${en.again}`);
  });

  it('says how old the report is', async () => {
    const element = await compact();
    for (const [ms, age] of [
      [0, 'this minute'],
      [4.5 * MINUTE_MS, '4 min. ago'],
      [59.5 * MINUTE_MS, '59 min. ago'],
      [125 * MINUTE_MS, '2 hr. ago'],
      [49 * 60 * MINUTE_MS, '2 days ago'],
      // A clock that was set back in the meantime.
      [-10 * MINUTE_MS, 'this minute'],
    ] as const) {
      element.script = () => aged(GREEN, ms);
      await element.run();
      await shown(element, () => said(element, 'pill') === `${en.lights.green} · ${age}`);
    }
    await expect(element).to.be.accessible();
  });

  it('says it in the language of the page, in the digits that are beside it', async () => {
    const element = await scripted({attributes: {variant: 'compact', lang: 'ar-EG'}});
    element.script = () => aged(GREEN, 4.5 * MINUTE_MS);
    await element.run();
    await shown(element, () => /\d/.test(said(element, 'pill')));
    expect(said(element, 'pill')).to.match(/· .*4/);
  });

  it('is closed when it is taken out of the page, and opens where it is put back', async () => {
    const element = await compact();
    await open(element);
    const elsewhere = document.createElement('div');
    element.after(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    await shown(element, () => expanded(element) === 'false');
    expect(dialogOf(element).open).to.equal(false);
    const dialog = await open(element);
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('can be changed while it is there', async () => {
    const element = await compact();
    await open(element);
    element.variant = 'full';
    await element.updateComplete;
    expect(element.getAttribute('variant')).to.equal('full');
    expect(root(element).querySelector('[aria-expanded]')).to.equal(null);
    expect(said(element, 'primary')).to.equal(en.run);
    element.variant = 'compact';
    await element.updateComplete;
    expect([expanded(element), dialogOf(element).open]).to.deep.equal(['false', false]);
    await open(element);
  });
});
