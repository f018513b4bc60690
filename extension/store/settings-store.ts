import * as v from 'valibot';
import { database } from './database.ts';
import { type Stored, tryStoring } from './stored.ts';

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
  const db = await database();
  const [names, values] = await Promise.all([db.getAllKeys('settings'), db.getAll('settings')]);
  return v.parse(SettingsSchema, Object.fromEntries(names.map((name, i) => [name, values[i]])));
}

export function writeSettings(chosen: Partial<Settings>): Promise<Stored<object>> {
  return tryStoring(async () => {
    const transaction = (await database()).transaction('settings', 'readwrite');
    const puts = Object.entries(chosen).map(([name, value]) => transaction.store.put(value, name));
    await Promise.all([...puts, transaction.done]);
    return {};
  });
}
