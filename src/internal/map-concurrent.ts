/**
 * Does `work` for every item, at most `lanes` at once, in order. An HTTP/1.1 proxy has few sockets, and the agent's
 * desktop needs them too.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    // One iterator for all lanes: each takes the next that is left.
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({length: Math.min(lanes, items.length)}, lane));
  return results;
}
