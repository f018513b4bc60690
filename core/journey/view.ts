/** What to show on this page for the step at hand: words, and the one element to use. Already in the user's language. */
export type StepView = {
  /** What tells this step from all others. */
  key: string;
  journey: { guide: string; id: string; title: string };
  /** From 1. */
  number: number;
  of: number;
  say: string;
  why: string | null;
  /** `here`: this is the step's page. `elsewhere`: it is another; `go` says where. `away`: it is done on sites that are not read, and this is one. */
  where: 'here' | 'elsewhere' | 'away';
  /** The element to point at, a name in this page's guide; null: words only. */
  point: string | null;
  /** The account, by key, in whose block the element is, where the step is about one. */
  account: string | null;
  /** Where the step's page is, when it is elsewhere and known. */
  go: { title: string; url: string } | null;
  /** How the step ends, so that the card can offer "done" or say what it waits for; `done`: there is no further one. */
  ends: 'next' | 'page' | 'seen' | 'accounts' | 'renewed' | 'connection' | 'done';
  /** Elements to look for and report as seen. */
  watch: string[];
  canGoBack: boolean;
};
