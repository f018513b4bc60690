/** Chance that comes out the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, `below`. */
  int: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  chance: (of: number) => boolean;
};

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    int: (below) => Math.floor(next() * below),
    pick: (from) => from[Math.floor(next() * from.length)]!,
    chance: (of) => next() < of,
  };
}
