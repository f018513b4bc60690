import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Guide, Journey } from '../../core/guide/guide.ts';
import { nearest } from '../../core/guide/nearest.ts';
import { AWAY } from '../../core/guide/reference.ts';
import type { Problem } from '../../core/parsed.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { loadGuide, shippedGuides } from './load-guide.ts';
import { addressOfPage } from './page-address.ts';
import { openPage } from './saved-page.ts';
import { Stop } from './stop.ts';
import { todayFrom } from './today.ts';
import { type Shown, showOnPage } from './walk-page.ts';

export type WalkedStep = { step: number; at: string; say: string; pages: Shown[] };

export type Walked = { journey: Journey; steps: WalkedStep[]; problems: Problem[] };

/** What each step of a journey shows on each page of a folder. */
export async function walk(asked: Asked): Promise<Answer> {
  const [which = '', name = ''] = asked.names;
  const guide = loadGuide(which);
  const { journey, steps, problems } = await walkJourney(guide, name, asked);
  return {
    ok: problems.length === 0,
    json: { guide: guide.id, journey: name, steps, problems },
    text: textOf(journey, steps, problems),
  };
}

/** @param pointed is given each element that a step points at, and the page's file */
export async function walkJourney(
  guide: Guide,
  name: string,
  asked: Pick<Asked, 'need' | 'option'>,
  pointed?: (file: string, step: number, element: Element) => void,
): Promise<Walked> {
  const journey = journeyOf(guide, name);
  const guides = new Map([...shippedGuides(), [guide.id, guide] as const]);
  const today = todayFrom(asked.option('today'));
  const language = asked.option('language') ?? 'en';
  const problems: Problem[] = [];
  const saved: string[] = [];
  const steps = journey.steps.map(
    (step, index): WalkedStep => ({ step: index + 1, at: step.at, say: step.say, pages: [] }),
  );
  for (const { file, path } of pagesIn(asked.need('pages'))) {
    const url = addressOfPage(path, [...guides.values()]);
    if (url === null) {
      problems.push({
        path: file,
        message: 'no address known: write { "url": "https://…" } into its .expect.json',
      });
      continue;
    }
    saved.push(`${file} is of ${url}`);
    const document = openPage(path, url);
    const shown = await showOnPage({
      document,
      file,
      url,
      guide,
      guides,
      journey: name,
      today,
      language,
      ...(pointed && {
        pointed: (step: number, element: Element) => pointed(file, step, element),
      }),
    });
    for (const [index, one] of shown.entries()) if (one) steps[index]?.pages.push(one);
  }
  problems.push(...steps.flatMap((step) => lintStep(name, step, saved)));
  return { journey, steps, problems };
}

function journeyOf(guide: Guide, name: string): Journey {
  const journey = Object.hasOwn(guide.journeys, name) ? guide.journeys[name] : undefined;
  if (journey) return journey;
  const names = Object.keys(guide.journeys);
  const near = nearest(name, names);
  throw new Stop(
    `${guide.id} has no journey "${name}": ${near ? `did you mean ${near}?` : `there are ${names.join(', ')}`}`,
  );
}

function pagesIn(folder: string): { file: string; path: string }[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(`--pages ${folder} is not a folder`);
  const files = globSync('**/*.{html,htm,mhtml,mht}', { cwd: folder }).sort();
  if (files.length === 0) throw new Stop(`--pages ${folder} holds no .html or .mhtml file`);
  return files.map((file) => ({ file, path: resolve(join(folder, file)) }));
}

/** A step that no page is for, or that points at nothing, is what a walk is there to find. */
function lintStep(journey: string, step: WalkedStep, saved: readonly string[]): Problem[] {
  const path = `journeys.${journey}.steps[${step.step - 1}]`;
  if (step.at === AWAY) return [];
  const here = step.pages.filter((page) => page.where === 'here');
  if (here.length === 0)
    return [{ path: `${path}.at`, message: `no page of this folder is ${step.at}${ofFew(saved)}` }];
  return here.flatMap((page) =>
    page.shows === 'words' && page.tried
      ? [
          {
            path: `${path}.point`,
            message: `not found on ${page.file}: ${page.tried.map((tried) => `${tried.locator} (${tried.matches})`).join(', ')}`,
          },
        ]
      : [],
  );
}

/** Where pages were saved from, of a folder of a few: a newcomer's first guide is often for another address than its page. */
function ofFew(saved: readonly string[]): string {
  return saved.length > 3 ? '' : `: ${saved.join('; ')}`;
}

function textOf(
  journey: Journey,
  steps: readonly WalkedStep[],
  problems: readonly Problem[],
): string {
  const lines = [journey.title];
  for (const step of steps) {
    lines.push(`${step.step}. ${step.say}`);
    for (const page of step.pages) {
      if (page.where !== 'here') continue;
      lines.push(
        `   ${page.file}: ${page.shows === 'ring' ? `ring around ${page.html}` : 'words in a corner'}`,
      );
    }
  }
  if (problems.length > 0) lines.push(problemLines(problems));
  return lines.join('\n');
}
