// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { CsvColumns } from '../../../../core/ledger/csv.ts';
import { ImportPanel, type ReadText } from '../../../../extension/components/data/ImportPanel.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { fakeScreen } from '../fake-screen.ts';

/** Which column was said to hold the IBAN, each time that it was asked. */
const said: (number | undefined)[] = [];

/** A table whose IBAN stands in the column that is headed so. */
async function readTable([file]: readonly { text: string }[]): Promise<ReadText> {
  const heading = (file?.text ?? '').split(';');
  const columns = { iban: heading.indexOf('IBAN') };
  const onColumns = async (chosen: CsvColumns): Promise<ReadText> => {
    said.push(chosen.iban);
    return { type: 'table', table };
  };
  const table = { heading, columns, onColumns };
  return { type: 'table', table };
}

it('another table is asked for its own columns, not for those of the one before', async () => {
  const box = document.createElement('div');
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <ImportPanel providers={[]} onRead={readTable} />
    </ScreenContext.Provider>,
    box,
  );
  const field = box.querySelector('textarea');
  for (const table of ['Name;IBAN', 'IBAN;Name']) {
    if (field) field.value = table;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    box.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  }
  expect(said).toEqual([1, 0]);
});
