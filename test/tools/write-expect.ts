import { existsSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Guide } from '../../core/guide/guide.ts';
import { newGuideFiles } from './new-guide-files.ts';
import { readJsonFile } from './read-text-file.ts';
import { oneLine, Stop } from './stop.ts';

/** What was read on a page, and where it was saved from. */
export type ToExpect = { url: string; today: string; page: string | null; accounts: unknown[] };

/** Writes down what was read, and which elements are found, as what must be read from now on. Tells what was not found. */
export async function writeExpect(
  guide: Guide,
  { file, read, document }: { file: string; read: ToExpect; document: Document },
): Promise<string[]> {
  if (existsSync(file) && !isExample(guide, file))
    throw new Stop(`${file} is there already: take it away first, or give another name`);
  const { find } = await import('../../extension/page/find/find.ts');
  const { blockOf } = await import('../../extension/page/read/blocks.ts');
  const [account] = (read.accounts as { iban: string | null }[]).flatMap(({ iban }) => iban ?? []);
  const isFound = (name: string, inBlock: boolean): boolean => {
    const block = () => (inBlock && account ? blockOf(document, account) : null);
    return find(guide, name, { document, block }).ok;
  };
  const names = Object.keys(guide.elements);
  const found = names.filter((name) => isFound(name, false));
  const foundInAccount = names.filter((name) => !found.includes(name) && isFound(name, true));
  const inAccount = foundInAccount.length > 0 ? { account, foundInAccount } : {};
  const expect = { ...read, found, missed: [], ...inAccount };
  try {
    writeFileSync(file, `${JSON.stringify(expect, null, 2)}\n`);
  } catch (error) {
    throw new Stop(`${file} cannot be written: ${oneLine(error)}`);
  }
  const missed = names.filter((name) => !found.includes(name) && !foundInAccount.includes(name));
  return [
    `wrote ${file}: from now on the tests hold this. Look whether it is right`,
    ...(missed.length > 0
      ? [`not found here: ${missed.join(', ')} (into "missed" what rightly is not)`]
      : []),
  ];
}

/** What `guide new` wrote and nobody touched. */
function isExample({ id, kind }: Guide, file: string): boolean {
  const example = newGuideFiles(id, kind)['pages/accounts.expect.json'];
  return isDeepStrictEqual(readJsonFile(file), example);
}
