import type { Problem } from '../../../core/parsed.ts';
import type { ReadText } from '../../components/data/ImportPanel.tsx';

/** A file of which nothing could be read, with what is wrong at each place. */
export function unreadable(name: string, problems: readonly Problem[]): ReadText {
  return {
    type: 'unreadable',
    problems: problems.map(({ path, message }) => ({ path: `${name} ${path}`.trim(), message })),
  };
}
