/** Maps every item, at most `limit` at once, started in order. Rejects with the first rejection. */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  // One iterator for all workers: each takes the next item that is left.
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [i, item] of queue) results[i] = await map(item);
  };
  await Promise.all(Array.from({length: Math.min(limit, items.length)}, work));
  return results;
}
