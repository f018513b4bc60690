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
  'C3 test/extension/messages/from-page.test.ts':
    'the look whether there is such a day (read-account.ts)',
  'D3 test/core/payload/hostile.test.ts': 'the taking out of what nobody sees (pointer.ts)',
  'D3 test/core/ledger/backup.test.ts': 'the same of what a screen shows (backup-schema.ts)',
  'D6 test/core/guide/parse-problems.test.ts': 'the cut in what a problem says (parsed.ts)',
  'D6 test/extension/entrypoints/screen/read-import.test.ts':
    'the look for NUL, and the most columns (import-table.ts)',
  'D4 test/core/ledger/csv.test.ts': 'the mark before a formula (csv-cell.ts)',
  'D5 test/core/consent/calendar.test.ts': 'the escaped line ends, and the fold at 75 (ics.ts)',
  'D6 test/core/payload/hostile.test.ts': 'the longest text (parse-payload-text.ts)',
  'D6 test/core/guide/hostile-guides.test.ts': 'the most values: the run did not end (size.ts)',
  'E3 test/extension/store/faults.test.ts': 'the ear for a held-up upgrade (database.ts)',
  'E4 test/extension/store/faults.test.ts': 'the canary (writing.ts)',
  'E5 test/extension/store/faults.test.ts': 'the abort of what was begun (writing.ts)',
  'E10 test/extension/background/private-window.test.ts':
    'the look at isPrivate (private-window.ts)',
  'A5 test/e2e/overlay-attacks.spec.ts': 'the keeper of the host (layer-host.ts)',
  'A9 test/e2e/overlay-attacks.spec.ts': 'the look at what can be seen at a press (overlay.ts)',
  'A16 test/e2e/overlay-attacks.spec.ts': 'the names that are made anew on each page (layer.ts)',
  'A19 test/e2e/overlay-secrets.spec.ts':
    'the time since something else was asked, and since the card jumped (overlay.ts); each has a press of its own',
  'A17 test/e2e/overlay-attacks.spec.ts': 'the least width at a press (plainly-visible.ts)',
  'A1–A10 test/e2e/overlay-firefox.spec.ts':
    'the look for what is on top, also in closed roots (plainly-visible.ts)',
  'B2 test/e2e/security.spec.ts': 'the getters of the prototypes (dom.ts)',
  'B5 test/e2e/security.spec.ts': 'the refusal of turned numbers (iban-turned.ts)',
  'B6 test/e2e/security.spec.ts': 'waiting for a yes (answer-page.ts)',
  'C4 test/e2e/security-journey.spec.ts':
    'the look whether the extension is still there (outdated.ts)',
  'A14 test/e2e/security.spec.ts': 'the empty list of files for pages (wxt.config.ts)',
  'C5 test/e2e/security.spec.ts': 'the empty list of files for pages (wxt.config.ts)',
  'B1 test/e2e/security.spec.ts':
    'having no ear for what a page posts: one was given (the guide script)',
  'C1 test/e2e/security.spec.ts': 'having no ear for other extensions: one was given (start.ts)',
  'C6 test/e2e/security.spec.ts': 'the access level of storage.local (start.ts)',
  'C2 test/e2e/security.spec.ts': 'the taking out of externally_connectable (wxt.config.ts)',
  'C3 test/e2e/security.spec.ts': 'the parsing at the door (listen.ts)',
  'D2 test/core/guide/hostile-guides.test.ts': 'the refusal of known keys (size.ts)',
  'D1 test/core/guide/hostile-guides.test.ts':
    'the refusal of addresses elsewhere (parse-guide.ts); each table has rules of its own',
  'D2 test/core/payload/hostile.test.ts': 'following own properties only (pointer.ts)',
  'D2 test/core/ledger/backup.test.ts':
    'the schema that makes new objects: the file was merged into one, key by key (backup.ts)',
  'E2 test/extension/store/ledger-store.test.ts':
    'the one transaction: read in one, written in the next (ledger-store.ts)',
  'E8 test/core/ledger/backup.test.ts':
    'the joining of what both have: the first kept its own (merge.ts)',
  ...Object.fromEntries(
    ['A1', 'A2', 'A3', 'A4', 'A8'].map((id) => [
      `${id} test/e2e/overlay-attacks.spec.ts`,
      'the pop-over as a child of html: it was a plain box in body (layer.ts, layer-top.ts)',
    ]),
  ),
  'A11 test/e2e/overlay-secrets.spec.ts':
    'the closed root (layer.ts), and the look whether a person pressed (overlay.ts)',
  'A11 test/e2e/overlay-root-firefox.spec.ts':
    'the seal (seal.ts): all but two ways to alter the card were taken, the captured pointer and the given focus too',
  'A12 test/e2e/overlay-secrets.spec.ts': 'the stop of keys, and of presses (card-keys.ts)',
  'A15 test/e2e/overlay-secrets.spec.ts':
    'the sheet that no policy of the page rules: an element was put in (layer.ts)',
  'B5 test/e2e/overlay-secrets.spec.ts': 'the text made safe to show (card-text.ts)',
  'C4 test/e2e/security-firefox.spec.ts':
    'the new script for the open tabs, and the clearing away of the old card (sites.ts, left-behind.ts)',
  'A6 test/e2e/overlay-attacks.spec.ts': 'the styles of the host (layer-host.ts)',
  'A7 test/e2e/overlay-attacks.spec.ts':
    'the watch of the host’s place (layer-host.ts), and the look whether it is at home (layer-top.ts)',
  'A10 test/e2e/overlay-attacks.spec.ts': 'going into the dialog on top (layer-dialogs.ts)',
  'A13 test/extension/background/told-a-page.test.ts':
    'keeping the number from a site that does not list it (about-account.ts)',
  'E4 told test/extension/store/faults.test.ts':
    'the look at the mark of the last write, before a write (writing.ts, damage.ts)',
  'E1 test/e2e/security-faults.spec.ts':
    'the one transaction: a backup was taken in by hundreds, and 200 of 2,001 were kept (ledger-store.ts)',
  'net test/e2e/security.spec.ts': 'asking for nothing: the guide script was made to fetch',
  'A13 test/e2e/overlay-secrets.spec.ts':
    'writing numbers in groups of four, as no page is searched for: it was written whole (card-text.ts)',
  'B3 test/e2e/security.spec.ts': 'the world of its own: the script ran in the page’s (sites.ts)',
  'B4 test/e2e/security.spec.ts':
    'the rests between two looks (watch.ts), and the most nodes that are looked at one by one (list-changes.ts)',
  'B7 test/e2e/security-journey.spec.ts':
    'being put in no frame, and the look at sender.frameId (sites.ts, who-asks.ts)',
  'B7 test/e2e/security.spec.ts':
    'not by one: with scripts in frames, and these answered, nothing is read there; in the journey it fails',
  'E9 test/e2e/security-firefox.spec.ts':
    'not by one: without the ear for given back permissions Firefox’s card leaves all the same',
  'B8 test/e2e/security.spec.ts':
    'asking for one origin, and comparing all of it: all were granted, and its beginning compared (wxt.config.ts, sites.ts, site-match.ts)',
  'E3–E5 test/e2e/faults-told.spec.ts': 'what a section offers where data is damaged (Loaded.tsx)',
  'E6 test/e2e/reminders-missed.spec.ts': 'the summary (reminders.ts)',
  'E7 test/e2e/reminders-days.spec.ts': 'the look at what was told before today (is-told.ts)',
  'E8 test/e2e/security-faults.spec.ts': 'the database in the copied profile (the test)',
  'E9 test/e2e/security-journey.spec.ts': 'the ear for permissions that are given back (start.ts)',
  'E7 test/core/consent/countdown.test.ts':
    'counting by calendar: hours were divided (days-between.ts)',
  'E8 test/extension/store/faults.test.ts': 'closing for a newer version (database.ts)',
};
