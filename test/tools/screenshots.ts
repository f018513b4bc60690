import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDemo } from '../sites/demo.ts';
import { serve } from '../sites/server.ts';
import { ROOT } from './ci-run.ts';
import { drawTile, toStoreSize } from './store-pictures.ts';
import { walkDemo } from './walk-demo.ts';

/** README's and the stores' pictures, by the stage of the demo that each shows. */
const PICTURES = {
  'share-one-left-off': 'share-screen',
  'popup-preview': 'popup',
  accounts: 'accounts',
};

const folder = join(ROOT, 'extension/store-listing');
const store = join(folder, 'store');
const served = await serve(createDemo().respond);
try {
  const taken = await walkDemo(served);
  mkdirSync(store, { recursive: true });
  for (const [index, [stage, name]] of Object.entries(PICTURES).entries()) {
    const picture = taken.find((path) => path.endsWith(`-${stage}.png`));
    if (!picture) throw new Error(`the demo has no stage "${stage}"`);
    copyFileSync(picture, join(folder, `${name}.png`));
    await toStoreSize(picture, join(store, `${index + 1}-${name}.png`));
  }
  await drawTile(store);
} finally {
  await served.stop();
}
