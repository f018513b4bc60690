/** As long as the mark that an empty file of text may begin with. */
const MARK = 4;

/**
 * The text of a file; null: the browser cannot give it, as of one that was moved, or of half a gigabyte (of which Chromium
 * gives an empty text). A table that is no UTF-8 is as Excel saves it: "CSV" in Windows' letters of Western Europe,
 * "Unicode text" in UTF-16, whose mark of two bytes is none of UTF-8. Read so, its "Société" would not be that bank.
 */
export async function fileText(file: Blob): Promise<string | null> {
  const text = await file.text().catch(() => '');
  if (text === '') return file.size > MARK ? null : text;
  if (!text.includes('\ufffd') || /^\s*[[{]/.test(text)) return text;
  const encoding = text.startsWith('\ufffd\ufffd') ? 'utf-16le' : 'windows-1252';
  return new TextDecoder(encoding).decode(await file.arrayBuffer());
}
