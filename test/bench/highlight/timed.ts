import type { Contender, Drawn } from './contender.ts';

/** What one run gives, in milliseconds: from the call to the frame that shows it. */
export type Timing = { first: number; next: number };

/**
 * As soon as anybody presses on. What calls the eye to the first step has ended by then: while anything moves, the
 * browser draws at the screen's pace, and what comes in between waits for the next frame, whoever did it.
 */
const AT_REST = 1500;

/** Makes a contender's measurements callable from outside the page. */
export function timed(contender: Contender): void {
  const measure = async (): Promise<Timing> => {
    const first = await until(() => contender.start(), '#one', contender);
    await new Promise((done) => setTimeout(done, AT_REST));
    return { first, next: await until(() => contender.next(), '#two', contender) };
  };
  Object.assign(globalThis, { contender, measure });
}

async function until(act: () => void, target: string, { drawn }: Contender): Promise<number> {
  const start = performance.now();
  act();
  for (let frames = 0; frames < 300; frames++) {
    await painted();
    if (isAround(drawn(), document.querySelector(target))) return performance.now() - start;
  }
  throw new Error(`${target} was never highlighted`);
}

/** After the next frame is drawn. */
function painted(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    }),
  );
}

/** Whether what is drawn lies around the target, give or take some pixels of padding. */
function isAround(drawn: Drawn, target: Element | null): boolean {
  if (!drawn || !target) return false;
  const { x, y } = target.getBoundingClientRect();
  return Math.abs(drawn.x - x) < 12 && Math.abs(drawn.y - y) < 12;
}
