import { fold } from '../../../core/reading/text.ts';
import { createLabelled } from './labelled.ts';
import type { Line } from './line.ts';

/** Labels that the one who holds the account follows, in the interface's six languages. */
const HOLDER_LABELS = new Set(
  (
    'holder|account holder|owner|account owner|held by|houder|rekeninghouder|titularis|titulaire|titulaire du compte|' +
    'inhaber|kontoinhaber|kontoinhaberin|intestatario|intestatario del conto|titolare|titolare del conto|titular|titular de la cuenta'
  )
    .split('|')
    .map(fold),
);

const labelled = createLabelled(HOLDER_LABELS);

export const isHolderLabel = (label: string): boolean => HOLDER_LABELS.has(fold(label));

/** Who holds the account, where a label says so. */
export function holderOf(lines: readonly Line[]): string | null {
  const holder = labelled.in(lines);
  return holder !== null && holder.length < 80 && /\p{L}{2}/u.test(holder) ? holder : null;
}

export const mayTellHolder = labelled.isMeant;
