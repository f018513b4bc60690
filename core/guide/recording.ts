import * as v from 'valibot';
import { type Parsed, toParsed } from '../parsed.ts';

/** Chrome's recorder says an element in several ways; each may be a chain through shadow roots. */
const Selectors = v.array(v.union([v.string(), v.array(v.string())]));

const Step = v.object({
  type: v.string(),
  url: v.optional(v.string()),
  selectors: v.optional(Selectors),
  assertedEvents: v.optional(v.array(v.object({ type: v.string(), url: v.optional(v.string()) }))),
});

/** A flow as Chrome DevTools' Recorder exports it (`@puppeteer/replay`), as far as it is read: what was typed is not. */
const Recording = v.object({
  title: v.string(),
  steps: v.pipe(v.array(Step), v.minLength(1, 'it holds no step'), v.maxLength(500)),
});
export type Recording = v.InferOutput<typeof Recording>;
export type RecordedStep = v.InferOutput<typeof Step>;

/** Whether a file is a recording rather than a guide, which has a format. */
export function isRecording(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'steps' in json && !('format' in json);
}

export function parseRecording(json: unknown): Parsed<Recording> {
  return toParsed(v.safeParse(Recording, json));
}
