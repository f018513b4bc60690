import { parseGuide } from '../../../core/guide/parse-guide.ts';
import { type Backup, parseBackup } from '../../../core/ledger/backup.ts';
import { connectionDiffs } from '../../../core/ledger/connection-diff.ts';
import { importDiff } from '../../../core/ledger/import-diff.ts';
import { mergeLedgers } from '../../../core/ledger/merge.ts';
import type { Problem } from '../../../core/parsed.ts';
import { shippedGuides } from '../../../providers/index.ts';
import { now } from '../../background/clock.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import type { ReadText } from '../../components/data/ImportPanel.tsx';
import type { GuideBack } from '../../components/data/import-view.ts';
import { readImportedGuides, writeImportedGuide } from '../../store/guides-store.ts';
import { mergeIn } from '../../store/ledger-store.ts';
import { readLedger } from '../../store/read-ledger.ts';
import { settingChanges, writeSettings } from '../../store/settings-store.ts';
import { ask } from './ask.ts';
import { unreadable } from './unreadable.ts';
import { orThrown, written } from './written.ts';

/** A backup: its accounts and connections, settings that differ, and guides that are trusted one by one or not at all. */
export async function readBackup(name: string, json: unknown): Promise<ReadText> {
  const backup = parseBackup(json);
  if (!backup.ok) return unreadable(name, backup.problems);
  const { ledger, skipped, settings } = backup.value;
  const before = await readLedger();
  const changes = await settingChanges(settings);
  const { guides, problems } = await guidesOf(backup.value);
  return {
    type: 'change',
    change: {
      name,
      diff: importDiff(before, ledger),
      connections: connectionDiffs(before, mergeLedgers(before, ledger)),
      settings: changes.known,
      guides,
      problems: [...skipped, ...changes.problems, ...problems],
      onTake: async (choice, watched) => {
        await written(mergeIn(ledger, policiesOf(await readGuides()), watched));
        if (choice.settings) {
          const chosen = Object.fromEntries(changes.known.map((one) => [one.name, one.new]));
          await orThrown(writeSettings(chosen));
          await ask({ type: 'changed', what: 'settings' });
        }
        const trusted = guides.filter(({ guide }) => choice.guides.includes(guide.id));
        for (const { guide, json: text } of trusted)
          await orThrown(writeImportedGuide(guide.id, text, now()));
        if (trusted.length > 0) await ask({ type: 'changed', what: 'guides' });
      },
    },
  };
}

/** Those that are not there already as they are. */
async function guidesOf({
  guides,
}: Backup): Promise<{ guides: (GuideBack & { json: unknown })[]; problems: Problem[] }> {
  const own = new Map(
    (await readImportedGuides()).map((one) => [one.id, JSON.stringify(one.json)]),
  );
  const problems: Problem[] = [];
  const found = guides.flatMap(({ id, json }, index) => {
    if (own.get(id) === JSON.stringify(json)) return [];
    const guide = parseGuide(json);
    if (guide.ok)
      return {
        guide: guide.value,
        json,
        replaces: own.has(guide.value.id) || shippedGuides.has(guide.value.id),
      };
    for (const { path, message } of guide.problems.slice(0, 3))
      problems.push({ path: `guides[${index}].${path}`, message });
    return [];
  });
  return { guides: found, problems };
}
