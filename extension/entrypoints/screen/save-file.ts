/** Gives the user a file. It is made here and saved by the browser: nothing is sent. */
export function saveFile(name: string, text: string | readonly string[], type: string): void {
  const url = URL.createObjectURL(
    new Blob(typeof text === 'string' ? [text] : [...text], { type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once the press is through.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
