/** Things joined into groups, by union-find: a long chain of joins stays fast, and their order makes no difference. */
export class Disjoint<T> {
  readonly #above = new Map<T, T>();

  constructor(things: Iterable<T>) {
    for (const thing of things) this.#above.set(thing, thing);
  }

  join(a: T, b: T): void {
    this.#above.set(this.#top(a), this.#top(b));
  }

  groups(): T[][] {
    return [...Map.groupBy(this.#above.keys(), (thing) => this.#top(thing)).values()];
  }

  #top(thing: T): T {
    let top = thing;
    for (
      let above = this.#above.get(top);
      above !== undefined && above !== top;
      above = this.#above.get(top)
    ) {
      // Each step shortens the way for the next one that asks.
      const further = this.#above.get(above) ?? above;
      this.#above.set(top, further);
      top = further;
    }
    return top;
  }
}
