import { accountsAt } from '../../../core/guide/accounts-at.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Listed, Pointed, Trial } from '../../../core/guide/trial.ts';
import type { Say } from '../../../core/words.ts';
import { find } from '../find/find.ts';
import { look } from '../look.ts';
import { blockAround } from '../read/block-around.ts';
import { createReader } from '../read/reader.ts';
import { watch } from '../watch/watch.ts';
import { benchCard } from './bench-card.ts';
import { createChooser } from './chooser.ts';
import { pickElement } from './picker.ts';
import { suggest } from './suggest.ts';
import { tryGuide } from './trial.ts';
import { listed } from './usable.ts';

/** What a page is handed on which a guide is tried. */
export type BenchPage = {
  document: Document;
  say: Say;
  language: string;
  today: () => Temporal.PlainDate;
  signal: AbortSignal;
  tried: (trial: Trial) => void;
  pointed: (pointed: Pointed | null) => void;
  listed: (elements: Listed[]) => void;
};

/** Tries a guide on an open page until the signal. Nothing is recorded, and never is anything done on the page. */
export function benchPage(on: BenchPage) {
  const { document, say, signal } = on;
  const card = benchCard(on);
  const chooser = createChooser(document, signal);
  let round = new AbortController();

  /** Again at each change of the page. `wanted`: which of the steps that this page is for has its card drawn. */
  function tryOut(guide: Guide, wanted: number): void {
    round.abort();
    round = new AbortController();
    const until = AbortSignal.any([signal, round.signal]);
    const reader = createReader(guide, document, until, find);
    let told = '';
    const run = async (): Promise<void> => {
      const { page } = look(guide, document, []);
      const lists = page && accountsAt(guide, page).length > 0;
      const reading = lists ? await reader.read(page, on.today()) : null;
      if (until.aborted) return;
      const first = reading?.accounts.find(({ iban }) => iban);
      const block = () => (first?.iban ? reader.blockOf(first.iban, first.currency) : null);
      const trial = tryGuide(guide, { document, reading, block });
      const text = JSON.stringify(trial);
      if (text === told) return;
      told = text;
      const step = trial.steps[wanted] ?? null;
      card.draw(step && { guide, step, block });
      on.tried({ ...trial, drawn: step && wanted });
    };
    watch(document, until, (records) => {
      reader.changed(records);
      void run();
    });
    void run();
  }

  const tell = (element: Element | null, guide: Guide): void => {
    const block = element && blockAround(document, element);
    on.pointed(element && suggest(element, guide, { document, block }));
  };

  async function point(guide: Guide): Promise<void> {
    chooser.clear();
    card.hide();
    const element = await pickElement({ document, words: say('benchPointHere'), signal });
    if (signal.aborted) return;
    card.again();
    tell(element, guide);
  }

  return {
    tryOut,
    point,
    list: () => on.listed(chooser.list().map(listed)),
    choose: (guide: Guide, at: number) => tell(chooser.choose(at), guide),
  };
}
