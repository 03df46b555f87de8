/** Turns all that follows it in its paragraph, and tries to end what isolates it before. */
export const TURNING = 'abc\u2069\u202c\u202edef\u2067ghi';

/** Every text that is rendered within. */
function* textsIn(node: Node): Generator<Text> {
  // By what it is: a text of another document is of another window's class.
  if (node.nodeType === Node.TEXT_NODE) yield node as Text;
  for (const child of node.childNodes) yield* textsIn(child);
}

/**
 * The words of ours that do not run from left to right: letters side by side, on one line, with the one behind in front.
 * What stands in the hostile text itself may run as it likes.
 */
export function turnedWords(node: Node, hostile: string): string[] {
  const turned: string[] = [];
  for (const text of textsIn(node)) {
    const {data} = text;
    const at = data.indexOf(hostile);
    const isOurs = (i: number): boolean =>
      /[a-z]/i.test(data[i] ?? '') && (at < 0 || i < at || i >= at + hostile.length);
    const boxOf = (i: number): DOMRect => {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return range.getBoundingClientRect();
    };
    for (let i = 0; i + 1 < data.length; i += 1) {
      if (!isOurs(i) || !isOurs(i + 1)) continue;
      const [one, next] = [boxOf(i), boxOf(i + 1)];
      const isShown = one.width > 0 && next.width > 0 && Math.abs(one.top - next.top) < 2;
      if (!isShown || next.left >= one.left) continue;
      turned.push(data.trim().slice(0, 80));
      break;
    }
  }
  return turned;
}

/** What stands out of the element at its right. */
export function overflowing(element: HTMLElement): string[] {
  const {right} = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter(
      (one) =>
        !one.closest('.scroll, .room, .visually-hidden, svg') &&
        one.getBoundingClientRect().right > right + 1,
    )
    .map((one) => `${one.localName}.${one.className} ${(one.textContent ?? '').trim().slice(0, 40)}`);
}

/** A frame whose page enforces Trusted Types and loads nothing from elsewhere, once its script has run. */
export async function strictFrame(script: string): Promise<HTMLIFrameElement & {contentWindow: Window}> {
  const frame = document.createElement('iframe');
  // The page's own origin by its name: in a document of this kind Firefox takes 'self' for nothing.
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src ${location.origin}; require-trusted-types-for 'script'">
    <script type="module" src="${script}"></script>`;
  const ready = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
  document.body.append(frame);
  await ready;
  return frame as HTMLIFrameElement & {contentWindow: Window};
}
