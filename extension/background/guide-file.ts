import * as v from 'valibot';

/** A guide's file, not parsed yet, with what it says of itself: enough to know whether it is the one to parse. */
export type GuideFile = { id: string; sites: readonly string[] | 'asked'; json: unknown };

const Told = v.object({
  id: v.fallback(v.string(), ''),
  sites: v.fallback(v.union([v.literal('asked'), v.array(v.string())]), () => []),
});

export function told(json: unknown): GuideFile {
  const read = v.safeParse(Told, json);
  return { ...(read.success ? read.output : { id: '', sites: [] }), json };
}
