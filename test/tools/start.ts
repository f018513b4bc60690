import { createDemo } from '../sites/demo.ts';
import { serve } from '../sites/server.ts';
import { START } from '../sites/start-page.ts';
import { run } from './ci-run.ts';
import { ensureBrowser } from './find-browser.ts';
import { openWindow } from './open-window.ts';
import { hasScreen } from './screen.ts';
import { walkDemo } from './walk-demo.ts';

console.log('Building the extension …');
const built = await run('wxt', ['build'], 180);
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const browser = ensureBrowser('chromium');
if (!browser.ok) {
  console.error(browser.say);
  process.exit(1);
}
const served = await serve(createDemo().respond);
console.log(`The demo sites are served at https://127.0.0.1:${served.port}/`);
if (hasScreen()) {
  console.log(`Opening ${browser.path} with the extension, at the demo's start page.`);
  console.log(
    'In that window the addresses of Ponto and of the books lead to the demo. Close it to end.',
  );
  await openWindow(browser.path, served, START);
} else {
  console.log('No screen was found: walking the demo without a window.');
  const pictures = await walkDemo(served);
  console.log(`\n${pictures.length} pictures, one a stage:`);
  for (const picture of pictures) console.log(`  ${picture}`);
}
await served.stop();
process.exit(0);
