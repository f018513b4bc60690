/** Copies text, when the user asks. False where the page or the browser lets nobody: without a secure context, say. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
