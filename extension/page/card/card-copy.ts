/**
 * Copies text, when the user asks. False where the page may not: without a secure context, or by its policy.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
