import type { Screen } from '../screen.ts';
import type { SettingValue } from './import-view.ts';

/** The value of a setting, in a few words. */
export function settingWords(name: string, value: SettingValue, { say, guides }: Screen): string {
  if (value === null) return say(name === 'quiet' ? 'settingNo' : 'settingUnset');
  if (typeof value === 'boolean') return say(value ? 'settingYes' : 'settingNo');
  // Ids say nothing to a reader: how many there are does.
  if (isList(value)) return isDays(value) ? value.join(', ') : String(value.length);
  if (isHours(value)) return `${value.from}–${value.until}`;
  const each = Object.entries(value).map(
    ([id, days]) => `${guides.get(id)?.name ?? id}: ${days.join(', ')}`,
  );
  return each.length > 0 ? each.join('; ') : say('settingUnset');
}

function isList(value: object): value is readonly number[] | readonly string[] {
  return Array.isArray(value);
}

function isDays(list: readonly unknown[]): list is readonly number[] {
  return list.every((each) => typeof each === 'number');
}

function isHours(value: object): value is { from: string; until: string } {
  return 'from' in value && 'until' in value && typeof value.from === 'string';
}
