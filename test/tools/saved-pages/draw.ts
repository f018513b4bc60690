import { globSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Guide } from '../../../core/guide/guide.ts';
import { toReference } from '../../../core/guide/reference.ts';
import { siteMatches } from '../../../core/guide/site-match.ts';
import { bundle } from '../../e2e/overlay/bundle.ts';
import { shippedGuides } from '../load-guide.ts';
import { readJsonFile, readTextFile } from '../read-text-file.ts';
import type { Drawing } from './in-page.ts';

const LOCALES = resolve(import.meta.dirname, '../../../extension/locales');
const PROVIDERS = resolve(import.meta.dirname, '../../../providers');

/** What the guide shows on a saved page; null: nothing, after it was waited for. */
export type SavedPage = {
  file: string;
  /** The page of the guide that it is said to be. */
  page: string | null;
  /** Whether a step of a journey is done there. */
  hasStep: boolean;
  drawn: { says: string; ringed: boolean } | null;
};

/** Opens every saved page at its own address in a browser, draws its guide on it, and keeps a picture. */
export async function drawSavedPages(
  browser: Browser,
  folder: string,
  language = 'en',
): Promise<SavedPage[]> {
  mkdirSync(folder, { recursive: true });
  const script = await bundle(resolve(import.meta.dirname, 'in-page.ts'));
  const context = await browser.newContext({ viewport: { width: 900, height: 600 } });
  const page = await context.newPage();
  let html = '';
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const session = await context.newCDPSession(page);
  const pages: SavedPage[] = [];
  const words = wordsOf(language);
  const all = [...shippedGuides().values()];
  for (const file of globSync('*/pages/*.html', { cwd: PROVIDERS }).sort()) {
    const path = join(PROVIDERS, file);
    const said = readJsonFile(path.replace(/html$/, 'expect.json')) as {
      url: string;
      page: string;
    };
    const id = dirname(dirname(file));
    const own = all.find((guide) => guide.id === id);
    if (!own) throw new Error(`no guide ${id}`);
    // Nobody guides on an address that is not the provider's: no script of ours is there.
    if (own.sites !== 'asked' && !siteMatches(own, new URL(said.url).origin)) {
      pages.push({ file, page: said.page, hasStep: false, drawn: null });
      continue;
    }
    html = readTextFile(path);
    await page.goto(said.url);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const run = async (expression: string) => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      return answer.result.value;
    };
    await run(script);
    const guides = [own, ...all.filter((each) => isBeside(each, own))];
    const hasStep = guides.some((guide) => isStepOf(guide, own.id, said.page));
    const drawing: Drawing = { guides, language, words };
    await run(`savedPage.draw(${JSON.stringify(drawing)})`);
    const name = `${id}-${basename(file, '.html')}`;
    const drawn = await settled(() => run('savedPage.drawn()'));
    pages.push({ file, page: said.page, hasStep, drawn });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }
  await context.close();
  return pages;
}

/** Whether a journey of one leads through the pages of the other. */
function isBeside(guide: Guide, own: Guide): boolean {
  const leads = (from: Guide, to: Guide) =>
    Object.values(from.journeys).some((journey) => journey.with === to.id);
  return guide.id !== own.id && (leads(guide, own) || leads(own, guide));
}

function isStepOf(guide: Guide, id: string, page: string | null): boolean {
  return Object.values(guide.journeys).some((journey) =>
    journey.steps.some((step) => {
      const at = toReference(step.at, guide.id);
      return at.guide === id && at.name === page;
    }),
  );
}

function wordsOf(language: string): Record<string, string> {
  const folder = resolve(LOCALES, language);
  const parts = globSync('*.json', { cwd: folder }).map(
    (part) => readJsonFile(join(folder, part)) as Record<string, { message: string }>,
  );
  return Object.fromEntries(
    parts.flatMap((part) => Object.entries(part).map(([key, { message }]) => [key, message])),
  );
}

/** Waits for the card, and then until it says the same twice: what the reader finds comes after the step. */
async function settled(look: () => Promise<SavedPage['drawn']>): Promise<SavedPage['drawn']> {
  let before = await look();
  for (let looks = 0; looks < 12; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await look();
    if (now !== null && before !== null && JSON.stringify(now) === JSON.stringify(before))
      return now;
    before = now;
  }
  return before;
}
