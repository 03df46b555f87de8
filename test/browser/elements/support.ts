import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/define.js';
import {ConfigurationError, type Configuration, type ConfigurationIssue} from '../../../src/engine.js';
import type {AgentDiagnosticsElement} from '../../../src/index.js';

/** The services of a site and nothing that takes long: a run is over in less than a second. */
export function dataOnly({turn: _turn, egress: _egress, ...rest}: Configuration): Configuration {
  return rest;
}

/** One service of a site under another id, so that a report tells which configuration it was made with. */
export function only(config: Configuration, id: string): Configuration {
  const [service] = config.services ?? [];
  if (!service) throw new Error('The site has no services');
  const {control} = config;
  return {version: 1, ...(control && {control}), services: [{...service, id}]};
}

/** An element in the page, with these attributes, rendered once; gone after the test. */
export async function mount(
  config?: unknown,
  attributes: Record<string, string> = {},
  parent?: ParentNode,
): Promise<AgentDiagnosticsElement> {
  const element = document.createElement('agent-diagnostics');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (config !== undefined) element.config = config as Configuration;
  (parent ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await element.updateComplete;
  return element;
}

/** The configuration as it stands in a page. */
export function inline(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

export function root({shadowRoot}: Element): ShadowRoot {
  if (!shadowRoot) throw new Error('The element has not rendered');
  return shadowRoot;
}

export function part(element: Element, name: string): HTMLElement {
  const found = root(element).querySelector<HTMLElement>(`[part~='${name}']`);
  if (!found) throw new Error(`No part ${name} in ${root(element).innerHTML}`);
  return found;
}

/** Text as it is read: without the template's line breaks. */
export function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function said(element: Element, name: string): string {
  return textOf(part(element, name));
}

/** What the live region says. */
export function announced(element: Element): string | null | undefined {
  return root(element).querySelector("[role='status']")?.textContent;
}

/** The button with this label. */
export function button(element: Element, label: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    (candidate) => textOf(candidate) === label,
  );
  if (!found) throw new Error(`No button ${label} in ${root(element).innerHTML}`);
  return found;
}

/** Resolves when what the element shows fulfils the condition. */
export async function shown(element: LitElement, condition: () => boolean): Promise<void> {
  await element.updateComplete;
  while (!condition()) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(root(element), {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    });
  }
}

/** The addresses that the page fetches meanwhile. */
export async function fetchedDuring(work: () => unknown): Promise<string[]> {
  const original = globalThis.fetch;
  const urls: string[] = [];
  window.fetch = (input, init) => {
    urls.push(new URL(input instanceof Request ? input.url : input, document.baseURI).href);
    return original(input, init);
  };
  try {
    await work();
  } finally {
    window.fetch = original;
  }
  return urls;
}

/** What a run that can't start rejects with. */
export async function issuesOf(element: AgentDiagnosticsElement): Promise<readonly ConfigurationIssue[]> {
  const reason: unknown = await element.run().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).to.be.instanceOf(ConfigurationError);
  const error = reason as ConfigurationError;
  expect(error.name).to.equal('ConfigurationError');
  return error.issues;
}

/** The ids of the services that the last report is about. */
export function servicesOf({report}: AgentDiagnosticsElement): string[] | undefined {
  return report?.checks.find(({id}) => id === 'services')?.items?.map(({id}) => id);
}
