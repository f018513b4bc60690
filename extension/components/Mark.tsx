/** The logo: a countdown ring that stays closed by a feed going through it. Same drawing as extension/public/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="7.5" />
      <path class="mark-ring" d="M21.6 8.3A9.5 9.5 0 1 0 25.5 16" />
      <path class="mark-hand" d="M11.6 16.2l3.2 3.2 6-6.6" />
      <circle class="mark-dot" cx="24.1" cy="10.9" r="2.6" />
    </svg>
  );
}
