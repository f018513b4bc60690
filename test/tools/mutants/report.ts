import type { Mutant, Verdict } from './mutant.ts';

/** What no test noticed, and for each file how many mutants became what. */
export function reportOf(mutants: readonly Mutant[], verdicts: readonly Verdict[]): string[] {
  const states = new Map(verdicts.map(({ id, state }) => [id, state]));
  const lines = mutants.flatMap(({ id, file, line, source, replacement }) => {
    const state = states.get(id);
    if (state !== 'survived' && state !== 'unreached') return [];
    return [`${file}:${line} ${state}`, `    ${source}`, `  → ${replacement}`];
  });
  const counts = [...Map.groupBy(mutants, ({ file }) => file)].map(([file, of]) => {
    const byState = Map.groupBy(of, ({ id }) => states.get(id) ?? 'untried');
    return `${file}: ${[...byState].map(([state, { length }]) => `${length} ${state}`).join(', ')}`;
  });
  return [...lines, ...counts];
}
