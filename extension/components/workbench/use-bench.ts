import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../../core/guide/guide.ts';
import type { Listed, Pointed, Trial } from '../../../core/guide/trial.ts';
import type { Bench, BenchActions } from './bench.ts';

/** While somebody types, the page is not tried at every letter. */
const SETTLES = 500;

export type BenchState = {
  at: 'idle' | 'open' | 'pointing' | 'refused' | 'closed';
  trial: Trial | null;
  pointed: Pointed | null;
  /** What can be used on the page, while one of it is to be chosen. */
  listed: Listed[] | null;
};

const IDLE: BenchState = { at: 'idle', trial: null, pointed: null, listed: null };

/** A trial on a tab, from the press until the section is left. A change of the guide is tried at once. */
export function useBench(actions: BenchActions, guide: Guide | null) {
  const bench = useRef<{ tab: number; held: Bench } | null>(null);
  const step = useRef(0);
  const [state, setState] = useState<BenchState>(IDLE);
  const stop = (): void => {
    bench.current?.held.close();
    bench.current = null;
  };
  useEffect(() => stop, []);
  useEffect(() => {
    if (!guide || !bench.current) return;
    const timer = setTimeout(() => bench.current?.held.tryOut(guide, step.current), SETTLES);
    return () => clearTimeout(timer);
  }, [guide]);

  const openOn = async (tab: number): Promise<Bench | null> => {
    if (bench.current?.tab === tab) return bench.current.held;
    stop();
    const held = await actions.open(tab, {
      tried: (trial) => setState((was) => ({ ...was, at: notPointing(was), trial })),
      pointed: (pointed) => setState((was) => ({ ...was, at: 'open', pointed })),
      listed: (listed) => setState((was) => ({ ...was, at: 'open', listed })),
      closed: () => {
        bench.current = null;
        setState((was) => ({ ...was, at: 'closed', listed: null }));
      },
    });
    if (!held) setState({ ...IDLE, at: 'refused' });
    bench.current = held && { tab, held };
    return held;
  };

  return {
    state,
    async tryOn(tab: number, wanted = 0): Promise<void> {
      step.current = wanted;
      if (guide) (await openOn(tab))?.tryOut(guide, wanted);
    },
    async pointOn(tab: number): Promise<void> {
      const held = guide && (await openOn(tab));
      if (!held) return;
      setState((was) => ({ ...was, at: 'pointing', pointed: null, listed: null }));
      held.point(guide);
    },
    async listOn(tab: number): Promise<void> {
      if (guide) (await openOn(tab))?.list();
    },
    choose(at: number): void {
      if (guide) bench.current?.held.choose(guide, at);
    },
    stop(): void {
      stop();
      setState(IDLE);
    },
  };
}

function notPointing({ at }: BenchState): BenchState['at'] {
  return at === 'pointing' ? at : 'open';
}
