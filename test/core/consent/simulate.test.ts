import { expect, it } from 'vitest';
import { runPart } from '../../bench/simulate/part.ts';

// The whole of it is `npm run simulate`: 1,000 users for three years.
it.each([11, 12])(
  'in 12 invented lives of two years (seed %i) no lapse comes unannounced, and no alarm is false',
  (seed) => {
    const { tally } = runPart({ first: 0, last: 12, days: 730, seed });
    expect(tally).toMatchObject({ unannounced: 0, falseAlarms: 0, twice: 0, lost: 0 });
    expect(tally.announced).toBeGreaterThan(10);
    expect(tally.reminders).toBeGreaterThan(100);
  },
);
