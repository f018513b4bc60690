import * as v from 'valibot';
import { AnswerEntries, ReadingMessage } from './read-account.ts';

const Name = v.pipe(v.string(), v.maxLength(101));

const FactsMessage = v.strictObject({
  page: v.nullable(Name),
  version: v.nullable(Name),
  seen: v.pipe(v.array(Name), v.maxLength(100)),
  found: v.nullable(v.number()),
});

/** What a content script may ask. Who asks, and from which origin, is taken from the sender, never from here. */
export const FromPage = v.variant('type', [
  /** "Is there a guide for this page?" */
  v.strictObject({ type: v.literal('page/hello') }),
  /** "This page lists accounts: bring the reader." */
  v.strictObject({ type: v.literal('page/reader') }),
  /** "The trial of a guide on this page is over: bring the guide's own script again." */
  v.strictObject({ type: v.literal('page/guide') }),
  /** What is true on the page, whenever that changed. */
  v.strictObject({ type: v.literal('page/facts'), facts: FactsMessage }),
  /** What the page lists, whenever that changed. Nothing is kept of it but in memory, for the popup. */
  v.strictObject({
    type: v.literal('page/read'),
    reading: ReadingMessage,
    app: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  }),
  /** The user pressed "record" in the card. */
  v.strictObject({ type: v.literal('page/record') }),
  /** The user pressed "not here". */
  v.strictObject({ type: v.literal('page/decline') }),
  /** The user answered a question of the card. */
  v.strictObject({
    type: v.literal('page/answer'),
    ...AnswerEntries,
  }),
  /** The user authorised a share page: the reading sent last holds what was selected. */
  v.strictObject({ type: v.literal('page/shared') }),
  /** The user pressed done, back or leave in the card, at the step of this key. */
  v.strictObject({
    type: v.literal('page/move'),
    move: v.picklist(['next', 'back', 'leave']),
    from: v.pipe(v.string(), v.maxLength(300)),
  }),
  /** Where the user put the card. */
  v.strictObject({
    type: v.literal('page/card'),
    place: v.strictObject({
      small: v.boolean(),
      at: v.nullable(v.strictObject({ x: v.number(), y: v.number() })),
    }),
  }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;
