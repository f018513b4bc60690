import { existsSync, readFileSync } from 'node:fs';

/** One rule of a source file, changed. */
export type Mutant = {
  id: string;
  file: string;
  line: number;
  /** The source from there, on one line. */
  source: string;
  replacement: string;
};

/**
 * What became of it. `atLoad`: the rule runs only while files are loaded, before a test begins; `unreached`: no test
 * comes by it; `hung`: it ran without end, which is noticed too.
 */
export type Verdict = {
  id: string;
  state: 'killed' | 'hung' | 'survived' | 'atLoad' | 'unreached';
};

export function verdictsIn(file: string): Verdict[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Verdict => JSON.parse(line));
}

/** Files of the scratch copy by which the command and the run in it speak. */
export const MUTANTS_FILE = 'mutants.json';
export const VERDICTS_FILE = 'verdicts.jsonl';
