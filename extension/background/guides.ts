import { aboutOf, type GuideAbout } from '../../core/guide/about.ts';
import { checkGuide } from '../../core/guide/check-guide.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { originMatches } from '../../core/guide/site-match.ts';
import { guidesOfJourney } from '../../core/journey/guides-of-journey.ts';
import type { Parsed } from '../../core/parsed.ts';
import { shippedGuides } from '../../providers/index.ts';
import { type ImportedGuide, readImportedGuides } from '../store/guides-store.ts';
import { shippedGuide } from './shipped-guides.ts';

/**
 * Every guide in force, by id, with what it says of itself: the shipped ones, and the imported ones, which take the
 * place of a shipped one of the same id until the user goes back to it. A whole guide is read when it is asked for.
 */
export class Guides extends Map<string, GuideAbout> {
  readonly #own: ReadonlyMap<string, Guide>;

  constructor(own: readonly Guide[]) {
    super([...shippedGuides, ...own.map((guide) => [guide.id, aboutOf(guide)] as const)]);
    this.#own = new Map(own.map((guide) => [guide.id, guide]));
  }

  /** Those whose sites an origin is one of. */
  at(origin: string): GuideAbout[] {
    return this.#where(
      ({ sites }) => sites !== 'asked' && sites.some((site) => originMatches(site, origin)),
    );
  }

  /** The apps that live where the user says. */
  asked(): GuideAbout[] {
    return this.#where(({ sites }) => sites === 'asked');
  }

  /** Whether the user brought it. */
  isOwn(id: string): boolean {
    return this.#own.has(id);
  }

  async whole(id: string): Promise<Parsed<Guide>> {
    const own = this.#own.get(id);
    if (own) return { ok: true, value: own };
    if (this.has(id)) return shippedGuide(id);
    return { ok: false, problems: [{ path: '', message: `there is no guide "${id}"` }] };
  }

  /** Those of these ids, in their order here. One whose file cannot be read is left out: the options page tells of it. */
  async some(ids: Iterable<string>): Promise<Map<string, Guide>> {
    const asked = new Set(ids);
    const read = await Promise.all(
      [...this.keys()].filter((id) => asked.has(id)).map((id) => this.whole(id)),
    );
    return new Map(
      read.flatMap((guide) => {
        if (guide.ok) return [[guide.value.id, guide.value] as const];
        console.error('Feedkeeper could not read a guide', guide.problems[0]);
        return [];
      }),
    );
  }

  /** Those of these ids, and all that the user brought: one of them may speak of another's pages. */
  async someAndOwn(ids: Iterable<string>): Promise<Guide[]> {
    return [...(await this.some([...ids, ...this.#own.keys()])).values()];
  }

  /** The guides by which a journey is shown. */
  async ofJourney(at: { guide: string; journey: string }): Promise<ReadonlyMap<string, Guide>> {
    const own = await this.some([at.guide]);
    const guide = own.get(at.guide);
    return guide ? this.some(guidesOfJourney(guide, at.journey)) : own;
  }

  #where(fits: (about: GuideAbout) => boolean): GuideAbout[] {
    return [...this.values()].filter(fits);
  }
}

export async function readGuides(): Promise<Guides> {
  // A guide that an older version accepted and this one refuses is left out; the options page says so.
  return new Guides((await readImportedGuides()).flatMap((each) => parsedOnce(each) ?? []));
}

type Once = { importedAt: string; guide: Guide | undefined };
const parsed = new Map<string, Once>();

/** Every message of a page asks for guides: one that was not imported anew is not parsed anew. */
function parsedOnce({ id, json, importedAt }: ImportedGuide): Guide | undefined {
  const known = parsed.get(id);
  if (known?.importedAt === importedAt) return known.guide;
  const read = checkGuide(json);
  const guide = read.ok ? read.value : undefined;
  parsed.set(id, { importedAt, guide });
  return guide;
}
