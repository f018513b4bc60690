import type { ReadText } from './ImportPanel.tsx';

export type ChosenText = { name: string; text: string };

/**
 * Files that are chosen one after the other are read together, as an aggregator's own want it. A backup or a table takes
 * the place of what was chosen before: nobody could get rid of a wrong one.
 */
export async function readChosen(
  earlier: readonly ChosenText[],
  more: readonly ChosenText[],
  read: (texts: readonly ChosenText[]) => Promise<ReadText>,
): Promise<{ texts: readonly ChosenText[]; read: ReadText }> {
  const own = await read(more);
  if (earlier.length === 0 || standsAlone(own)) return { texts: more, read: own };
  const names = new Set(more.map(({ name }) => name));
  const texts = [...earlier.filter(({ name }) => !names.has(name)), ...more];
  const together = await read(texts);
  return standsAlone(together) ? { texts: more, read: own } : { texts, read: together };
}

/** A backup or a table: an aggregator's own files say whose they are. */
function standsAlone(read: ReadText): boolean {
  return read.type === 'table' || (read.type === 'change' && read.change.from === undefined);
}
