import type { PrivacyChoice } from '../../components/PrivacyChoices.tsx';
import { readSettings, writeSettings } from '../../store/settings-store.ts';
import { ask } from './ask.ts';
import { readGranted } from './granted.ts';
import { writeHideNumbers } from './hide-numbers.ts';
import { orThrown } from './written.ts';

/** What the browser has granted, and what the user chose of privacy but for the numbers, which every screen knows. */
export async function readPrivacy(): Promise<{ granted: string[]; recordInPrivate: boolean }> {
  const [granted, { recordInPrivate }] = await Promise.all([readGranted(), readSettings()]);
  return { granted, recordInPrivate };
}

export async function choosePrivacy({
  hideNumbers,
  recordInPrivate,
}: Partial<PrivacyChoice>): Promise<void> {
  if (hideNumbers !== undefined) writeHideNumbers(hideNumbers);
  if (recordInPrivate === undefined) return;
  await orThrown(writeSettings({ recordInPrivate }));
  await ask({ type: 'changed', what: 'settings' });
}
