import { type Expected, randomAccount, randomStyle } from './account.ts';
import { LAYOUTS as LAYOUTS_EACH, type Layout } from './layouts.ts';
import { LAYOUTS_ONCE } from './layouts-once.ts';
import { createRandom } from './random.ts';
import { TRAPS } from './traps.ts';

const LAYOUTS: Record<string, Layout> = { ...LAYOUTS_EACH, ...LAYOUTS_ONCE };

/** A generated page and what must be read from it. */
export type CorpusPage = { id: string; language: string; html: string; expected: Expected[] };

/** So many pages; the same for the same seed. Every layout meets every trap in turn. */
export function corpus(count: number, seed = 1): CorpusPage[] {
  return Array.from({ length: count }, (_, index) => onePage(index, seed));
}

function onePage(index: number, seed: number): CorpusPage {
  const random = createRandom(seed * 100_003 + index);
  const style = randomStyle(random);
  const layouts = Object.keys(LAYOUTS);
  const traps = Object.keys(TRAPS);
  const layout = layouts[index % layouts.length]!;
  const trap = traps[(index + Math.floor(index / layouts.length)) % traps.length]!;
  const accounts = Array.from({ length: 1 + random.int(7) }, (_, i) => randomAccount(style, i));
  const body = LAYOUTS[layout]!(accounts, style);
  const { before = '', after = '' } = TRAPS[trap]!(style);
  const main = random.chance(0.6) ? ['<main>', '</main>'] : ['<div id="app">', '</div>'];
  const html = `<!doctype html><html lang="${style.language}"><head><title>${style.words.accounts}</title></head><body><nav><a href="/">Home</a></nav>${main[0]}<h1>${style.words.accounts}</h1>${before}${body}${after}${main[1]}</body></html>`;
  return {
    id: `${index} ${layout} ${trap} ${style.language} ${style.format} ${style.date} "${style.expires}"`,
    language: style.language,
    html,
    expected: accounts.map(({ expected }) => expected),
  };
}
