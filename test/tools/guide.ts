import { enableCompileCache } from 'node:module';

// happy-dom alone is some 700 files: compiled once, it loads in a third of the time.
enableCompileCache();

const { guideCommand } = await import('./guide-command.ts');
const { status, stdout, stderr } = await guideCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
