import { translate } from '../../core/guide/translate.ts';
import { type Preview, preview } from '../../core/ledger/preview.ts';
import type { AppPreview } from '../messages/answers.ts';
import type { FromScreen } from '../messages/from-screen.ts';
import { readLedger, readLedgerFor } from '../store/ledger-store.ts';
import { today } from './clock.ts';
import type { Guides } from './guides.ts';
import { language } from './language.ts';
import { policiesOf } from './policies.ts';

type Asked = Extract<FromScreen, { type: 'app/preview' }>;

/** What an app will show for an institution. Asked here, so that the popup need not load every guide. */
export async function previewFor(
  { app: id, origin, institution }: Asked,
  guides: Guides,
): Promise<AppPreview> {
  const whole = await guides.whole(id);
  if (!whole.ok)
    return {
      shown: [],
      hidden: [],
      others: false,
      empty: null,
      unknown: true,
      choices: [],
      named: null,
    };
  const app = whole.value;
  const { ledger, isPart } =
    app.preview?.rule === 'institution'
      ? await readLedgerFor(institution)
      : { ledger: await readLedger(), isPart: false };
  const query = { app, origin, institution, today: today(), policies: policiesOf(guides) };
  const { shown, hidden, empty, institutions } = preview(ledger, query);
  const [one, another] = institutions;
  return {
    shown,
    hidden,
    others: isPart,
    empty: empty?.say ? translate(app, empty.say, language()) : null,
    unknown: empty === null,
    choices: choicesOf(institutions, institution),
    named: another ? null : (one?.institution.name ?? null),
  };
}

/** Nordea ×4: one brand, and each an entry of its own in the app. What cannot be told apart is no choice. */
function choicesOf(institutions: Preview['institutions'], asked: string): AppPreview['choices'] {
  const choices = institutions.map(({ institution: { name, id } }) => ({
    name,
    query: id ?? name,
  }));
  const queries = new Set(choices.map(({ query }) => query));
  const areDistinct = queries.size === choices.length && !queries.has(asked);
  return choices.length > 1 && areDistinct ? choices : [];
}
