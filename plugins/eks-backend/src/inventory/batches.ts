/**
 * Rows a statement: SQLite binds at most 32,766 values, PostgreSQL 65,535. Far fewer are as fast, and their statements are
 * not yet among the large objects, which memory is slow to be rid of.
 */
const BATCH_SIZE = 100;

/** Cuts rows into as many as one statement may hold. */
export function batches<Item>(items: Item[]): Item[][] {
  const result: Item[][] = [];
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    result.push(items.slice(start, start + BATCH_SIZE));
  }
  return result;
}
