// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { FilePick } from '../../../../extension/components/data/FilePick.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { fakeScreen } from '../fake-screen.ts';

const screen = {
  ...fakeScreen,
  say: (key: string, values?: object) => [key, ...Object.values(values ?? {})].join(' '),
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('a file that the browser cannot give is named, and the others are read', async () => {
  const texts: { name: string; text: string }[] = [];
  const box = document.createElement('div');
  const onTexts = (read: typeof texts) => texts.push(...read);
  render(
    <ScreenContext.Provider value={screen}>
      <FilePick label="Choose" accept=".csv" multiple onTexts={onTexts} />
    </ScreenContext.Provider>,
    box,
  );
  const choose = async (...files: File[]) => {
    const input = box.querySelector('input');
    if (input) Object.defineProperty(input, 'files', { value: files, configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  const moved = new File(['IBAN;'], 'moved.csv');
  moved.text = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  await choose(moved, new File(['IBAN;Name'], 'small.csv'));
  expect(texts).toEqual([{ name: 'small.csv', text: 'IBAN;Name' }]);
  expect(box.querySelector('[role="alert"]')?.textContent).toContain('importNotRead moved.csv');

  await choose(new File(['IBAN'], 'other.csv'));
  expect(box.querySelector('[role="alert"]')).toBeNull();

  // Chromium's word for half a gigabyte.
  const huge = new File(['IBAN;'], 'huge.csv');
  huge.text = async () => '';
  await choose(huge);
  expect(box.querySelector('[role="alert"]')?.textContent).toContain('importNotRead huge.csv');
});
