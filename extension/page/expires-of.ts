import { type ExpiryAbout, type ExpiryRead, readExpiry } from '../../core/reading/expiry.ts';
import type { Line } from './lines.ts';

/**
 * The end that a region tells. A cell is read with its own header and nothing else, so that the date in the
 * column "Last synchronised" never follows the word "Expires" of the one before.
 */
export function expiresOf(lines: readonly Line[], about: ExpiryAbout): ExpiryRead {
  const reads: NonNullable<ExpiryRead>[] = [];
  for (const text of segmentsOf(lines)) {
    if (!/\p{L}/u.test(text)) continue;
    const read = readExpiry(text, about);
    if (read) reads.push(read);
  }
  const days = new Set(reads.flatMap((read) => ('on' in read ? [read.on] : [])));
  const [first] = days;
  if (days.size === 1 && first) return { on: first };
  const [open] = reads;
  if (!open) return null;
  const candidates = [
    ...new Set(reads.flatMap((read) => ('on' in read ? [read.on] : read.candidates))),
  ];
  return { candidates, text: 'text' in open ? open.text : candidates.join(', ') };
}

function segmentsOf(lines: readonly Line[]): string[] {
  const segments: string[] = [];
  let at = -1;
  let text = '';
  for (const line of lines) {
    if (line.segment !== at) {
      if (text) segments.push(text);
      at = line.segment;
      text = line.label ? `${line.label}: ` : '';
    } else text += ' ';
    text += line.text;
  }
  if (text) segments.push(text);
  return segments;
}
