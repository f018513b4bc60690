/** A name in a guide: of its own, or of another one as `odoo:addBank`. */
export type Reference = { guide: string; name: string };

/** The page that is any site that is not ours. */
export const AWAY = 'away';

/**
 * In a diagnosis' `go`, in place of a guide: the aggregator that has the accounts at hand. An app cannot know which it
 * is; the name behind it is a goal: `aggregator:renew`.
 */
export const AT_HAND = 'aggregator';

/** `odoo:addBank` → odoo, addBank; `addBank` in ponto → ponto, addBank. */
export function toReference(text: string, own: string): Reference {
  const colon = text.indexOf(':');
  if (colon < 0) return { guide: own, name: text };
  return { guide: text.slice(0, colon), name: text.slice(colon + 1) };
}
