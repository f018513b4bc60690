/** Legal forms that stand beside a bank's name. "Bank" and "Banque" are part of the name and stay. */
const LEGAL_FORMS = new Set(
  'nv sa spa ag plc ltd gmbh se bv ab as asa oy oyj srl sarl sas cv cvba scrl kg kgaa eg llc inc scpa sca nvsa sanv'.split(
    ' ',
  ),
);

/** A name without case, accents, punctuation and legal forms: "Crédit Agricole S.p.A." is "credit agricole". */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/(?<=(?<!\p{L})\p{L})[./]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = trimForms(words);
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Legal forms stand at either end: "NV" of "KBC Bank NV", "AS" of "AS SEB Pank". */
function trimForms(words: string[]): string[] {
  let from = 0;
  let to = words.length;
  while (to > from && LEGAL_FORMS.has(words[to - 1] ?? '')) to--;
  while (from < to && LEGAL_FORMS.has(words[from] ?? '')) from++;
  return words.slice(from, to);
}
