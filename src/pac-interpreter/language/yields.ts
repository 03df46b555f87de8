import type {AnyNode, Node, Statement} from 'acorn';

/** What holds a `yield` of the generator that it stands in. */
const HOLDERS = new WeakSet<Node>();

export function holdsYield(node: Node): boolean {
  return HOLDERS.has(node);
}

/** Of an expression that was put together from such parts. */
export function holdingYield<T extends Node>(node: T): T {
  HOLDERS.add(node);
  return node;
}

/** Finds every `yield` of a generator, and marks what it stands in; with a list and no recursion, as long chains need it. */
export function markYields(body: readonly Statement[]): void {
  const above = new Map<Node, Node | undefined>(body.map((node) => [node, undefined]));
  const open: Node[] = [...body];
  for (let node = open.pop(); node; node = open.pop()) {
    if ((node as AnyNode).type === 'YieldExpression') {
      for (let at: Node | undefined = node; at && !HOLDERS.has(at); at = above.get(at)) HOLDERS.add(at);
    }
    for (const child of childrenOf(node)) {
      above.set(child, node);
      open.push(child);
    }
  }
}

/** The nodes that a node is made of, but for functions: what these wait for is their own. */
function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  const add = (value: unknown): void => {
    if (isNode(value) && !/^(?:Arrow)?Function/.test(value.type)) children.push(value);
  };
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach(add);
    else add(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
