import { nearest } from '../../core/guide/nearest.ts';
import type { Ledger } from '../../core/ledger/account.ts';
import { readBackup } from '../../core/ledger/backup.ts';
import { institutionsOf } from '../../core/ledger/institutions.ts';
import { preview as previewOf } from '../../core/ledger/preview.ts';
import { type Answer, problemLines } from './answer.ts';
import type { Asked } from './guide-arguments.ts';
import { loadGuide, shippedGuides } from './load-guide.ts';
import { readTextFile } from './read-text-file.ts';
import { oneLine, Stop } from './stop.ts';
import { todayFrom } from './today.ts';

/** Which accounts of a backup an app will show for the institution picked, and why not the others. */
export function preview(asked: Asked): Answer {
  const file = asked.need('ledger');
  const backup = readBackup(readTextFile(file));
  if (!backup.ok) {
    const [first] = backup.problems;
    throw new Stop(
      `${file} is not a backup: ${first?.path ? `${first.path}: ` : ''}${oneLine(first?.message)}`,
    );
  }
  const app = loadGuide(asked.need('app'));
  if (app.kind !== 'app') throw new Stop(`--app ${app.id} is an aggregator, not an app`);
  const policies = new Map(
    [...shippedGuides().values()].flatMap((guide) =>
      guide.consent ? [[guide.id, guide.consent] as const] : [],
    ),
  );
  const { ledger, skipped } = backup.value;
  const institution = asked.need('institution');
  const { shown, hidden, institutions } = previewOf(ledger, {
    app,
    origin: originFrom(asked.option('origin')),
    institution,
    today: todayFrom(asked.option('today')),
    policies,
  });
  const json = {
    shown: shown.map(({ iban, key }) => iban ?? key),
    hidden: hidden.map(({ account, reason }) => ({ iban: account.iban ?? account.key, reason })),
    // What could not be read is neither shown nor hidden.
    ...(skipped.length > 0 && { problems: skipped }),
  };
  const lines = [
    ...(institutions.length > 0 ? [] : [noneOf(institution, ledger)]),
    `${json.shown.length} shown`,
    ...json.shown.map((iban) => `  ${iban}`),
    `${json.hidden.length} not shown`,
    ...json.hidden.map(({ iban, reason }) => `  ${iban}: ${reason}`),
    ...(skipped.length > 0 ? ['not read', problemLines(skipped)] : []),
  ];
  // As of an aggregator's file: partly bad input gives its good part.
  const ok = skipped.length === 0 || ledger.accounts.length > 0;
  return { ok, json, text: lines.join('\n') };
}

/** Most banks that help where nothing is near. */
const MOST_NAMED = 10;

/** No account is of it: the bank that may have been meant, else those that there are. */
function noneOf(institution: string, ledger: Ledger): string {
  const names = [...new Set(institutionsOf(ledger).map((one) => one.institution.name))];
  const near = nearest(institution, names);
  const there = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' …' : '');
  const hint = near ? `did you mean ${near}?` : `there are ${there || 'none with a bank'}`;
  return `no account is of ${institution}: ${hint}`;
}

/** Where the app is: the origin of any address of it. */
function originFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Stop(`--origin ${text} is not a web address`);
  return url.origin;
}
