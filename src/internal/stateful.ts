/**
 * The Screen Recording Service takes each `/ping` for a client that is to be dropped if no other follows within 60 s, and
 * `/api/v2/me` is its sign-in (Genesys Interaction Recording API).
 */
const STATEFUL = /\/(?:ping|api\/v2\/me)$/i;

/** More than any server decodes. */
const MAX_DECODED = 5;

/**
 * The end point of a program on this PC that changes something when it is called, if a server of any kind may take the URL
 * for it: decoded until nothing changes, without path parameters, blanks and dots at the ends of names, empty parts.
 */
export function statefulIn(url: string): string | undefined {
  let path = new URL(url).pathname;
  for (let i = 0; i < MAX_DECODED && path.includes('%'); i += 1) {
    path = path
      .replace(/%u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    const name = part.replace(/[;?#\0].*$/s, '').replace(/^[\s\u0080-\uffff]+|[\s.\u0080-\uffff]+$/g, '');
    // What is left of `..` and its like.
    if (/^\s*\.\.\s*(?:[;?#\0].*)?$/s.test(part)) parts.pop();
    else if (name !== '') parts.push(name);
  }
  return STATEFUL.exec(`/${parts.join('/')}`)?.[0].toLowerCase();
}
