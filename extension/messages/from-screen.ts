import * as v from 'valibot';
import { AnswerEntries } from './read-account.ts';

const Id = v.pipe(v.string(), v.maxLength(60));
const Origin = v.pipe(v.string(), v.maxLength(300));
const Key = v.pipe(v.string(), v.maxLength(400));

/** What the popup, the options page and notifications may ask. */
export const FromScreen = v.variant('type', [
  /** What is possible on this tab. */
  v.strictObject({
    type: v.literal('tab/look'),
    tab: v.number(),
    /** The institution that the user picks in the app, for what it will come to. */
    institution: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
    /** The aggregator that the app shows beside it. */
    provider: v.exactOptional(Id),
  }),
  /** Record the accounts found on this tab. */
  v.strictObject({ type: v.literal('tab/record'), tab: v.number() }),
  /** The user answered in the popup what the page left open. */
  v.strictObject({ type: v.literal('tab/answer'), tab: v.number(), ...AnswerEntries }),
  /** A guide is tried on this tab: its own script leaves, and the bench's comes. Answered with whether it could. */
  v.strictObject({ type: v.literal('tab/bench'), tab: v.number() }),
  /** The browser is about to be asked for these sites. */
  v.strictObject({
    type: v.literal('site/wanted'),
    guide: Id,
    sites: v.pipe(v.array(Origin), v.minLength(1), v.maxLength(30)),
  }),
  /** The browser granted these origins: start guiding there. The permission was asked in the screen itself, on a press. */
  v.strictObject({
    type: v.literal('site/on'),
    guide: Id,
    sites: v.pipe(v.array(Origin), v.minLength(1), v.maxLength(30)),
  }),
  /** Give a site back: its content script and the browser's permission go. */
  v.strictObject({ type: v.literal('site/off'), guide: Id, site: Origin }),
  v.strictObject({
    type: v.literal('journey/start'),
    guide: Id,
    journey: Id,
    account: v.exactOptional(Key),
    origin: v.exactOptional(Origin),
    /** Open the page of the step in a tab. */
    open: v.exactOptional(v.boolean()),
    /** Go on where it was left, instead of at the first step. */
    resume: v.exactOptional(v.boolean()),
    /** To see what was done already: at the step that waits for the new date. */
    look: v.exactOptional(v.boolean()),
  }),
  /** Starts the journey that leads to a goal with an app, whichever guide tells it. */
  v.strictObject({
    type: v.literal('journey/towards'),
    goal: v.picklist(['connect', 'link', 'renew', 'credentials', 'fetch']),
    app: Id,
    origin: v.nullable(Origin),
  }),
  /** What an app will show for an institution. */
  v.strictObject({
    type: v.literal('app/preview'),
    app: Id,
    origin: v.nullable(Origin),
    institution: v.pipe(v.string(), v.maxLength(300)),
  }),
  /** Which account a masked number is; null: none of those it could be. */
  v.strictObject({ type: v.literal('account/same'), account: Key, same: v.nullable(Key) }),
  v.strictObject({ type: v.literal('journey/move'), move: v.picklist(['next', 'back', 'leave']) }),
  /** A screen changed the ledger, the settings or the guides: badge, reminders and registered sites follow. */
  v.strictObject({
    type: v.literal('changed'),
    what: v.picklist(['ledger', 'settings', 'guides']),
  }),
]);
export type FromScreen = v.InferOutput<typeof FromScreen>;
