import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { emptyTally, type Tally } from './judge.ts';
import { Others, type Outcome } from './others.ts';
import { type Run, run } from './run.ts';

/** What came of a part of the users. */
export type Part = { tally: Tally; outcomes: Outcome[] };

export function runPart(part: Run): Part {
  const tally = emptyTally();
  const others = new Others();
  run(part, tally, others);
  return { tally, outcomes: others.outcomes };
}

/** The same in a thread of its own. */
export function runInThread(part: Run): Promise<Part> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread && workerData?.days) parentPort?.postMessage(runPart(workerData));
