import type { Guide } from '../../../core/guide/guide.ts';

/** The words that a guide's names stand for. */
export function labelsOf(guide: Guide, names: string | readonly string[] | undefined): string[] {
  return [names ?? []]
    .flat()
    .flatMap((name) => (Object.hasOwn(guide.labels, name) ? (guide.labels[name] ?? []) : []));
}
