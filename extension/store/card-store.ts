import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'card';
const CardPlaceSchema = v.object({
  small: v.boolean(),
  at: v.nullable(v.object({ x: v.number(), y: v.number() })),
});
/** Where the user put the card, the same on every site. */
type CardPlace = v.InferOutput<typeof CardPlaceSchema>;

export async function readCardPlace(): Promise<CardPlace> {
  const parsed = v.safeParse(CardPlaceSchema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : { small: false, at: null };
}

export async function writeCardPlace(place: CardPlace): Promise<void> {
  await browser.storage.local.set({ [KEY]: place });
}
