import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Answer } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { EXAMPLE_PAGE } from './new-guide-files.ts';
import { openPage } from './saved-page.ts';
import { scrubPage } from './scrub-page.ts';
import { oneLine, Stop } from './stop.ts';
import { todayFrom } from './today.ts';

/** Writes a saved page without what is of somebody: to `--out`, else on the terminal. */
export function scrub(asked: Asked): Answer {
  const [file = ''] = asked.names;
  const { html, taken } = scrubPage(
    openPage(file, 'https://scrubbed.example/', 'saved'),
    todayFrom(undefined),
  );
  const out = asked.option('out');
  if (out === undefined) return { ok: true, json: { html }, text: html.trimEnd() };
  if (existsSync(out) && !isExample(out))
    throw new Stop(`${out} is there already: give another name`);
  try {
    writeFileSync(out, html);
  } catch (error) {
    throw new Stop(`${out} cannot be written: ${oneLine(error)}`);
  }
  return {
    ok: true,
    json: { out, taken },
    text: [
      `${out}: read it through before you share it, names are found by guessing`,
      ...(taken.length > 0
        ? [`taken for names: ${taken.map((name) => `“${name}”`).join(', ')}`]
        : []),
      `next: ${taken.length > 0 ? 'put back what of these the site says itself, ' : ''}write the site’s words into "labels", then guide find <id|file.json> <element> --page ${out} --url …`,
    ].join('\n'),
  };
}

/** The page that `guide new` wrote and nobody touched: it stands there to be replaced. */
function isExample(file: string): boolean {
  return readFileSync(file, 'utf8') === EXAMPLE_PAGE;
}
