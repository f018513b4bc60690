import { countdown } from '../consent/countdown.ts';
import { isOver } from '../consent/due-or-over.ts';
import type { Policies } from '../consent/policies.ts';
import { accountsWithAppEnds } from '../consent/told-by-app.ts';
import type { Guide } from '../guide/guide.ts';
import type { Account, Connection, Ledger, Share } from './account.ts';
import { institutionsOf, type LedgerInstitution, matchInstitutions } from './institutions.ts';
import { connectionsAt, isHeld, shareOf } from './share.ts';

/**
 * Why an app will not show an account, in the order in which they are told: what the user must mend at the aggregator
 * first, then the choice made in the app, and last what is not known.
 */
export const REASONS = [
  /** It was not ticked when accounts were last shared. */
  'notShared',
  /** It is of another institution than the one picked. */
  'otherInstitution',
  'consentExpired',
  /** The app left it out since a journal has it. */
  'alreadyLinked',
  /** No share page that listed it was authorised yet, so that nobody knows. */
  'neverSeenOnSharePage',
  /** The app shows only accounts that were chosen in it, and this one was not. */
  'appRule',
] as const;
export type Reason = (typeof REASONS)[number];

export type Hidden = {
  account: Account;
  reason: Reason /** All that hold, the first being `reason`. */;
  reasons: Reason[];
};

export type Preview = {
  shown: Account[];
  hidden: Hidden[];
  /** The institutions that the words can mean; more than one: let the user choose. None: no account is of it. */
  institutions: LedgerInstitution[];
  /** What the app does when nothing is shown, and why that is. Null also where nobody knows: it may well show some. */
  empty: { say: string | null; reason: Reason | 'noAccount' } | null;
};

export type PreviewQuery = {
  app: Pick<Guide, 'id' | 'preview'>;
  aggregator?: string;
  origin: string | null;
  /** As picked in the app: an id, a BIC, a brand or a name. */
  institution: string;
  today: Temporal.PlainDate;
  policies?: Policies;
};

/** Which accounts the app will show for the institution picked, and for each other one reason. Accounts that are gone are left out. */
export function preview(ledger: Ledger, query: PreviewQuery): Preview {
  const { app, aggregator, origin, institution } = query;
  const accounts = accountsWithAppEnds(ledger).filter(
    (account) =>
      !account.gone?.value && (aggregator === undefined || account.provider === aggregator),
  );
  const all = institutionsOf({ ...ledger, accounts });
  const names = matchInstitutions(
    all.map((one) => ({ ...one.institution, one })),
    institution,
  );
  const institutions = names.map(({ one }) => one);
  const picked = new Set(institutions.flatMap((one) => one.accounts));
  const connections = connectionsAt(ledger, {
    app: app.id,
    origin,
    ...(aggregator !== undefined && { aggregator }),
  });
  const shown: Account[] = [];
  const hidden: Hidden[] = [];
  for (const account of accounts) {
    const reasons = reasonsOf(
      account,
      shareOf(connections, account),
      picked.has(account.key),
      query,
    );
    const [reason] = reasons;
    if (reason) hidden.push({ account, reason, reasons });
    else shown.push(account);
  }
  const empty =
    shown.length > 0 || isUntold(hidden, connections)
      ? null
      : { say: app.preview?.empty ?? null, reason: whyEmpty(hidden) };
  return { shown, hidden, institutions, empty };
}

function reasonsOf(
  account: Account,
  share: Share,
  isPicked: boolean,
  { app, policies, today }: PreviewQuery,
): Reason[] {
  const { rule = 'all', hidesLinked = false } = app.preview ?? {};
  const isLinked = share.linked?.value === true;
  const holds: Record<Reason, boolean> = {
    notShared: share.shared?.value === false && !isHeld(share),
    otherInstitution: rule === 'institution' && !isPicked,
    consentExpired: isOver(countdown(account, policies?.get(account.provider), today)),
    alreadyLinked: hidesLinked && isLinked,
    neverSeenOnSharePage: share.shared === null && !isLinked,
    appRule: rule === 'chosen' && !isLinked,
  };
  return REASONS.filter((reason) => holds[reason]);
}

/** Whether an account of the picked institution is of an aggregator of which no share with the app was ever seen. */
function isUntold(hidden: readonly Hidden[], connections: readonly Connection[]): boolean {
  return hidden.some(
    ({ account, reason }) =>
      reason === 'neverSeenOnSharePage' &&
      connections.every(
        ({ aggregator, accounts }) =>
          aggregator !== account.provider || Object.keys(accounts).length === 0,
      ),
  );
}

/** The reason that the picked institution's accounts are not shown; none is of it where all are of others. */
function whyEmpty(hidden: readonly Hidden[]): Reason | 'noAccount' {
  const own = hidden.find(({ reasons }) => !reasons.includes('otherInstitution'));
  return own?.reason ?? 'noAccount';
}
