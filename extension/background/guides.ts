import type { Guide } from '../../core/guide/guide.ts';
import { parseGuide } from '../../core/guide/parse-guide.ts';
import { originMatches } from '../../core/guide/site-match.ts';
import { type ImportedGuide, readImportedGuides } from '../store/guides-store.ts';
import type { GuideFile } from './guide-file.ts';
import { LazyMap } from './lazy-map.ts';
import { shippedFiles, shippedGuide } from './shipped-guides.ts';

/** What a file says of itself before it is parsed. */
type About = Pick<GuideFile, 'id' | 'sites'> & { own: boolean };

/**
 * Every guide in force, by id: the shipped ones, and the imported ones, which take the place of a shipped
 * one of the same id until the user goes back to it. A shipped one is parsed when it is asked for.
 */
export class Guides extends LazyMap<Guide> {
  readonly #about: ReadonlyMap<string, About>;

  constructor(imported: readonly Guide[]) {
    const about = new Map<string, About>();
    for (const [id, { sites }] of shippedFiles()) about.set(id, { id, sites, own: false });
    for (const { id, sites } of imported) about.set(id, { id, sites, own: true });
    const byId = new Map(imported.map((guide) => [guide.id, guide]));
    super(about.keys(), (id) => byId.get(id) ?? shippedGuide(id));
    this.#about = about;
  }

  /** Those whose sites an origin is one of; no other is parsed. */
  at(origin: string): Guide[] {
    return this.#where(
      ({ sites }) => sites !== 'asked' && sites.some((site) => originMatches(site, origin)),
    );
  }

  /** The apps that live where the user says. */
  asked(): Guide[] {
    return this.#where(({ sites }) => sites === 'asked');
  }

  /** Those of these ids, in their order here, and all that the user brought: one of them may speak of another's pages. */
  some(ids: ReadonlySet<string>): Guide[] {
    return this.#where(({ id, own }) => own || ids.has(id));
  }

  #where(fits: (about: About) => boolean): Guide[] {
    return [...this.#about.values()].filter(fits).flatMap(({ id }) => this.get(id) ?? []);
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
  const read = parseGuide(json);
  const guide = read.ok ? read.value : undefined;
  parsed.set(id, { importedAt, guide });
  return guide;
}
