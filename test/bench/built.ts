import { existsSync } from 'node:fs';
import { DIST } from '../e2e/browser.ts';

/** The folder of the built extension; where there is none, says what to run and ends. */
export function built(): string {
  if (existsSync(DIST)) return DIST;
  console.error(`there is no build in ${DIST}: run npm run build first`);
  process.exit(2);
}
