/** Keeps the most recently used values, so that one per user and task cannot fill the memory. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  getOrCreate(key: string, create: () => Value): Value {
    const found = this.#values.get(key);
    const value = found === undefined ? create() : found;
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.limit) {
        break;
      }
      this.#values.delete(oldest);
    }
    return value;
  }
}
