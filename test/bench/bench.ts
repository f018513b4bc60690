import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Every measurement beside its peers, one after the other: two at once would measure each other. */
const PARTS = ['reading', 'highlight', 'storage', 'storage-kill', 'screens', 'load'];

const failed = PARTS.filter((part) => {
  console.log(`\n== ${part} ==`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`)], {
    stdio: 'inherit',
  });
  return run.status !== 0;
});
if (failed.length > 0) console.error(`\nmissed their figures: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
