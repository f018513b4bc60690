import type { Guide } from '../../../core/guide/guide.ts';
import { nothingSeen } from '../../../core/journey/progress.ts';
import { show } from '../../../core/journey/show.ts';
import { isAt, journeyOf } from '../../../core/journey/step-at.ts';
import type { StepView } from '../../../core/journey/view.ts';
import { createSay } from '../../../core/say.ts';
import type { Backing, PageFacts } from '../../../extension/page/card/backing.ts';
import { guidePage } from '../../../extension/page/guide-page.ts';
import { createReader } from '../../../extension/page/read/reader.ts';

/**
 * Runs in a world of its own on a saved page, as the content script does, with nobody behind it but this: the
 * first step of any journey that this page is for is the step at hand.
 */
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};

/** The guide of the page comes first, then those whose journeys lead through it. */
export type Drawing = { guides: Guide[]; language: string; words: Record<string, string> };

function draw({ guides: own, language, words }: Drawing): void {
  const [guide] = own;
  if (!guide) throw new Error('no guide');
  const { id } = guide;
  const guides = new Map(own.map((each) => [each.id, each]));
  let seen: PageFacts | null = null;
  let account: string | null = null;
  const view = (): StepView | null => {
    if (!seen) return null;
    const facts = { ...nothingSeen(id), ...seen };
    for (const { id: of, journeys } of own) {
      for (const journey of Object.keys(journeys)) {
        const progress = { guide: of, journey, step: 0, startedAt: '', movedAt: '' };
        const step = journeyOf(guides, progress)?.steps.findIndex((each) => isAt(each, of, facts));
        if (step === undefined || step < 0) continue;
        return show(
          guides,
          { ...progress, step, ...(account ? { account } : {}) },
          facts,
          language,
        );
      }
    }
    return null;
  };
  const backing: Backing = {
    async facts(facts) {
      seen = facts;
      return view();
    },
    async read(reading, app) {
      const [first] = reading.accounts;
      account = first?.iban ? `${id}|iban:${first.iban}/${first.currency ?? 'EUR'}` : null;
      // As if the app had the first of those that are not ticked.
      const lost = reading.accounts.findIndex(({ selected }) => selected === false);
      const meanings = reading.accounts.map(({ selected }, index) =>
        index === lost ? 'willLose' : selected === false ? 'notShared' : null,
      );
      const named = own.find(({ kind, name }) => kind === 'app' && app?.includes(name))?.name;
      const known = { recording: 'unasked' as const, recorded: false, meanings, questions: [] };
      return { ...known, app: named ?? null, view: view() };
    },
    record: async () => ({ ok: true, count: 0 }),
    decline: async () => {},
    answer: async () => {},
    shared: () => {},
    move: async () => view(),
    placed: () => {},
  };
  guidePage({
    guide,
    document,
    backing,
    say: createSay({ getMessage: (key) => words[key] ?? '', language }),
    sayDay: (day) => day,
    view: null,
    place: null,
    today: () => Temporal.PlainDate.from('2026-11-24'),
    signal: new AbortController().signal,
    loadReader: async () => createReader,
    go: () => {},
    reload: () => {},
    failed: (error) => {
      throw error;
    },
  });
}

/** What is drawn: the card's words and whether an element is ringed; null before anything is. */
function drawn(): { says: string; ringed: boolean } | null {
  const root = roots.find((each) => each.querySelector('.card'));
  const card = root?.querySelector('.card');
  if (!card?.checkVisibility()) return null;
  const words = [...card.querySelectorAll('.body p, .body h2')].map((each) => each.textContent);
  return {
    says: words.join(' '),
    ringed: root?.querySelector('.ring')?.checkVisibility() === true,
  };
}

Object.assign(globalThis, { savedPage: { draw, drawn } });
