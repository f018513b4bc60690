import { translate } from '../../../core/guide/translate.ts';
import { preview } from '../../../core/ledger/preview.ts';
import { readGuides } from '../../background/guides.ts';
import { policiesOf } from '../../background/policies.ts';
import type { PreviewView } from '../../components/preview-view.ts';
import { readLedger } from '../../store/read-ledger.ts';

/** What an app will show for an institution, from what is kept now. */
export async function readPreview(
  asked: { app: string; origin: string | null; institution: string },
  where: { today: Temporal.PlainDate; language: string },
): Promise<PreviewView> {
  const [guides, ledger] = await Promise.all([readGuides(), readLedger()]);
  const app = guides.get(asked.app);
  if (!app) return { shown: [], hidden: [], empty: null };
  const { shown, hidden, empty } = preview(ledger, {
    app,
    origin: asked.origin,
    institution: asked.institution,
    today: where.today,
    policies: policiesOf(guides),
  });
  const say = empty?.say ?? null;
  return { shown, hidden, empty: say === null ? null : translate(app, say, where.language) };
}
