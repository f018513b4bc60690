import { accountsAt } from '../../core/guide/accounts-at.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { StepView } from '../../core/journey/view.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Say } from '../../core/words.ts';
import type { Backing, Known, PageFacts } from './card/backing.ts';
import { cardFor, questionKey } from './card/card-for.ts';
import type { CardAction, CardPlace, StepLine } from './card/card-state.ts';
import { createOverlay } from './card/overlay.ts';
import { textContentOf } from './dom.ts';
import { type About, find, rootsAt } from './find/find.ts';
import { createSurvey } from './find/survey.ts';
import { inSlices } from './in-slices.ts';
import { faqElements, type Look, lookInSlices } from './look.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ownPress } from './own-press.ts';
import type { Reader } from './read/reader.ts';
import type { CreateReader } from './reader-slot.ts';
import { type Changes, watch } from './watch/watch.ts';

/** What a page with a guide is handed. */
export type GuidePage = {
  guide: Guide;
  document: Document;
  backing: Backing;
  say: Say;
  /** Writes a day out in the user's language. */
  sayDay: (day: string) => string;
  view: StepView | null;
  place: CardPlace | null;
  today: () => Temporal.PlainDate;
  signal: AbortSignal;
  /** Brings the reader in, once; null: it could not be had. */
  loadReader: () => Promise<CreateReader | null>;
  go: (url: string) => void;
  reload: () => void;
  /** The background did not answer. */
  failed: (error: unknown) => void;
};

/** Milliseconds from a page's beginning in which one that is not known may be an app that draws itself. */
const DRAWS_ITSELF = 1000;

/**
 * Guides one page until the signal: looks, reads, tells the background, and shows the card. It never acts
 * on the page.
 *
 * @returns `refresh`, to be called when something changed elsewhere (the journey, the ledger); `outdated`, when
 * the extension was updated and nobody stands behind this page any more
 */
