import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { draftFromRecording } from '../../core/guide/draft-from-recording.ts';
import { Id } from '../../core/guide/schema/words.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { PROVIDERS } from './load-guide.ts';
import { newGuideFiles } from './new-guide-files.ts';
import { readJsonFile } from './read-text-file.ts';
import { oneLine, Stop } from './stop.ts';

/** Begins a provider: guide, page and expectation, all of which pass the tests from the start. */
export function newGuide(asked: Asked): Answer {
  const parsed = v.safeParse(Id, asked.names[0]);
  if (!parsed.success) throw new Stop(`"${asked.names[0]}": ${parsed.issues[0].message}`);
  const folder = join(asked.option('in') ?? PROVIDERS, parsed.output);
  if (existsSync(folder)) throw new Stop(`${folder} is there already`);
  const recording = asked.option('recording');
  const files =
    recording === undefined
      ? newGuideFiles(parsed.output, asked.flag('app') ? 'app' : 'aggregator')
      : { 'guide.json': recordedGuide(parsed.output, recording) };
  try {
    for (const [name, content] of Object.entries(files)) write(join(folder, name), content);
  } catch (error) {
    throw new Stop(`${folder} cannot be written: ${oneLine(error)}`);
  }
  const written = Object.keys(files).map((name) => relative(process.cwd(), join(folder, name)));
  return {
    ok: true,
    json: { ok: true, files: written },
    text: [...written.map((file) => `wrote ${file}`), nextAfter(folder, recording)].join('\n'),
  };
}

/** A guide beside the shipped ones goes by its id, any other by its file. */
function nextAfter(folder: string, recording: string | undefined): string {
  const which = dirname(folder) === PROVIDERS ? basename(folder) : join(folder, 'guide.json');
  return recording === undefined
    ? `next: save a page of the site, then guide scrub saved.html --out ${join(folder, 'pages/accounts.html')}`
    : `next: write its sentences in your own words, then guide check ${which}`;
}

/** The draft of a guide from a flow of Chrome's Recorder. Its pages are still to be saved. */
function recordedGuide(id: string, file: string): unknown {
  const draft = draftFromRecording(readJsonFile(file), null);
  if (!draft.ok) throw new Stop(`${file}: ${problemLines(draft.problems)}`);
  return { $schema: '../guide.schema.json', ...(draft.value as object), id };
}

function write(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}
