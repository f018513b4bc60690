import { enableCompileCache } from 'node:module';

// happy-dom alone is some 700 files: compiled once, it loads in a third of the time.
enableCompileCache();

const { guideCommand } = await import('./guide-command.ts');
const { helpFor } = await import('./guide-arguments.ts');
type Run = Awaited<ReturnType<typeof guideCommand>>;
const args = process.argv.slice(2);
const first = await guideCommand(args);
// A command line that cannot run is told once: no file would mend it.
if (args.includes('--watch') && first.status !== 2 && helpFor(args) === null) {
  const leaving = new AbortController();
  process.once('SIGINT', () => leaving.abort());
  const { watchGuide } = await import('./guide-watch.ts');
  await watchGuide(args, (run) => tell(run, '\x1b[2J\x1b[H'), leaving.signal);
} else {
  tell(first);
}

function tell({ status, stdout, stderr }: Run, before = ''): void {
  process.stdout.write(before + stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
