/**
 * Says a message of the interface in the user's language. Messages live in
 * `extension/locales/<language>/<part>.json` as `{ "key": { "message": "Step {number} of {of}", "description": "…" } }`;
 * values replace `{name}`. With a value `count`, `key_one` / `key_other` … are chosen by `Intl.PluralRules`.
 */
export type Say = (key: string, values?: Record<string, string | number>) => string;
