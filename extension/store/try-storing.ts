import { problemOf, type Stored } from './stored.ts';

/** A write, with its expected failures as values. */
export async function tryStoring<T extends object>(write: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, ...(await write()) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}
