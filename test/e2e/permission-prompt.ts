import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureProgram } from '../tools/find-browser.ts';
import type { OpenedChromium } from './browser.ts';

const run = promisify(execFile);

/** How long the browser takes to draw its prompt. */
const DRAWN = 1200;

/** Says yes in the browser's own prompt, with the keyboard, as a user would. */
export async function acceptPrompt(opened: OpenedChromium): Promise<void> {
  await press(opened, 'Tab', 'Return');
}

/** Says no: the prompt opens with "Deny" in focus. */
export async function refusePrompt(opened: OpenedChromium): Promise<void> {
  await press(opened, 'Return');
}

async function press(opened: OpenedChromium, ...keys: string[]): Promise<void> {
  const xdotool = ensureProgram('xdotool');
  if (!xdotool.ok) throw new Error(xdotool.say);
  if (!opened.display) throw new Error('The prompt needs a browser opened with { headed: true }.');
  await wait(DRAWN);
  await run(xdotool.path, ['key', '--delay', '150', ...keys], {
    env: { ...process.env, DISPLAY: opened.display },
  });
  await wait(400);
}
