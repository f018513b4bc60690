import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aboutOf } from './core/guide/about.ts';
import { parseGuide } from './core/guide/parse-guide.ts';
import { languageOf, withTexts } from './providers/with-texts.ts';
import { typeset } from './typeset.config.ts';

const PROVIDERS = join(import.meta.dirname, 'providers');

/** What the popup needs of every guide: it must stay small. */
const BRIEF = ['id', 'name', 'kind', 'consent', 'home'];
/** Of a consent no script asks these: they are for who reads the guide. */
const UNASKED = new Set(['by', 'per']);

/**
 * The shipped guides as files of the package, one a guide with its words in every language: a worker or a page reads
 * the one that it needs. All of them in the script cost the background 700 kB and 30 ms of every start.
 */
export function guideFiles(): { relativeDest: string; contents: string }[] {
  return readdirSync(PROVIDERS)
    .filter((id) => existsSync(join(PROVIDERS, id, 'guide.json')))
    .sort()
    .map((id) => ({
      relativeDest: `guides/${id}.json`,
      contents: JSON.stringify(wholeGuide(join(PROVIDERS, id))),
    }));
}

/** `guide.json?about` and `guide.json?brief`: what the scripts hold of a guide, in place of all of it. */
export function guideAbouts() {
  return {
    name: 'guide-abouts',
    enforce: 'pre' as const,
    load(id: string) {
      const [file = '', query] = id.split('?');
      if (query !== 'about' && query !== 'brief') return null;
      const json = query === 'about' ? aboutIn(file) : briefIn(file);
      const asked = JSON.stringify(json, (key, value) => (UNASKED.has(key) ? undefined : value));
      return { code: `export default ${asked}`, moduleType: 'js' };
    },
  };
}

function aboutIn(file: string): unknown {
  const guide = parseGuide(wholeGuide(dirname(file)));
  if (guide.ok) return aboutOf(guide.value);
  const [first] = guide.problems;
  throw new Error(`${file} is not a guide: ${first?.path || '(file)'}: ${first?.message}`);
}

function briefIn(file: string): unknown {
  const guide = readJson(file);
  return Object.fromEntries(BRIEF.map((key) => [key, guide[key]]));
}

/** A guide's file and the texts beside it, not parsed. */
function wholeGuide(folder: string): unknown {
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const language = languageOf(`/${name}`);
      return language === null ? [] : [[language, textsIn(join(folder, name), language)] as const];
    });
  return withTexts(readJson(join(folder, 'guide.json')), Object.fromEntries(texts));
}

/** By the sentence in English. */
function textsIn(file: string, language: string): Record<string, unknown> {
  const texts = Object.entries(readJson(file));
  return Object.fromEntries(
    texts.map(([english, text]) => [
      english,
      typeof text === 'string' ? typeset(text, language) : text,
    ]),
  );
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
