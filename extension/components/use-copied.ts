import { useEffect, useState } from 'preact/hooks';

/** What was copied last, and whether it went. */
export type Copied = { what: string; done: boolean };

const SAID_FOR_MS = 2000;

/** Copies, and says of what was copied last that it was, for two seconds. `what` names it among others. */
export function useCopied(onCopy: (text: string) => Promise<boolean>): {
  copied: Copied | null;
  copy: (what: string, text: string) => Promise<void>;
} {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    copy: async (what, text) => setCopied({ what, done: await onCopy(text) }),
  };
}
