import { nearest } from '../../core/guide/nearest.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { loadGuide } from './load-guide.ts';
import { addressAsked } from './page-address.ts';
import { openPage } from './saved-page.ts';
import { shortHtml } from './short-html.ts';
import { Stop } from './stop.ts';

/** Finds one element of a guide on a saved page, or says what was tried. */
export async function find(asked: Asked): Promise<Answer> {
  const [which = '', name = ''] = asked.names;
  const guide = loadGuide(which);
  if (!Object.hasOwn(guide.elements, name)) {
    const near = nearest(name, Object.keys(guide.elements));
    throw new Stop(`${guide.id} has no element "${name}"${near ? `: did you mean ${near}?` : ''}`);
  }
  const document = openPage(asked.need('page'), addressAsked(asked, guide));
  const engine = await import('../../extension/page/find/find.ts');
  const { blockOf } = await import('../../extension/page/read/blocks.ts');
  const iban = asked.option('account')?.replace(/\s/g, '').toUpperCase();
  const block = iban === undefined ? null : blockOf(document, iban);
  const found = engine.find(guide, name, { document, block: () => block });
  if (found.ok) {
    const html = shortHtml(found.element);
    return {
      ok: true,
      json: { ok: true, by: found.by, html },
      text: `found by locator ${found.by}: ${html}`,
    };
  }
  const tried = found.tried.map(({ locator, matches }) => ({ locator, matches }));
  const lines = tried.map(({ locator, matches }) => `  ${locator}: ${matches}`);
  return {
    ok: false,
    json: { ok: false, tried },
    text: [`${name} is not found`, ...lines, `next: ${hint(tried, iban, block !== null)}`].join(
      '\n',
    ),
  };
}

function hint(
  tried: readonly { locator: string; matches: number }[],
  /** Of the account that was asked for. */
  iban: string | undefined,
  hasBlock: boolean,
): string {
  const isInAccount = tried.some(({ locator }) => locator.endsWith(' in=account'));
  if (iban === undefined && isInAccount)
    return 'it is looked for in the block of one account: say which, --account and its IBAN as the page has it';
  if (!hasBlock && isInAccount)
    return `no account ${iban} is read on this page: say one that guide read gives`;
  return tried.some(({ matches }) => matches > 1)
    ? 'more than one match is a miss: say more of it, or narrow it with "in"'
    : 'write the words that the page shows into the label, or give an address or a data attribute';
}
