import {drawAll} from './portions.js';

/** Font properties that the element inherits from the host page, and custom properties that the page may set. */
const INHERITED = ['font-family', 'font-size'];
const CUSTOM_PROPERTIES = [
  'text',
  'quiet',
  'surface',
  'line',
  'accent',
  'on-accent',
  'green',
  'amber',
  'red',
  'grey',
  'radius',
];

/** Prints a report alone: nothing of the host page around it. */
export class Printer {
  #frame: HTMLIFrameElement | undefined;

  /**
   * @param root of the element, whose styles are taken along
   * @param panel what is printed; else what the element shows
   */
  async print(root: ShadowRoot, panel = root.querySelector('.panel')): Promise<void> {
    this.stop();
    drawAll();
    if (!panel) return;
    const frame = (this.#frame = root.ownerDocument.createElement('iframe'));
    // Firefox does not print a frame that is not rendered.
    Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0'});
    frame.ariaHidden = 'true';
    frame.title = 'Agent Diagnostics';
    root.ownerDocument.body.append(frame);
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner) return;
    inner.document.title = frame.title;
    inner.document.body.append(copyOf(panel, root, inner));
    // A page that may not print gets no event: the next print, or the element's removal, removes the frame.
    const printed = new Promise((resolve) => {
      inner.addEventListener('afterprint', resolve, {once: true});
    });
    inner.print();
    await printed;
    if (this.#frame === frame) this.stop();
  }

  stop(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}

function copyOf(panel: Element, root: ShadowRoot, inner: Window & typeof globalThis): HTMLElement {
  const host = inner.document.createElement('div');
  const own = getComputedStyle(root.host);
  for (const name of [
    ...INHERITED,
    ...CUSTOM_PROPERTIES.map((property) => `--agent-diagnostics-${property}`),
  ])
    host.style.setProperty(name, own.getPropertyValue(name));
  // Paper is light.
  host.style.colorScheme = 'light';
  const around = panel.closest<HTMLElement>('[lang]');
  host.lang = around?.lang ?? '';
  host.dir = around?.dir ?? '';
  const copyRoot = host.attachShadow({mode: 'open'});
  // A sheet belongs to the document that made it.
  copyRoot.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new inner.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
    return copy;
  });
  const copy = inner.document.importNode(panel, true);
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const control of copy.querySelectorAll('button, form, .history')) control.remove();
  copyRoot.append(copy);
  return host;
}
