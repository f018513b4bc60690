/** Shows what each reading gives when it ends: but one that began earlier may end later, with what was there before. */
export function newest<T>(show: (value: T) => void): (reading: Promise<T>) => Promise<void> {
  let begun = 0;
  let shown = 0;
  return async (reading) => {
    const turn = ++begun;
    const value = await reading;
    if (turn < shown) return;
    shown = turn;
    show(value);
  };
}
