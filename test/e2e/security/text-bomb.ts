/** Runs in the page, for three seconds; gives how many turns it had, and the longest wait between two, in milliseconds. */
export async function textBomb(): Promise<{ turns: number; gap: number }> {
  const word = document.createElement('p');
  word.textContent = 'B'.repeat(200_000);
  document.body.append(word);
  // Chromium 156 itself crashes at 3,000, with no extension.
  const bottomless = document.body.appendChild(document.createElement('div'));
  let deep = bottomless;
  for (let level = 0; level < 1500; level++) deep = deep.appendChild(document.createElement('div'));
  let [last, gap, turns] = [performance.now(), 0, 0];
  const end = last + 3000;
  while (performance.now() < end) {
    const nodes = Array.from({ length: 1000 }, () => document.createElement('i'));
    word.replaceChildren(...nodes);
    await new Promise((later) => setTimeout(later, 10));
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
    turns++;
  }
  // The debugger that the card is read with cannot tell of so many levels.
  bottomless.remove();
  return { turns, gap };
}
