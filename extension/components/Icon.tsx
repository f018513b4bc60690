/** One of icons.ts. Always beside a word, or in a control that is named: it says nothing by itself. */
export function Icon({ d }: { d: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
