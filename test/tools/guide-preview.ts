import { readBackup } from '../../core/ledger/backup.ts';
import { preview as previewOf } from '../../core/ledger/preview.ts';
import type { Answer } from './answer.ts';
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
  const { shown, hidden } = previewOf(backup.value.ledger, {
    app,
    origin: asked.option('origin') ?? null,
    institution: asked.need('institution'),
    today: todayFrom(asked.option('today')),
    policies,
  });
  const json = {
    shown: shown.map(({ iban, key }) => iban ?? key),
    hidden: hidden.map(({ account, reason }) => ({ iban: account.iban ?? account.key, reason })),
  };
  const lines = [
    `${json.shown.length} shown`,
    ...json.shown.map((iban) => `  ${iban}`),
    `${json.hidden.length} not shown`,
    ...json.hidden.map(({ iban, reason }) => `  ${iban}: ${reason}`),
  ];
  return { ok: true, json, text: lines.join('\n') };
}
