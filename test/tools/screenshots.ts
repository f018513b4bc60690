import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDemo } from '../sites/demo.ts';
import { serve } from '../sites/server.ts';
import { ROOT } from './ci-run.ts';
import { walkDemo } from './walk-demo.ts';

/** README's and the stores' pictures, by the stage of the demo that each shows. */
const PICTURES = {
  'share-one-left-off': 'share-screen',
  'popup-preview': 'popup',
  accounts: 'accounts',
};

const folder = join(ROOT, 'extension/store-listing');
const served = await serve(createDemo().respond);
try {
  const taken = await walkDemo(served);
  mkdirSync(folder, { recursive: true });
  for (const [stage, name] of Object.entries(PICTURES)) {
    const picture = taken.find((path) => path.endsWith(`-${stage}.png`));
    if (!picture) throw new Error(`the demo has no stage "${stage}"`);
    copyFileSync(picture, join(folder, `${name}.png`));
  }
} finally {
  await served.stop();
}
