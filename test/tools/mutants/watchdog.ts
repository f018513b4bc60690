import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Verdict } from './mutant.ts';

/** Seconds without a test's end after which a mutant is taken to run without end. */
const LONGEST = 30;

/** `told`: how many tests have ended, and the mutant that is on, or -1. */
type Watched = { verdicts: string; told: Int32Array<SharedArrayBuffer>; longest: number };

/**
 * Ends this process, and says why, where no test ends any more. In a thread of its own: a loop without end lets nothing
 * else run. It counts its own seconds: a process that somebody stops for a while does not hang.
 */
export async function watch(
  verdicts: string,
  longest = LONGEST,
): Promise<{ ended: () => void; on: (id: string | null) => void }> {
  const told = new Int32Array(new SharedArrayBuffer(8));
  const workerData: Watched = { verdicts, told, longest };
  const worker = new Worker(import.meta.filename, { workerData, execArgv: [] });
  await once(worker, 'message');
  worker.unref();
  return {
    ended: () => Atomics.add(told, 0, 1),
    on: (id) => Atomics.store(told, 1, id === null ? -1 : Number(id)),
  };
}

function keepWatch({ verdicts, told, longest }: Watched): void {
  let [last, seconds] = [-1, 0];
  setInterval(() => {
    const now = Atomics.load(told, 0);
    seconds = now === last ? seconds + 1 : 0;
    last = now;
    const on = Atomics.load(told, 1);
    if (seconds < longest || on < 0) return;
    const verdict: Verdict = { id: String(on), state: 'hung' };
    appendFileSync(verdicts, `${JSON.stringify(verdict)}\n`);
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
  parentPort?.postMessage('watching');
}

if (workerData?.verdicts) keepWatch(workerData);
