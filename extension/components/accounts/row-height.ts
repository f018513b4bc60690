const ROW_REM = 3.25;

/** A table row's height in pixels: it grows with the user's text size, and is said once more in options.css. */
export function rowHeight(): number {
  return Math.round(
    ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16'),
  );
}
