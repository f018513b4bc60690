import { basename } from 'node:path';
import { parsePayloadText } from '../../core/payload/parse-payload-text.ts';
import { readPayloads } from '../../core/payload/read-payload.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { toContract } from './guide-read.ts';
import { loadGuide } from './load-guide.ts';
import { readTextFile } from './read-text-file.ts';
import { Stop } from './stop.ts';
import { todayFrom } from './today.ts';
import { zoneFrom } from './zone.ts';

/** Reads an aggregator's own JSON files together; what cannot be used is listed beside what can. */
export function importPayloads(asked: Asked): Answer {
  const [which = '', ...names] = asked.names;
  const guide = loadGuide(which);
  const today = todayFrom(asked.option('today'));
  const zone = zoneFrom(asked.option('zone'));
  const problems: { file: string; path: string; message: string }[] = [];
  const files = names.flatMap((name) => {
    const parsed = parsePayloadText(readTextFile(name));
    if (parsed.ok) return [{ file: basename(name), json: parsed.value }];
    problems.push(
      ...parsed.problems.map(({ path, message }) => ({ file: basename(name), path, message })),
    );
    return [];
  });
  const [broken] = problems;
  if (files.length === 0 && broken) throw new Stop(`${broken.file}: ${broken.message}`);
  const about = { seenAt: `${today}T00:00:00Z`, today, ...(zone !== undefined && { zone }) };
  const read = readPayloads(guide, files, about);
  problems.push(...read.problems);
  const accounts = read.sightings.map(toContract);
  const lines = [
    `${accounts.length} accounts`,
    ...accounts.map((account) => `  ${JSON.stringify(account)}`),
    ...problems.map(({ file, path, message }) => `  ${file} ${path}: ${message}`),
  ];
  // Partly bad input gives its good part: only where there is none is it a failure.
  const ok = accounts.length > 0 || problems.length === 0;
  return { ok, json: { accounts, problems }, text: lines.join('\n') };
}
