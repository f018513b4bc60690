import { describe, expect, it } from 'vitest';
import { corpus } from '../../../bench/corpus/corpus.ts';
import { LAYOUTS } from '../../../bench/corpus/layouts.ts';
import { score } from '../../../bench/corpus/score.ts';

// The full corpus is `npm run accuracy`; here every layout is met a few times, with other chances.
const { counts, failures } = score(corpus(4 * Object.keys(LAYOUTS).length, 7));

describe('generated pages are read right', () => {
  it.each(['accounts', 'selected', 'expires', 'status', 'currency'] as const)('%s', (field) => {
    expect(failures.filter((failure) => failure.startsWith(field))).toEqual([]);
    expect(counts[field].right).toBeGreaterThan(0);
  });

  it('nothing is named wrong, and few are not named', () => {
    expect(
      failures.filter((failure) => /^(name|institution): expected .*, read (?!null)/.test(failure)),
    ).toEqual([]);
    expect(counts.name.missed / counts.name.right).toBeLessThan(0.03);
  });
});
