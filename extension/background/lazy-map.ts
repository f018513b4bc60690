/** A map whose values are made when they are first asked for; an id of which nothing can be made is not in it. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #ids: ReadonlySet<string>;
  readonly #make: (id: string) => V | undefined;

  /** @param make is asked at every look: what should be made once, it keeps itself. */
  constructor(ids: Iterable<string>, make: (id: string) => V | undefined) {
    this.#ids = new Set(ids);
    this.#make = make;
  }

  get(id: string): V | undefined {
    return this.#ids.has(id) ? this.#make(id) : undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return [...this].length;
  }

  *entries(): MapIterator<[string, V]> {
    for (const id of this.#ids) {
      const value = this.#make(id);
      if (value !== undefined) yield [id, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [id] of this) yield id;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(run: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this) run(value, id, this);
  }
}
