import * as v from 'valibot';
import { Name, Reference, Sentence, Version } from './words.ts';

/** What ends a step. */
export const Until = v.union([
  /** The user says so. */
  v.strictObject({ next: v.literal(true) }),
  /** A page is reached. */
  v.strictObject({ page: Reference }),
  /** An element shows. */
  v.strictObject({ seen: Reference }),
  /** The accounts of the page are recorded. */
  v.strictObject({ accounts: v.literal('recorded') }),
  /** The page shows a later date for an account at hand. */
  v.strictObject({ consent: v.literal('renewed') }),
  /** The user shared accounts with an app. */
  v.strictObject({ connection: v.literal('recorded') }),
]);

/** One thing the user does on one page. Without `until`, the user says when it is done. */
export const Step = v.strictObject({
  /** A page of this guide, of another (`odoo:addBank`), or `away`: sites that are not ours, which are not read. */
  at: Reference,
  /** What to do, as one or two sentences. */
  say: Sentence,
  /** Why, or what else to know. */
  why: v.optional(Sentence),
  /** The element to use. */
  point: v.optional(Reference),
  /** What to read here. */
  read: v.optional(v.literal('accounts')),
  until: v.optional(Until),
  /** Versions of the app that this step is for. */
  for: v.optional(v.pipe(v.array(Version), v.minLength(1))),
});

/** The goals that journeys of several providers have in common. */
export const GOALS = ['connect', 'link', 'renew', 'credentials', 'fetch'] as const;

/** A goal made of steps. */
export const Journey = v.strictObject({
  title: Sentence,
  why: v.optional(Sentence),
  /** Which of the common goals this is, so that screens can offer it; default none. */
  goal: v.optional(v.picklist(GOALS)),
  /** Another guide that the steps refer to. */
  with: v.optional(Name),
  steps: v.pipe(v.array(Step), v.minLength(1, 'a journey needs a step'), v.maxLength(40)),
});
