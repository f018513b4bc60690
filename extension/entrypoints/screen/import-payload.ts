import type { Guide } from '../../../core/guide/guide.ts';
import { renewalDiff } from '../../../core/ledger/renewal-diff.ts';
import type { PayloadFile } from '../../../core/payload/items.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { withoutSuperseded } from '../../../core/payload/superseded.ts';
import { now } from '../../background/clock.ts';
import { readGuides } from '../../background/guides.ts';
import type { ReadText } from '../../components/data/ImportPanel.tsx';
import { readLedger } from '../../store/read-ledger.ts';
import { changeOf } from './import-change.ts';
import { recordShares, shareOffer } from './import-shares.ts';
import { unreadable } from './unreadable.ts';
import { whoseFiles, whoseProblem } from './whose-files.ts';

/** An aggregator's own JSON: its accounts, their banks, and the accounts that it shares with an app. */
export async function readPayload(
  files: readonly PayloadFile[],
  provider: string,
  today: Temporal.PlainDate,
): Promise<ReadText> {
  const guides = await readGuides();
  const about = { seenAt: now(), today };
  const known = await guides.some(guides.has(provider) ? [provider] : guides.keys());
  const chosen = known.get(provider);
  const fits = chosen ? [chosen] : whoseFiles(known.values(), files, about);
  const [guide, ...others] = fits;
  if (!guide || others.length > 0) return unreadable('', [whoseProblem(fits)]);
  const { sightings: read, shares, problems } = readPayloads(guide, files, about);
  const sightings = withoutSuperseded(read);
  const told = problems.map(({ file, path, message }) => ({ path: `${file} ${path}`, message }));
  if (sightings.length + shares.length === 0 && told.length > 0)
    return { type: 'unreadable', problems: told };
  const name = files.map(({ file }) => file).join(', ');
  const change = await changeOf(name, sightings, told, today, (ledger, { app, whole }) =>
    app === null ? ledger : recordShares(ledger, guide, { app, whole, shares, today }),
  );
  const missing = await missingIn(guide, sightings);
  return {
    type: 'change',
    change: {
      ...change,
      from: guide.name,
      ...(missing.length > 0 && { missing: { accounts: missing, provider: guide.id } }),
      ...(shares.length > 0 && {
        shares: await shareOffer(guide, guides, shares, sightings, today),
      }),
    },
  };
}

/** Accounts of this aggregator that a new list of its accounts lacks. A list of other things lacks none. */
async function missingIn(guide: Guide, sightings: Parameters<typeof renewalDiff>[1]['accounts']) {
  if (sightings.length === 0) return [];
  const list = { aggregator: guide.id, accounts: sightings, policy: guide.consent };
  return renewalDiff(await readLedger(), list).dropped;
}
