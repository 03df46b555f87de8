import type {Devices} from '../../../src/report/types.js';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {styles} from '../../../src/elements/agent-diagnostics.styles.js';
import {DevicesController, devicesStyles} from '../../../src/elements/devices/devices.js';
import {desk} from '../../../src/i18n/en/desk.js';
import {devices} from '../../../src/i18n/en/devices.js';

/** What stands for the element that the controller is made for. */
export class DevicesHost extends LitElement {
  static override styles = [styles, devicesStyles];
  results: Devices | undefined;
  readonly controller = new DevicesController(this, (results) => (this.results = results));
  isOpen = true;

  protected override render(): TemplateResult {
    return html`<div class="panel">${this.isOpen ? this.controller.template(devices, desk) : nothing}</div>`;
  }
}
customElements.define('devices-host', DevicesHost);

declare global {
  interface HTMLElementTagNameMap {
    'devices-host': DevicesHost;
  }
}

export async function mountDevices(parent: ParentNode = document.body): Promise<DevicesHost> {
  const host = document.createElement('devices-host');
  parent.append(host);
  await host.updateComplete;
  return host;
}

export function part(host: DevicesHost, selector: string): HTMLElement {
  const found = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in ${read(host)}`);
  return found;
}

/** A button by what it says now. */
export function button(host: DevicesHost, text: string): HTMLButtonElement {
  const found = [...host.renderRoot.querySelectorAll('button')].find((one) => textOf(one) === text);
  if (!found) throw new Error(`No button "${text}" in ${read(host)}`);
  return found;
}

/** Everything that is there to be seen. */
/** As a text is read: a space that does not break is a space. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function read(host: DevicesHost): string {
  return [...part(host, 'section').children]
    .filter(({role}) => role !== 'status')
    .map(textOf)
    .join(' ');
}

/** What is said aloud. */
export function spoken(host: DevicesHost): string {
  return textOf(part(host, '[role=status]'));
}

/** Text as it is read: without the template's line breaks. */
export function textOf({textContent}: Node): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Resolves when what the host shows fulfils the condition. */
export async function shown(host: DevicesHost, condition: () => boolean): Promise<void> {
  await host.updateComplete;
  while (!condition()) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(host.renderRoot, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    });
  }
}

/** Resolves when one of these texts is there to be read. */
export function readsFrom(host: DevicesHost, ...texts: string[]): Promise<void> {
  return shown(host, () => texts.some((text) => read(host).includes(spaced(text))));
}
