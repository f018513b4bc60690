import { draftFromRecording } from '../../../core/guide/draft-from-recording.ts';
import type { Guide } from '../../../core/guide/guide.ts';
import { isRecording } from '../../../core/guide/recording.ts';
import type { Parsed } from '../../../core/parsed.ts';
import { parseJsonText } from './json-text.ts';

/** A file as the text of a guide. A flow of Chrome's Recorder becomes a journey of the guide at hand, or of a new one. */
export function guideFromFile(text: string, guide: Guide | null): Parsed<string> {
  const json = parseJsonText(text);
  if (!json.ok) return { ok: true, value: text };
  // A file written for machines is one line: nobody can mend it so.
  if (!isRecording(json.value))
    return {
      ok: true,
      value: text.trim().includes('\n') ? text : `${JSON.stringify(json.value, null, 2)}\n`,
    };
  const added = draftFromRecording(json.value, guide);
  // Of another site than the guide's: a guide of its own.
  const draft = added.ok || guide === null ? added : draftFromRecording(json.value, null);
  return draft.ok ? { ok: true, value: `${JSON.stringify(draft.value, null, 2)}\n` } : draft;
}
