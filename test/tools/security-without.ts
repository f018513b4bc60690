/**
 * The defence that was taken away by hand to see an entry's test fail, by the entry's id and the file of its test.
 * An entry that is not here was not tried so.
 */
export const WITHOUT: Readonly<Record<string, string>> = {
  'B8 test/core/guide/hostile-guides.test.ts': 'the refusal of punycode (schema/sites.ts)',
  'C3 test/extension/background/who-asks.test.ts':
    'the look at sender.id, and at sender.frameId (who-asks.ts)',
  'D3 test/core/guide/hostile-guides.test.ts':
    'the refusal of markup, and of direction controls (schema/words.ts)',
  'D4 test/core/ledger/csv.test.ts': 'the mark before a formula (csv-cell.ts)',
  'D5 test/core/consent/calendar.test.ts': 'the escaped line ends, and the fold at 75 (ics.ts)',
  'D6 test/core/payload/hostile.test.ts': 'the longest text (parse-payload-text.ts)',
  'D6 test/core/guide/hostile-guides.test.ts': 'the most values: the run did not end (size.ts)',
  'E3 test/extension/store/faults.test.ts': 'the ear for a held-up upgrade (database.ts)',
  'E4 test/extension/store/faults.test.ts': 'the canary (writing.ts)',
  'E5 test/extension/store/faults.test.ts': 'the abort of what was begun (writing.ts)',
  'E10 test/extension/background/private-window.test.ts':
    'the look at isPrivate (private-window.ts)',
};
