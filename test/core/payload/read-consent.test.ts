import { expect, it } from 'vitest';
import { joinConsents, type ReadConsent } from '../../../core/payload/read-consent.ts';

const consent = (of: Partial<ReadConsent>): ReadConsent => ({
  id: 'c',
  accounts: [],
  expires: null,
  authorised: null,
  status: null,
  stopped: false,
  institutionId: null,
  institution: null,
  ...of,
});

const requisition = consent({ accounts: ['a'], status: 'linked' });
const inactive = consent({ status: 'expired', stopped: true });
const live = consent({ expires: '2027-02-15', status: 'linked' });
const revoked = consent({ expires: '2027-05-01', status: 'expired' });
const agreement = consent({ expires: '2027-03-01' });

it.each([
  [
    'what one lacks the other fills',
    [requisition, agreement],
    { expires: '2027-03-01', status: 'linked' },
  ],
  [
    'a revoked one that would have ended later',
    [live, revoked],
    { expires: '2027-02-15', status: 'linked' },
  ],
  ['a connection that works no more', [inactive, live], { expires: '2027-02-15', stopped: true }],
  ['all of that', [inactive, live, revoked], { expires: '2027-02-15', stopped: true }],
])('%s: the same in whatever order', (_, items, joined) => {
  const [a, ...rest] = items as [ReadConsent, ...ReadConsent[]];
  expect(rest.reduce(joinConsents, a)).toMatchObject(joined);
  const [z, ...before] = items.toReversed() as [ReadConsent, ...ReadConsent[]];
  expect(before.reduce(joinConsents, z)).toMatchObject(joined);
});
