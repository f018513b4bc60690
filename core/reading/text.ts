import { foldedText } from './folded.ts';

const INVISIBLE = /(?![\s\u0085])(?:\p{Cc}|\p{Cf}|[\ufe00-\ufe0f])/gu;
const SPACES = /[\s\u0085]+/g;
const PLAIN_ALREADY = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const MARKS_AT_END = /[\s:;.,…*!?·•›»→>。：-]+$/;

/** The text as a reader sees it: nothing invisible, every run of spaces one space. Offsets are not kept. */
export function plain(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().toWellFormed().normalize('NFC');
}

/** Lower case, each accented letter as one. */
export const lower = (text: string): string => text.normalize('NFC').toLowerCase();

/** The text for comparing labels: no case, accents, extra space or marks at its end. */
export function fold(text: string): string {
  const folded = foldedText(text).trim();
  return folded.replace(MARKS_AT_END, '') || folded;
}

/** Whether the whole text is this label. */
export function sameWords(text: string, label: string): boolean {
  return fold(text) === fold(label);
}
