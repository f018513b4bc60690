import { statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { parseArguments } from './guide-arguments.ts';
import { guideCommand, type Run } from './guide-command.ts';
import { guideFile } from './load-guide.ts';

/** An editor writes a file in several goes. */
const SETTLED = 80;

/** Runs a command line now, and again whenever its guide or its pages change, until the signal. */
export async function watchGuide(
  args: readonly string[],
  told: (run: Run) => void,
  signal: AbortSignal,
): Promise<void> {
  told(await guideCommand(args));
  let timer: NodeJS.Timeout | undefined;
  let before = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      before = before.then(async () => {
        if (!signal.aborted) told(await guideCommand(args));
      });
    }, SETTLED);
  };
  for (const folder of foldersOf(args)) watch(folder, { signal }, again);
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
  clearTimeout(timer);
  await before;
}

/** Folders are watched, since most editors put a new file in the place of the old one. */
function foldersOf(args: readonly string[]): Set<string> {
  const asked = parseArguments(args);
  const page = asked.option('page');
  const pages = asked.option('pages');
  const folders = [dirname(guideFile(asked.names[0] ?? ''))];
  if (page !== undefined) folders.push(dirname(page));
  if (pages !== undefined) folders.push(pages);
  return new Set(
    folders.filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory()),
  );
}
