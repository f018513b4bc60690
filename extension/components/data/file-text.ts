/**
 * The text of a file. A table that is no UTF-8 is as Excel saves it: "CSV" in Windows' letters of Western Europe,
 * "Unicode text" in UTF-16. Read as UTF-8, its "Société" loses the letters by which a bank is known.
 */
export async function fileText(file: Blob): Promise<string> {
  const text = await file.text();
  if (!text.includes('\ufffd') || /^\s*[[{]/.test(text)) return text;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(bytes);
}
