import { enableCompileCache } from 'node:module';
import type { Answer } from './answer.ts';
import { type Asked, parseArguments } from './guide-arguments.ts';
import { oneLine, Stop } from './stop.ts';

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

// happy-dom alone is some 700 files: compiled once, it loads in a third of the time.
enableCompileCache();

try {
  const asked = parseArguments(process.argv.slice(2));
  const answer = await run(asked);
  process.stdout.write(
    asked.flag('json') ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`,
  );
  process.exitCode = answer.ok ? 0 : 1;
} catch (error) {
  // A stop is for the person to mend; anything else is a bug of ours, told in one line too.
  process.stderr.write(`guide: ${error instanceof Stop ? '' : 'unexpected: '}${oneLine(error)}\n`);
  process.exitCode = 2;
}
