import { fold } from '../../../core/reading/text.ts';
import { createLabelled } from './labelled.ts';
import type { Line } from './line.ts';

/** Labels that the one who holds the account follows, in the interface's six languages, folded. */
const LABEL =
  /^(?:(?:account )?(?:holder|owner)|held by|(?:rekening)?houder|titularis|titulaire(?: du compte)?|(?:konto)?inhaber|kontoinhaberin|(?:intestatario|titolare)(?: del conto)?|titular(?: de la cuenta)?)$/;

export const isHolderLabel = (label: string): boolean => LABEL.test(fold(label));

const labelled = createLabelled(isHolderLabel);

/** Who holds the account, where a label says so. */
export function holderOf(lines: readonly Line[]): string | null {
  const holder = labelled.in(lines);
  return holder !== null && holder.length < 80 && /\p{L}{2}/u.test(holder) ? holder : null;
}

export const mayTellHolder = labelled.isMeant;
