import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Every measurement beside its peers, one after the other: two at once would measure each other. `npm run bench --
 * storage 100000` takes one of them, with what its file says that it understands.
 */
const PARTS = ['reading', 'highlight', 'storage', 'storage-kill', 'screens', 'load'];

const [only, ...rest] = process.argv.slice(2);
if (only && !PARTS.includes(only)) throw new Error(`no such part: ${only}, of ${PARTS.join(', ')}`);

const failed = PARTS.filter((part) => !only || part === only).filter((part) => {
  console.log(`\n== ${part} ==`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`), ...rest], {
    stdio: 'inherit',
  });
  return run.status !== 0;
});
if (failed.length > 0) console.error(`\nmissed their figures: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
