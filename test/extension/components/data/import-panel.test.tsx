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
async function readTable([file]: readonly { name: string; text: string }[]): Promise<ReadText> {
  const heading = (file?.text ?? '').split(';');
  const columns = { iban: heading.indexOf('IBAN') };
  const onColumns = async (chosen: CsvColumns): Promise<ReadText> => {
    said.push(chosen.iban);
    return { type: 'table', table };
  };
  const table = { name: file?.name ?? '', heading, columns, onColumns };
  return { type: 'table', table };
}

/** The panel, in which a text is pasted; what is read of it comes a moment later. */
function shown(onRead: Parameters<typeof ImportPanel>[0]['onRead']) {
  const box = document.createElement('div');
  render(
    <ScreenContext.Provider value={fakeScreen}>
      <ImportPanel providers={[]} onRead={onRead} />
    </ScreenContext.Provider>,
    box,
  );
  const field = box.querySelector('textarea');
  const paste = async (text: string) => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
  const cancel = async () => {
    [...box.querySelectorAll('button')].find((each) => each.textContent === 'cancel')?.click();
    await settled();
  };
  return { box, paste, cancel };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

it('another table is asked for its own columns, not for those of the one before', async () => {
  const { box, paste } = shown(readTable);
  for (const table of ['Name;IBAN', 'IBAN;Name']) {
    await paste(table);
    box.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  }
  expect(said).toEqual([1, 0]);
});

it('a table says which file it is, and can be put away', async () => {
  const { box, paste, cancel } = shown(readTable);
  await paste('Name;IBAN');
  expect(box.querySelector('form h3')?.textContent).toBe('csvColumns pastedText');
  await cancel();
  expect(box.querySelector('form')).toBeNull();
  expect(box.querySelector('textarea')?.value).toBe('');
});

it('what could not be read can be put away', async () => {
  const problems = [{ path: 'a.json', message: 'not JSON' }];
  const { box, paste, cancel } = shown(async () => ({ type: 'unreadable', problems }));
  await paste('{');
  expect(box.textContent).toContain('importUnreadable');
  await cancel();
  expect(box.textContent).not.toContain('importUnreadable');
});
