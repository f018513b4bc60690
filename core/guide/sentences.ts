import type { Guide } from './guide.ts';

/** A sentence of a guide and where it stands. */
export type Said = { path: string; text: string };

/** Every sentence that a guide can say, in its order. */
export function sentencesOf(guide: Guide): Said[] {
  const said: Said[] = [];
  const add = (path: string, text: string | undefined): void => {
    if (text !== undefined) said.push({ path, text });
  };
  for (const [name, journey] of Object.entries(guide.journeys)) {
    add(`journeys.${name}.title`, journey.title);
    add(`journeys.${name}.why`, journey.why);
    for (const [index, step] of journey.steps.entries()) {
      add(`journeys.${name}.steps[${index}].say`, step.say);
      add(`journeys.${name}.steps[${index}].why`, step.why);
    }
  }
  for (const [index, entry] of guide.faq.entries()) {
    add(`faq[${index}].title`, entry.title);
    add(`faq[${index}].say`, entry.say);
  }
  add('preview.empty', guide.preview?.empty);
  return said;
}

/** What places are called: the site's own words, which may be translated and need not be. */
export function titlesOf(guide: Guide): Said[] {
  return Object.entries(guide.pages).flatMap(([name, page]) =>
    page.title === undefined ? [] : [{ path: `pages.${name}.title`, text: page.title }],
  );
}
