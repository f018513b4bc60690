import * as v from 'valibot';

const Text = v.pipe(v.string(), v.maxLength(500));

/** What is kept of an institution, once for every door: a page's is read strictly, a backup's may hold more. */
export const INSTITUTION_ENTRIES = {
  name: Text,
  source: v.picklist(['page', 'iban', 'payload', 'user']),
  id: v.exactOptional(Text),
  bic: v.exactOptional(Text),
  country: v.exactOptional(Text),
  brand: v.exactOptional(Text),
  maturity: v.exactOptional(v.picklist(['stable', 'beta', 'experimental', 'deprecated'])),
  days: v.exactOptional(v.number()),
};
