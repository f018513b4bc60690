import type { Parsed } from '../../../core/parsed.ts';
import { faultWords, jsonFault } from './json-fault.ts';

/** Longest text parsed; Ponto's guide in six languages is some 60,000 characters, and 2,000,000 is the most a guide may hold. */
const LONGEST = 4_000_000;

/** JSON as typed or pasted, or where it stops being JSON and what was most likely meant. */
export function parseJsonText(text: string): Parsed<unknown> {
  // Asked before it is parsed: a hostile file must not hold the screen (SECURITY.md D6).
  if (text.length > LONGEST)
    return refused(`${text.length} characters: the most that is read is ${LONGEST}`);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (problem) {
    const fault = jsonFault(text);
    return refused(fault ? faultWords(text, fault) : String(problem));
  }
}

function refused(message: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', message }] };
}
