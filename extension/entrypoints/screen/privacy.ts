import type { PrivacyChoice } from '../../components/PrivacyChoices.tsx';
import { readSettings, writeSettings } from '../../store/settings-store.ts';
import { ask } from './ask.ts';
import { readGranted } from './granted.ts';
import { readHideNumbers, writeHideNumbers } from './hide-numbers.ts';
import { written } from './written.ts';

/** What the browser has granted, and what the user chose of privacy. */
export async function readPrivacy(): Promise<{ granted: string[]; choice: PrivacyChoice }> {
  const [granted, { recordInPrivate }] = await Promise.all([readGranted(), readSettings()]);
  return { granted, choice: { hideNumbers: readHideNumbers(), recordInPrivate } };
}

export async function choosePrivacy({
  hideNumbers,
  recordInPrivate,
}: Partial<PrivacyChoice>): Promise<void> {
  if (hideNumbers !== undefined) writeHideNumbers(hideNumbers);
  if (recordInPrivate === undefined) return;
  await written(writeSettings({ recordInPrivate }));
  await ask({ type: 'changed', what: 'settings' });
}
