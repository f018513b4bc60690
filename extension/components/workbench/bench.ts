import type { Guide } from '../../../core/guide/guide.ts';
import type { Pointed, Trial } from '../../../core/guide/trial.ts';

/** An open tab on which a guide can be tried. */
export type BenchTab = { id: number; title: string; address: string };

/** What a tab tells while a guide is tried on it. */
export type BenchNews = {
  tried: (trial: Trial) => void;
  /** Null: the user pressed Escape. */
  pointed: (pointed: Pointed | null) => void;
  /** The tab was closed, or shows another page now. */
  closed: () => void;
};

/** A trial that goes on: it is told of every change of the guide, and tells of every change of the page. */
export type Bench = {
  tryOut: (guide: Guide, step: number) => void;
  point: (guide: Guide) => void;
  close: () => void;
};

export type BenchActions = {
  tabsOf: (guide: Guide) => Promise<BenchTab[]>;
  /** Tells when a tab was opened, closed or went elsewhere. */
  watchTabs: (changed: () => void, signal: AbortSignal) => void;
  /** Null: the browser does not let us into this tab. */
  open: (tab: number, news: BenchNews) => Promise<Bench | null>;
  copy: (text: string) => Promise<boolean>;
};
