import * as v from 'valibot';
import { Name, oneOrMore } from './words.ts';

const After = v.strictObject({
  /** Labels that this follows. */
  after: oneOrMore(Name),
});

/** Words by which a page tells an account's state, as names of labels. */
const Status = v.strictObject({
  linked: v.optional(oneOrMore(Name)),
  due: v.optional(oneOrMore(Name)),
  expired: v.optional(oneOrMore(Name)),
});

/** Where accounts are listed and what stands beside each. */
export const Accounts = v.strictObject({
  /** The page or pages that list accounts. */
  at: oneOrMore(Name),
  /**
   * What being listed means: `authorised` (the aggregator holds a consent), `shared` (the share page:
   * the selected ones are what an app gets), `linked` (an app has them). Default `authorised`.
   */
  means: v.optional(v.picklist(['authorised', 'shared', 'linked'])),
  /** How an account is told: by its IBAN, or by what follows a label. */
  key: v.union([v.literal('iban'), After]),
  /** The element that holds the list; without it, the whole page. */
  in: v.optional(Name),
  /** Elements whose content is no account: mandates, help, invoices. */
  not: v.optional(oneOrMore(Name)),
  /** The element, inside an account's block, that names it. */
  name: v.optional(Name),
  /** The element, inside an account's block, that names its institution. */
  institution: v.optional(Name),
  expires: v.optional(After),
  synchronised: v.optional(After),
  status: v.optional(Status),
  /** The element, inside an account's block, that shows only where its feed has stopped: "Reconnect". */
  stopped: v.optional(Name),
  /** Whether a switch, checkbox or radio in the block selects the account. */
  selected: v.optional(v.boolean()),
  /** On a share page: the element that, pressed by the user, shares the selected accounts. */
  authorise: v.optional(Name),
  /** On a share page: the element whose text names the app that asks. */
  app: v.optional(Name),
  /** Whether the page lists every account there is, so that one not listed is gone. */
  complete: v.optional(v.boolean()),
});
