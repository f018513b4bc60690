import type { Guide } from '../../../core/guide/guide.ts';
import type { Listed, Pointed, Trial } from '../../../core/guide/trial.ts';

/** An open tab on which a guide can be tried. */
export type BenchTab = { id: number; title: string; address: string };

/** What a tab tells while a guide is tried on it. */
export type BenchNews = {
  tried: (trial: Trial) => void;
  /** Null: the user pressed Escape, or what was listed is gone. */
  pointed: (pointed: Pointed | null) => void;
  /** What can be used on the page. */
  listed: (elements: Listed[]) => void;
  /** The tab was closed, or shows another page now. */
  closed: () => void;
};

/** A trial that goes on: it is told of every change of the guide, and tells of every change of the page. */
export type Bench = {
  tryOut: (guide: Guide, step: number) => void;
  point: (guide: Guide) => void;
  list: () => void;
  choose: (guide: Guide, at: number) => void;
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
