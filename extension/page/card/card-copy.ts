/** Copies text, when the user asks. False where the page may not: without a secure context, or by its policy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
