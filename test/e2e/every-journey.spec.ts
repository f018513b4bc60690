import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Guide, Journey, Step } from '../../core/guide/guide.ts';
import { AWAY, toReference } from '../../core/guide/reference.ts';
import { grantedBuild } from '../tools/granted-build.ts';
import { PROVIDERS, shippedGuides } from '../tools/load-guide.ts';
import { readJsonFile, readTextFile } from '../tools/read-text-file.ts';
import { type OpenedChromium, openChromium } from './browser.ts';
import { Card } from './card.ts';
import { ringOf } from './card-ring.ts';
import { savedPages } from './saved-page.ts';

// Every journey of every shipped guide, walked over its saved pages in the built extension: a new guide needs no edit.
test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

const PATIENCE = 30_000;

/** The versions of the app that its saved pages are shown as. What differs between them is the same for every aggregator. */
const NEWEST = '19';
const OLDER = ['16', '17', '18'];
const WALKED_AS_OLDER = ['odoo', 'ponto'];

const GUIDES = shippedGuides();
const own = ({ id }: Guide) => `https://${id}.example`;

let dist: string;
let opened: OpenedChromium;
let options: Page;
let page: Page;
let card: Card;
let shown = { file: '', version: NEWEST, html: '' };
let said = new Set<string>();

test.beforeAll(async () => {
  const sites = [...GUIDES.values()].map((guide) => ({ guide: guide.id, sites: sitesOf(guide) }));
  dist = grantedBuild(sites.flatMap((each) => each.sites));
  opened = await openChromium({ dist, locale: 'en-US' });
  options = await opened.options('#journeys');
  page = await opened.context.newPage();
  card = new Card(page);
  await page.route('https://**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.html })
      : route.abort(),
  );
  for (const each of sites) await tell({ type: 'site/on', ...each });
});

test.afterAll(async () => {
  await opened?.close();
  if (dist) rmSync(dist, { recursive: true, force: true });
});

for (const guide of GUIDES.values())
  for (const [name, journey] of Object.entries(guide.journeys))
    test(`${guide.name}: ${journey.title}`, () => walk(guide, name, NEWEST));

test.describe('as older versions', () => {
  for (const id of WALKED_AS_OLDER) {
    const guide = GUIDES.get(id) as Guide;
    for (const version of OLDER)
      for (const [name, journey] of Object.entries(guide.journeys))
        if (journey.steps.some((step) => step.for))
          test(`${version}, ${guide.name}: ${journey.title}`, async () => {
            said = new Set();
            await walk(guide, name, version);
          });
  }
});

/** Starts the journey, shows each step's page and sees the step's words drawn there, and its ring. */
async function walk(guide: Guide, name: string, version: string): Promise<void> {
  const journey = guide.journeys[name] as Journey;
  shown.file = '';
  await tell({ type: 'journey/start', guide: guide.id, journey: name });
  const steps = journey.steps.filter((step) => step.for?.includes(version) ?? true);
  let drawn = 0;
  let isLeft = false;
  const elsewhere = pageOutside(guide, steps);
  for (const step of steps) {
    const own = fileOf(guide, step);
    // Left out, and with it the words that only follow on it.
    if (drawn > 0 && isRepeated(guide, step)) isLeft = true;
    else if (own !== null) isLeft = false;
    if (isLeft) continue;
    const file = own ?? (endsAt(guide, step, shown.file) ? null : elsewhere);
    // No page of ours shows these words: each would lead on to a step of its own.
    if (file === null) continue;
    await show(file, version);
    await card.says(step.say, PATIENCE);
    said.add(step.say);
    drawn += 1;
    if (isFound(file, step))
      await expect.poll(() => ringOf(page), { timeout: PATIENCE }).not.toBe(null);
    if (!endsAt(guide, step, null)) await tell({ type: 'journey/move', move: 'next' });
  }
  expect(drawn).toBeGreaterThan(0);
}

function sitesOf(guide: Guide): string[] {
  return guide.sites === 'asked' ? [own(guide)] : [...guide.sites];
}

/** The saved page of the step's page, one with what it points at; null on a site that is not ours. */
function fileOf(guide: Guide, step: Step): string | null {
  if (step.at === AWAY) return null;
  const { guide: id, name } = toReference(step.at, guide.id);
  const files = savedPages(GUIDES.get(id) as Guide, name);
  expect(files, `no saved page is ${step.at}`).not.toEqual([]);
  return files.findLast((file) => isFound(file, step)) ?? files.at(-1) ?? null;
}

/** What guides say alike on the pages of one app was drawn for another of them. */
function isRepeated(guide: Guide, { at, say }: Step): boolean {
  return at !== AWAY && toReference(at, guide.id).guide !== guide.id && said.has(say);
}

/** A saved page that is no step's own, where the words of those on sites that are not ours are read. */
function pageOutside(guide: Guide, steps: readonly Step[]): string | null {
  const own = new Set(steps.map(({ at }) => at));
  const names = Object.keys(guide.pages).filter((name) => !own.has(name));
  return names.flatMap((name) => savedPages(guide, name))[0] ?? null;
}

/** Whether the step ends by itself: at this saved page, or at any that is shown next. */
function endsAt(guide: Guide, { until }: Step, file: string | null): boolean {
  if (!until || !('page' in until) || until.page === AWAY) return false;
  const { guide: id, name } = toReference(until.page, guide.id);
  const files = savedPages(GUIDES.get(id) as Guide, name);
  return file === null ? files.length > 0 : files.includes(file);
}

/** Whether what the step points at is on its saved page. */
function isFound(file: string, { point }: Step): boolean {
  if (point === undefined) return false;
  const { found } = expected(file);
  return found.includes(point.split(':').at(-1) ?? '');
}

function expected(file: string): { url: string; found: string[] } {
  const path = join(PROVIDERS, file.replace('/', '/pages/'));
  return readJsonFile(`${path}.expect.json`) as { url: string; found: string[] };
}

async function show(file: string, version: string): Promise<void> {
  if (shown.file === file && shown.version === version) return;
  const html = readTextFile(`${join(PROVIDERS, file.replace('/', '/pages/'))}.html`);
  shown = { file, version, html: html.replaceAll(/"1\d\.0\+e"/g, `"${version}.0+e"`) };
  const guide = GUIDES.get(file.split('/')[0] ?? '') as Guide;
  const url = new URL(expected(file).url);
  // Odoo 16 and 17 tell their pages apart behind the #: going there alone would load nothing.
  await page.goto('about:blank');
  await page.goto(guide.sites === 'asked' ? url.href.replace(url.origin, own(guide)) : url.href);
  await page.bringToFront();
}

async function tell(message: object): Promise<void> {
  await options.evaluate(
    (told) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(told),
    message,
  );
}
