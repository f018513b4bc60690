import * as v from 'valibot';
import type { Problem } from '../../core/parsed.ts';
import { database } from './database.ts';
import type { Stored } from './stored.ts';
import { tryStoring } from './try-storing.ts';

const Days = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  v.maxLength(20),
);

const Time = v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/));

/** What a user chose, whatever the language. Each has a value before it was chosen. */
const SettingsSchema = v.object({
  notify: v.fallback(v.boolean(), true),
  /** Days before the end at which to remind; null: as each guide says. */
  remindAt: v.fallback(v.nullable(Days), null),
  /** The same for one provider. */
  remindAtOf: v.fallback(v.record(v.string(), Days), {}),
  /** Times of the day, `HH:MM`, between which nothing is told. */
  quiet: v.fallback(v.nullable(v.object({ from: Time, until: Time })), null),
  /** Ids of diagnoses that the user has put away. */
  dismissed: v.fallback(v.pipe(v.array(v.string()), v.maxLength(500)), []),
  /** Whether accounts may be recorded in a private window. */
  recordInPrivate: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What an older or newer version wrote, or nobody yet, becomes the value before it was chosen. */
export async function readSettings(): Promise<Settings> {
  const { store } = (await database()).transaction('settings');
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return v.parse(SettingsSchema, Object.fromEntries(names.map((name, i) => [name, values[i]])));
}

/** A setting that is otherwise elsewhere, by name. */
type SettingChange = {
  [N in keyof Settings]: { name: N; old: Settings[N]; new: Settings[N] };
}[keyof Settings];

/** What settings from elsewhere would change of these; `problems`: those that no version of ours writes. */
export async function settingChanges(
  other: unknown,
): Promise<{ known: SettingChange[]; problems: Problem[] }> {
  const own: Record<string, unknown> = await readSettings();
  const known: SettingChange[] = [];
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(typeof other === 'object' && other ? other : {})) {
    const read: Record<string, unknown> = v.parse(SettingsSchema, { [name]: value });
    if (!Object.hasOwn(own, name) || JSON.stringify(read[name]) !== JSON.stringify(value))
      problems.push({ path: `settings.${name}`, message: 'this setting is not known here' });
    else if (JSON.stringify(own[name]) !== JSON.stringify(value))
      known.push({ name, old: own[name], new: read[name] } as SettingChange);
  }
  return { known, problems };
}

export function writeSettings(chosen: Partial<Settings>): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('settings', 'readwrite');
    const puts = Object.entries(chosen).map(([name, value]) => transaction.store.put(value, name));
    await Promise.all([...puts, transaction.done]);
    return {};
  });
}
