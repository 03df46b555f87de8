import {fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Configuration} from '../../../src/engine.js';
import type {ToolId} from '../../../src/settings/tool-ids.js';
import {defineSettings, type AgentDiagnosticsSettingsElement} from '../../../src/settings.js';
import {root, shown, textOf} from './support.js';

defineSettings();

/** The guide's example site: a relay without a credential, as a network team has it. */
export const SITE = {
  version: 1,
  tenantDomain: 'prod009.genesysengage.com',
  services: [
    {id: 'desktop', url: 'https://best-customer.prod009.genesysengage.com/'},
    {id: 'api', url: 'https://best-service.api01-eastus2.prod009.genesysengage.com/', role: 'api'},
  ],
  turn: {urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp']},
} as const satisfies Configuration;

/** The element in the page, its tools there if it has a configuration; gone after the test. */
export async function mountSettings(
  config?: unknown,
  attributes: Record<string, string> = {},
): Promise<AgentDiagnosticsSettingsElement> {
  const element = document.createElement('agent-diagnostics-settings');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (config !== undefined) element.config = config as Configuration;
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  if (config !== undefined)
    await shown(element, () => root(element).querySelector("[part~='tools']") !== null);
  return element;
}

export function tool(element: Element, id: ToolId): HTMLDetailsElement {
  const found = root(element).querySelector<HTMLDetailsElement>(`[data-tool='${id}']`);
  if (!found) throw new Error(`No tool ${id}`);
  return found;
}

/** Opens a tool, as a press on its line does. */
export async function openTool(
  element: AgentDiagnosticsSettingsElement,
  id: ToolId,
): Promise<HTMLDetailsElement> {
  const details = tool(element, id);
  details.querySelector('summary')?.click();
  await shown(element, () => details.querySelector('.body') !== null);
  return details;
}

export function fieldOf(details: Element): HTMLTextAreaElement {
  const field = details.querySelector<HTMLTextAreaElement>('.drop textarea');
  if (!field) throw new Error('No field');
  return field;
}

/** Puts a text into the field as a paste does, and waits for what comes of it. */
export async function pasteInto(
  element: AgentDiagnosticsSettingsElement,
  details: Element,
  text: string,
): Promise<void> {
  const field = fieldOf(details);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true}));
  await judged(element, details);
}

/** Until a check is over. */
export function judged(element: AgentDiagnosticsSettingsElement, details: Element): Promise<void> {
  return shown(
    element,
    () => details.querySelector(".outcome[aria-busy='false'] [part~='verdict']") !== null,
  );
}

/** Chooses a file, as its picker does. */
export function handOver(details: Element, file: File): void {
  const input = details.querySelector<HTMLInputElement>('.from-file input');
  if (!input) throw new Error('No place for a file');
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Answers a question beside the text, as typing does. */
export function answer(details: Element, id: string, value: string): void {
  const field = details.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

/** As with a high contrast theme of the system, or without. @returns whether this browser's driver can show it so */
export function forcedColors(active: boolean): Promise<boolean> {
  return executeServerCommand('forced-colors', {active});
}

export function verdictOf(details: Element): string | undefined {
  return details.querySelector<HTMLElement>("[part~='verdict']")?.dataset['light'];
}

export function rulesOf(details: Element): (string | undefined)[] {
  return [...details.querySelectorAll<HTMLElement>("[part~='finding']")].map(({dataset}) => dataset['rule']);
}

export function press(details: Element, label: string): void {
  const button = [...details.querySelectorAll('button')].find((candidate) => textOf(candidate) === label);
  if (!button) throw new Error(`No button ${label} in ${textOf(details)}`);
  button.click();
}

/** What the element keeps saying, in the words that it says it in. */
export const saidIn = (details: Element, text: string): boolean => textOf(details).includes(text);
