import { newGuideFiles } from '../../../tools/new-guide-files.ts';

/** A hostile or broken guide: what is wrong, the guide, and where and how it is said. */
export type Hostile = [what: string, guide: () => unknown, path: string, says: RegExp];

type Json = Record<string, unknown>;

/** The guide that `guide new` writes: nothing is wrong with it but what a case puts in. */
export function sound(): Json {
  const { 'guide.json': guide } = newGuideFiles('acme', 'aggregator');
  return structuredClone(guide) as Json;
}

/** The sound guide with one value put in: `journeys.connect.steps.0.say`. */
export function put(place: string, value: unknown): () => unknown {
  return () => {
    const guide = sound();
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    let at: Json = guide;
    for (const key of keys) {
      if (!Object.hasOwn(at, key)) at[key] = {};
      at = at[key] as Json;
    }
    at[last] = value;
    return guide;
  };
}

/** As a file says it: `__proto__` in JSON is a key like others. */
export function fromText(json: string): () => unknown {
  return () => ({ ...sound(), ...(JSON.parse(json) as Json) });
}