export function guidePage(on: GuidePage): { refresh: () => void; outdated: () => void } {
  const { guide, document, backing, say, signal } = on;
  let reader: Reader | null = null;
  const putOff = new Set<string>();
  let view = on.view;
  let seen: Look = { page: null, version: null, seen: [] };
  let reading: Reading | null = null;
  let listed: Element[] = [];
  let known: Known | null = null;
  let recordedNow: number | null = null;
  /** The user closed the card here: that accounts are recorded is not said again. */
  let isClosed = false;
  let trouble: string | null = null;
  let told = '';
  let toldReading = '';
  let isOutdated = false;
  let isDrawing = false;

  const authorised = ownPress(
    () => elementOf('authorise'),
    () => {
      // What is ticked at this very moment counts, not at the last look.
      const now = seen.page ? reader?.readNow(seen.page, on.today()) : null;
      if (now) void backing.read(now, appName());
      backing.shared();
    },
  );
  const changed = (records: Changes): void => {
    reader?.changed(records);
    queue();
  };
  const watching = watch(document, signal, changed, authorised);
  const about: About = { document, survey: createSurvey(watching.isSame) };

  const overlay = createOverlay({
    document,
    say,
    signal,
    onPress: (action, drawn) =>
      void press(action, drawn).catch((error: unknown) => {
        on.failed(error);
        // It may have arrived or not: what holds now is asked and shown.
        refresh();
      }),
    list: () => listed,
    roots: () => rootsAt(about),
    preferences: on.place ?? { small: false, at: null },
    onPlaced: (place) => backing.placed(place),
  });

  const draw = (): void => {
    const point = view?.point ?? null;
    const state = cardFor({
      provider: guide.name,
      kind: guide.kind,
      view,
      target:
        point === null
          ? null
          : () => find(guide, point, { ...about, block: () => blockOf(accountAt(view)) }),
      reading,
      known,
      recordedNow: isClosed ? null : recordedNow,
      trouble,
      putOff,
      words: {
        app: say('cardTheApp'),
        answers: (question) =>
          question.about === 'expires' ? question.candidates.map(on.sayDay) : question.candidates,
      },
    });
    if (state) overlay.show(state);
    else overlay.hide();
  };

  const isOver = (): boolean => signal.aborted || isOutdated;

  const lookAgain = async (): Promise<void> => {
    if (isOver()) return;
    const wanted = [...(view?.watch ?? []), ...faqElements(guide)];
    seen = await inSlices(lookInSlices(guide, about, wanted), signal);
    if (isOver()) return;
    if (seen.page === null && performance.now() < DRAWS_ITSELF) {
      if (!isDrawing) setTimeout(queue, DRAWS_ITSELF);
      isDrawing = true;
      return;
    }
    reading = await read();
    listed = ends();
    if (isOver()) return;
    // What was ticked is shown at once; what the ledger knows of it follows.
    if (known && reading) draw();
    await tell({ ...seen, found: reading?.accounts.length ?? null });
    if (!isOver()) draw();
  };

  const blockOf = (account?: { iban: string | null; currency: string | null } | null) =>
    (account?.iban && reader?.blockOf(account.iban, account.currency)) || null;

  /** The first and the last account of a list; the block of an only account may be the whole page. */
  const ends = (): Element[] => {
    const [first, ...more] = reading?.accounts ?? [];
    return more.length > 0 ? [first, more.at(-1)].flatMap((each) => blockOf(each) ?? []) : [];
  };

  const read = async (): Promise<Reading | null> => {
    if (!seen.page || accountsAt(guide, seen.page).length === 0) return null;
    reader ??= (await on.loadReader())?.(guide, document, signal, find) ?? null;
    return reader?.read(seen.page, on.today()) ?? null;
  };

  const tell = async (facts: PageFacts): Promise<void> => {
    const text = JSON.stringify(facts);
    if (text !== told) {
      told = text;
      view = await backing.facts(facts);
    }
    const readingText = JSON.stringify(reading);
    if (readingText === toldReading) return;
    toldReading = readingText;
    known = reading ? await backing.read(reading, appName()) : null;
    trouble = known?.problem ? say(`fault_${known.problem}`) : null;
    if (!known) return;
    view = known.view;
    const isRecorded = known.recording === 'yes' && known.recorded;
    recordedNow = isRecorded && reading ? reading.accounts.length : null;
  };

  const forget = (): void => {
    told = '';
    toldReading = '';
  };
  const queue = oneAtATime(() =>
    lookAgain().catch((error: unknown) => {
      // What was told may never have arrived: a worker can end before it answers.
      forget();
      on.failed(error);
    }),
  );
  const refresh = (): void => {
    forget();
    queue();
  };

  const press = async (action: CardAction, drawn: StepLine | null): Promise<void> => {
    if (action.type === 'go') return on.go(action.url);
    if (action.type === 'reload') return on.reload();
    // The card itself copies and shrinks.
    if (action.type === 'copyTried' || action.type === 'small') return;
    isClosed ||= action.type === 'leave';
    if (action.type === 'next' || action.type === 'back' || action.type === 'leave') {
      if (drawn) view = await backing.move(action.type, drawn.view);
    } else if (action.type === 'record') {
      const recorded = await backing.record();
      if (!recorded.ok) {
        trouble = say(`fault_${recorded.problem}`);
        return draw();
      }
      recordedNow = recorded.count;
    } else if (action.type === 'decline') {
      await backing.decline();
    } else {
      putOff.add(questionKey(action.question));
      if (action.answer !== null) await backing.answer(action.question, action.answer);
    }
    refresh();
  };

  const elementOf = (what: 'app' | 'authorise'): Element | null => {
    const name = seen.page && accountsAt(guide, seen.page).find((rule) => rule[what])?.[what];
    const found = name ? find(guide, name, about) : null;
    return found?.ok ? found.element : null;
  };

  const appName = (): string | null => {
    const element = elementOf('app');
    return (element && textContentOf(element)?.trim().slice(0, 200)) ?? null;
  };

  queue();
  // In another window the journey may have gone on meanwhile: this tab was in front all the time.
  document.defaultView?.addEventListener('focus', refresh, { signal });
  const outdated = (): void => {
    isOutdated = true;
    overlay.show({ state: 'reload' });
  };
  return { refresh, outdated };
}

/** The account a step is about, as the page writes it: the key ends in `iban:…/CUR`. */
function accountAt(view: StepView | null): { iban: string; currency: string | null } | null {
  const match = /\|iban:([A-Z0-9]+)(?:\/([A-Z]{3}))?$/.exec(view?.account ?? '');
  return match?.[1] === undefined ? null : { iban: match[1], currency: match[2] ?? null };
}
