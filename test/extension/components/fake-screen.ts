/** A screen on one day, which says its messages by their keys. */
export const fakeScreen = {
  say: (key: string) => key,
  language: 'en',
  today: Temporal.PlainDate.from('2026-11-24'),
  hideNumbers: false,
  guides: new Map(),
};
