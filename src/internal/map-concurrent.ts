/**
 * Maps every item, started in order. Rejects with the first rejection, and starts none after that.
 * @param limit how many go on at once; asked again whenever one has ended
 */
export function mapConcurrent<Item, Result>(
  items: readonly Item[],
  limit: number | (() => number),
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const most = typeof limit === 'number' ? (): number => limit : limit;
  const results: Result[] = [];
  const queue = [...items.entries()];
  return new Promise((resolve, reject) => {
    let working = 0;
    const fail = (error: Error): void => {
      queue.length = 0;
      reject(error);
    };
    const goOn = (): void => {
      while (working < most()) {
        const next = queue.shift();
        if (!next) break;
        const [i, item] = next;
        working += 1;
        map(item).then((result) => {
          results[i] = result;
          working -= 1;
          goOn();
        }, fail);
      }
      if (working === 0) resolve(results);
    };
    goOn();
  });
}
