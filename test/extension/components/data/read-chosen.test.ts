import { expect, it } from 'vitest';
import type { ReadText } from '../../../../extension/components/data/ImportPanel.tsx';
import type { ImportView } from '../../../../extension/components/data/import-view.ts';
import { type ChosenText, readChosen } from '../../../../extension/components/data/read-chosen.ts';

const file = (name: string): ChosenText => ({ name, text: name });
const change = (from?: string) => ({ type: 'change', change: { from } as ImportView }) as const;
const unreadable: ReadText = { type: 'unreadable', problems: [] };
const table: ReadText = {
  type: 'table',
  table: { name: '', heading: [], columns: {}, onColumns: async () => unreadable },
};

/** As the reader of files does: an aggregator's own first, then the first of what stands alone. */
async function read(texts: readonly ChosenText[]): Promise<ReadText> {
  const names = texts.map(({ name }) => name);
  if (names.includes('accounts.json')) return change('Ponto');
  if (names.includes('banks.json')) return unreadable;
  const [first] = names;
  if (first === 'backup.json') return change();
  return first?.endsWith('.csv') ? table : unreadable;
}

it.each([
  [['banks.json'], 'accounts.json', ['banks.json', 'accounts.json']],
  [['accounts.json'], 'accounts.json', ['accounts.json']],
  [['banks.json'], 'more.json', ['banks.json', 'more.json']],
  [['wrong.csv'], 'right.csv', ['right.csv']],
  [['photo.png'], 'right.csv', ['right.csv']],
  [['banks.json'], 'backup.json', ['backup.json']],
  [['accounts.json'], 'backup.json', ['backup.json']],
  [['backup.json'], 'right.csv', ['right.csv']],
  [['right.csv'], 'photo.png', ['photo.png']],
])('after %j, %s is chosen: %j is read', async (earlier, next, expected) => {
  const chosen = await readChosen(earlier.map(file), [file(next)], read);
  expect(chosen.texts.map(({ name }) => name)).toEqual(expected);
  expect(chosen.read).toEqual(await read(chosen.texts));
});
