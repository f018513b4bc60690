/** What is true beside the ledger: of the page at hand, of the journey last walked, of the app's dialog. */
export type DiagnosisFacts = {
  /** The page at hand; null: none that a guide knows. */
  page: PageFact | null;
  /** The journey that was finished or left last. */
  after: { guide: string; journey: string } | null;
  preview: PreviewFact | null;
  /** Aggregators that the user began with and has not finished, and how many hours ago. */
  onboarding: { guide: string; hours: number }[];
  /** Aggregators whose share page is open in a tab: nobody has left it yet. */
  sharing: readonly string[];
};

export type PageFact = {
  guide: string;
  /** The page's name; null: the guide knows the site and not the page. */
  page: string | null;
  /** The app's or the site's origin. */
  origin: string | null;
  /** Names of elements that show, of the page's own guide. */
  seen: readonly string[];
  /** How many accounts it lists; null: it lists none by its guide. */
  found: number | null;
};

/** What the app will show for the institution picked in it. */
export type PreviewFact = {
  app: string;
  /** Null: whichever has the accounts. */
  aggregator: string | null;
  /** As it was picked. */
  institution: string;
  /**
   * `provider`: the accounts of that institution are at another provider than the one shown; `shown`: some are, or may be.
   */
  outcome: 'empty' | 'linked' | 'provider' | 'shown';
  /** Keys of the accounts that it is about. */
  accounts: readonly string[];
};

export const NO_FACTS: DiagnosisFacts = {
  page: null,
  after: null,
  preview: null,
  onboarding: [],
  sharing: [],
};
