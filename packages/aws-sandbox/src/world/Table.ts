/**
 * Rows by their identifier. It counts how often rows have come or gone, and so can hold on to the order of its
 * identifiers until the next one does.
 *
 * @public
 */
export class Table<Row> extends Map<string, Row> {
  #sortedIds: string[] | undefined;

  override set(id: string, row: Row): this {
    if (!this.has(id)) this.#sortedIds = undefined;
    return super.set(id, row);
  }

  override delete(id: string): boolean {
    const existed = super.delete(id);
    if (existed) this.#sortedIds = undefined;
    return existed;
  }

  override clear(): void {
    this.#sortedIds = undefined;
    super.clear();
  }

  /** The rows behind an identifier in the order of identifiers, or all of them; a walk in steps costs no more than one in one go. */
  *entriesAfter(after?: string): Generator<[id: string, row: Row]> {
    this.#sortedIds ??= [...this.keys()].sort(compare);
    const ids = this.#sortedIds;
    for (let at = firstAfter(ids, after); at < ids.length; at++) {
      const row = this.get(ids[at]);
      if (row !== undefined) yield [ids[at], row];
    }
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function firstAfter(ids: string[], after: string | undefined): number {
  if (after === undefined) return 0;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ids[middle] > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
