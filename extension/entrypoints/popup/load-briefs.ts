import type { GuideBrief } from '../../components/guide-brief.ts';
import type { PopupAccounts } from '../../components/PopupScreen.tsx';

// One file a guide: the popup reads those of its accounts, not all that we ship (1.5 kB of its first paint).
const briefs = import.meta.glob<{ default: GuideBrief }>('./*/guide.json', {
  base: '../../../providers',
  query: '?brief',
});

/** The guides of these accounts as screens need them, by id. */
export async function loadBriefs(data: PopupAccounts): Promise<ReadonlyMap<string, GuideBrief>> {
  if (data.state !== 'ready') return new Map();
  const ids = new Set(data.accounts.map((account) => account.provider));
  const found = await Promise.all([...ids].map((id) => briefs[`./${id}/guide.json`]?.()));
  return new Map(
    found.flatMap((brief) => (brief ? [[brief.default.id, brief.default] as const] : [])),
  );
}
