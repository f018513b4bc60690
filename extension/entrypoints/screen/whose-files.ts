import type { Guide } from '../../../core/guide/guide.ts';
import type { Problem } from '../../../core/parsed.ts';
import type { PayloadFile } from '../../../core/payload/items.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';

/** The aggregators of which these files can be: those whose guides make the most of them. None: nobody's. */
export function whoseFiles(
  guides: Iterable<Guide>,
  files: readonly PayloadFile[],
  about: Parameters<typeof readPayloads>[2],
): Guide[] {
  const read = [...guides].flatMap((guide) => {
    if (guide.kind !== 'aggregator' || !guide.payloads) return [];
    const { sightings, institutions, shares, problems } = readPayloads(guide, files, about);
    const found = sightings.length + institutions.length + shares.length;
    // What is read in more detail is read by the right guide: one that only fits by chance knows less of each.
    const said = sightings.reduce((sum, sighting) => sum + detailOf(sighting), 0);
    return found > 0 ? [{ guide, said: found + said - problems.length }] : [];
  });
  const most = Math.max(...read.map(({ said }) => said));
  return read.filter(({ said }) => said === most).map(({ guide }) => guide);
}

export function whoseProblem(fits: readonly Guide[]): Problem {
  const names = fits.map(({ name }) => name).join(', ');
  const message =
    fits.length === 0
      ? 'no aggregator that is known here writes such files'
      : `these can be of ${names}: choose above where the accounts are from`;
  return { path: '', message };
}

function detailOf(sighting: object): number {
  return Object.values(sighting).filter((value) => value !== null && value !== undefined).length;
}
