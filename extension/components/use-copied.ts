import { useEffect, useState } from 'preact/hooks';

/** What was copied last, and whether it went. */
export type Copied = { text: string; done: boolean };

const SAID_FOR_MS = 2000;

/** Copies what a pressed button names by `data-copy`, and says for two seconds that it did. */
export function useCopied(onCopy: (text: string) => Promise<boolean>) {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const press = async ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    const text = button?.dataset.copy;
    if (text) setCopied({ text, done: await onCopy(text) });
  };
  return [copied, press] as const;
}
