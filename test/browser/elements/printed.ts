/**
 * Does `work` with a printer that takes everything: a real one asks somebody, whom a test has not.
 * @returns what was printed, while it is still in its frame
 */
export async function printed(work: () => void): Promise<Window> {
  const {prototype} = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') ?? {};
  try {
    return await new Promise<Window>((resolve) => {
      Object.defineProperty(prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const inner = own.get?.call(this) as Window;
          inner.print = () => resolve(inner);
          return inner;
        },
      });
      work();
    });
  } finally {
    Object.defineProperty(prototype, 'contentWindow', own);
  }
}

export const copyIn = ({document: {body}}: Window): ShadowRoot => body.firstElementChild!.shadowRoot!;
