/** Rows a statement: SQLite binds at most 32,766 values, PostgreSQL 65,535. */
const BATCH_SIZE = 500;

/** Cuts rows into as many as one statement may hold. */
export function batches<Item>(items: Item[]): Item[][] {
  const result: Item[][] = [];
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    result.push(items.slice(start, start + BATCH_SIZE));
  }
  return result;
}
