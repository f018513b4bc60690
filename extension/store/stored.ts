/**
 * What can go wrong with what is kept, each with one thing to tell the user: free some space; close the other windows;
 * update Feedkeeper (the data is of a newer version); bring back a backup.
 */
export type StoreProblem = 'quota' | 'blocked' | 'newer' | 'damaged';

/** What writing gives back. */
export type Stored<T> = ({ ok: true } & T) | { ok: false; problem: StoreProblem };

/** Reading fails by throwing this: a screen shows its error state, whatever it was reading. */
export class StoreFault extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause?: unknown) {
    super(`the store is ${problem}`, { cause });
    this.name = 'StoreFault';
    this.problem = problem;
  }
}

/** The problem that an error of IndexedDB stands for; null: it is a bug, and no problem of the store. */
export function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreFault) return error.problem;
  if (!(error instanceof DOMException) && !(error instanceof Error)) return null;
  switch (error.name) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer';
    case 'UnknownError':
    case 'InvalidStateError':
    case 'NotFoundError':
    case 'AbortError':
    case 'DataError':
      return 'damaged';
    default:
      return null;
  }
}
