import type { GuideAbout } from '../core/guide/about.ts';

/** Adding a folder is all it takes. The build makes `guides/<id>.json` of it, and puts here what it says of itself. */
// `Object.values` right around it: Vite then leaves out the files' names.
const abouts = Object.values(
  import.meta.glob<GuideAbout>('./*/guide.json', {
    eager: true,
    query: '?about',
    import: 'default',
  }),
);

/** The shipped guides by id, each with what it says of itself. */
export const shippedGuides: ReadonlyMap<string, GuideAbout> = new Map(
  abouts.map((about) => [about.id, about]),
);
