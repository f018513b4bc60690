import type { Answer } from './answer.ts';
import { type Asked, helpFor, parseArguments } from './guide-arguments.ts';
import { oneLine, Stop } from './stop.ts';

/** What a run leaves behind: 0 all is well, 1 it is not, 2 the person at the command line has to mend something. */
export type Run = { status: 0 | 1 | 2; stdout: string; stderr: string };

/** Runs one command line. Nothing is printed here. */
export async function guideCommand(args: readonly string[]): Promise<Run> {
  const help = helpFor(args);
  if (help !== null) return { status: 0, stdout: `${help}\n`, stderr: '' };
  try {
    const asked = parseArguments(args);
    const answer = await run(asked);
    const stdout = asked.flag('json') ? JSON.stringify(answer.json, null, 2) : answer.text;
    return { status: answer.ok ? 0 : 1, stdout: `${stdout}\n`, stderr: '' };
  } catch (error) {
    // A stop is for the person to mend; anything else is a bug of ours, told in one line too.
    const bug = error instanceof Stop ? '' : 'unexpected: ';
    return { status: 2, stdout: '', stderr: `guide: ${bug}${oneLine(error)}\n` };
  }
}

/** One module a command, loaded when asked for: reading a page needs a DOM, checking a guide does not. */
async function run(asked: Asked): Promise<Answer> {
  switch (asked.command) {
    case 'check':
      return (await import('./guide-check.ts')).check(asked);
    case 'find':
      return (await import('./guide-find.ts')).find(asked);
    case 'read':
      return (await import('./guide-read.ts')).read(asked);
    case 'walk':
      return (await import('./guide-walk.ts')).walk(asked);
    case 'report':
      return (await import('./guide-report.ts')).report(asked);
    case 'import':
      return (await import('./guide-import.ts')).importPayloads(asked);
    case 'preview':
      return (await import('./guide-preview.ts')).preview(asked);
    case 'new':
      return (await import('./guide-new.ts')).newGuide(asked);
    case 'scrub':
      return (await import('./guide-scrub.ts')).scrub(asked);
  }
}
