import * as v from 'valibot';
import type { Guide } from '../../core/guide/guide.ts';
import { ReadingMessage } from './read-account.ts';

/** The port between the options page and a tab on which a guide is tried. Its end is the end of the trial. */
export const BENCH = 'bench';

/** What the options page says to the tab. The guide was parsed there. */
export type ToBench =
  /** Try this guide here, and draw the card of this one of the steps that are on the page. */
  | { type: 'try'; guide: Guide; step: number }
  /** Let the user point at an element. */
  | { type: 'point'; guide: Guide }
  /** Say what can be used on this page. */
  | { type: 'list' }
  /** The user means this one of what was listed last. */
  | { type: 'choose'; guide: Guide; at: number };

const Text = v.pipe(v.string(), v.maxLength(2000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Many = 2000;

const Element = v.strictObject({
  name: Text,
  by: v.nullable(Count),
  locator: v.nullable(Text),
  tried: v.pipe(
    v.array(
      v.strictObject({
        locator: Text,
        matches: Count,
        invalid: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(Many),
  ),
  here: v.boolean(),
});

const Trial = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(5000)),
  recognised: v.boolean(),
  version: v.nullable(Text),
  page: v.nullable(Text),
  misses: v.pipe(
    v.array(
      v.strictObject({ page: Text, miss: v.picklist(['version', 'path', 'params', 'shows']) }),
    ),
    v.maxLength(Many),
  ),
  elements: v.pipe(v.array(Element), v.maxLength(Many)),
  reading: v.nullable(ReadingMessage),
  steps: v.pipe(
    v.array(v.strictObject({ journey: Text, title: Text, step: Count, of: Count, say: Text })),
    v.maxLength(Many),
  ),
  drawn: v.nullable(Count),
});

const Suggestion = v.strictObject({
  locator: v.record(Text, v.union([Text, v.array(Text)])),
  labels: v.record(Text, v.array(Text)),
  by: v.picklist(['role', 'testId', 'attribute', 'text', 'path']),
});

const Listed = v.strictObject({ role: Text, name: Text });

/** What the tab says back: of a page that anyone may have written, so it is parsed. */
export const FromBench = v.variant('type', [
  v.strictObject({ type: v.literal('tried'), trial: Trial }),
  v.strictObject({
    type: v.literal('listed'),
    elements: v.pipe(v.array(Listed), v.maxLength(Many)),
  }),
  v.strictObject({
    type: v.literal('pointed'),
    /** Null: the user pressed Escape, or what was listed is gone. */
    pointed: v.nullable(
      v.strictObject({
        name: Text,
        html: Text,
        suggestions: v.pipe(v.array(Suggestion), v.maxLength(100)),
      }),
    ),
  }),
]);
export type FromBench = v.InferOutput<typeof FromBench>;
