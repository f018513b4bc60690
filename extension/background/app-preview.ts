import type { Guide } from '../../core/guide/guide.ts';
import { translate } from '../../core/guide/translate.ts';
import { preview } from '../../core/ledger/preview.ts';
import type { AppPreview } from '../messages/answers.ts';
import type { FromScreen } from '../messages/from-screen.ts';
import { readLedger } from '../store/ledger-store.ts';
import { today } from './clock.ts';
import { language } from './language.ts';
import { policiesOf } from './policies.ts';

type Asked = Extract<FromScreen, { type: 'app/preview' }>;

/** What an app will show for an institution. Asked here, so that the popup need not load every guide. */
export async function previewFor(
  { app: id, origin, institution }: Asked,
  guides: ReadonlyMap<string, Guide>,
): Promise<AppPreview> {
  const app = guides.get(id);
  if (!app) return { shown: [], hidden: [], empty: null };
  const policies = policiesOf(guides);
  const found = preview(await readLedger(), { app, origin, institution, today: today(), policies });
  const say = found.empty?.say ?? null;
  return {
    shown: found.shown,
    hidden: found.hidden,
    empty: say === null ? null : translate(app, say, language()),
  };
}
