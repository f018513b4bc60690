/** An attack or a fault of SECURITY.md, what happens, and the tests that show it. */
export type Entry = {
  id: string;
  attack: string;
  happened: string;
  runner: 'unit' | 'e2e';
  file: string;
  title: RegExp;
};

const OVERLAY = 'test/e2e/overlay-attacks.spec.ts';
const SECRETS = 'test/e2e/overlay-secrets.spec.ts';
const SECURITY = 'test/e2e/security.spec.ts';
const JOURNEY = 'test/e2e/security-journey.spec.ts';
const GUIDES = 'test/core/guide/hostile-guides.test.ts';
const FAULTS = 'test/extension/store/faults.test.ts';

const entry =
  (runner: Entry['runner'], file: string) =>
  (id: string, attack: string, happened: string, title = new RegExp(`\\b${id}\\b`)): Entry => ({
    id,
    attack,
    happened,
    runner,
    file,
    title,
  });

const overlay = entry('e2e', OVERLAY);
const secrets = entry('e2e', SECRETS);
const real = entry('e2e', SECURITY);
const journey = entry('e2e', JOURNEY);
const crash = entry('e2e', 'test/e2e/security-faults.spec.ts');
const fault = entry('unit', FAULTS);
const firefox = entry('e2e', 'test/e2e/security-firefox.spec.ts');
const unit = (file: string) => entry('unit', file);

export const ENTRIES: readonly Entry[] = [
  overlay('A1', 'the page makes body transparent', 'the card stays, or the press is refused'),
  overlay('A2', 'the page makes html transparent', 'the card stays, or the press is refused'),
  overlay('A3', 'a filter on html', 'the card stays, or the press is refused'),
  overlay('A4', 'mask, clip or blend on html', 'the card stays, or the press is refused'),
  overlay('A5', 'the page styles our host', 'put right, or the press is refused'),
  overlay('A6', 'a style rule on our host', 'without effect'),
  overlay('A7', 'our host is moved or removed', 'put back, or the press is refused'),
  overlay('A8', 'an element over us', 'the card stays on top'),
  overlay('A9', 'a pop-over over us', 'raised again, or the press is refused'),
  overlay('A10', 'a modal dialog', 'the card stays usable, or the press is refused'),
  overlay('A16', 'the page registers our custom properties', 'it knows none of their names'),
  overlay('A17', 'html is zoomed to nothing', 'a press on what nobody can read is refused'),
  overlay('A18', 'a view transition over all', 'the press is refused'),
  entry('e2e', 'test/e2e/overlay-firefox.spec.ts')(
    'A1–A10',
    'the same in Firefox, which does not tell what can be seen',
    'no press is taken where the card was not seen',
    /no attack leaves/,
  ),
  secrets('A11', 'the page presses our buttons', 'out of reach, untrusted presses refused'),
  entry('e2e', 'test/e2e/overlay-root-firefox.spec.ts')(
    'A11',
    'Firefox: the page takes our root from find(), and alters it or hands us a press',
    'the press is refused, and every later one',
  ),
  secrets('A12', 'the page listens for keys in the card', 'hears nothing'),
  secrets('A13', 'the page searches the card with find()', 'finds only what it shows itself'),
  secrets('A19', 'the page moves the card under a press', 'the press is refused'),
  unit('test/extension/background/told-a-page.test.ts')(
    'A13',
    'a site asks for what another one holds, in a journey about one account',
    'told nothing that it does not list itself',
  ),
  real('A14', 'the page fetches every file of ours by its address', 'none is had'),
  secrets('A15', 'a strict page', 'the card is styled and works'),
  real('B1', 'the page posts messages, and sends events to its document', 'heard by nobody'),
  real('B2', 'named inputs replace properties', 'the reading is the same'),
  real('B3', 'the page replaces what scripts rely on', 'the reading is the same'),
  real('B4', 'text bombs, deep levels, mutations', 'the page and the card go on'),
  real('B5', 'look-alike digits and turned numbers', 'never matched'),
  secrets('B5', 'names that could deceive', 'shown plain and short'),
  real('B6', 'a page shows accounts', 'nothing recorded without a yes; dates say their source'),
  real('B7', 'frames, of ours in theirs and theirs in ours', 'the card only in the page itself'),
  journey('B7', 'the same frames, in a journey', 'the card only in the page itself'),
  real('B8', 'look-alike hosts', 'nothing shows'),
  unit(GUIDES)('B8', 'look-alike hosts and punycode in a guide', 'refused', /sites and addresses/),
  real('C1', 'another extension sends messages', 'nobody is there'),
  real('C2', 'the page looks for the extension', 'no way to it'),
  real('C3', 'messages without shape', 'not answered'),
  unit('test/extension/background/who-asks.test.ts')(
    'C3',
    'messages of a stranger, a frame, another page',
    'not answered',
    /who asks/,
  ),
  unit('test/extension/messages/from-page.test.ts')(
    'C3',
    'a script in a page tells of days and sources of its own choosing',
    'not heard',
    /keeps out/,
  ),
  journey('C4', 'the extension is reloaded under an open page', 'the old card says to reload'),
  firefox(
    'C4',
    'the same in Firefox, which ends the old script and leaves its card',
    'cleared away, a new card works',
  ),
  real('C5', 'our screens and files from a page', 'neither framed nor fetched'),
  real('C6', 'our own script in a page reads what is kept', 'refused by the browser (Chrome)'),
  unit(GUIDES)('D1', 'hostile and broken guides', 'refused, the place named, each < 100 ms'),
  unit(GUIDES)('D2', 'prototype keys in a guide', 'refused, nothing polluted', /D2|__proto__/),
  unit('test/core/payload/hostile.test.ts')(
    'D2',
    'prototype keys in a payload',
    'only names',
    /names that JavaScript knows/,
  ),
  unit('test/core/ledger/backup.test.ts')(
    'D2',
    'prototype keys in a backup',
    'harm nothing',
    /keys of a prototype/,
  ),
  unit(GUIDES)('D3', 'markup, bidi, half characters in sentences', 'refused', /hostile words/),
  unit('test/core/payload/hostile.test.ts')(
    'D3',
    'names in a file that turn or hide',
    'kept as a reader sees them',
    /what a reader sees/,
  ),
  unit('test/core/ledger/backup.test.ts')(
    'D3',
    'the same in a backup',
    'kept as a reader sees them',
    /as a reader sees them/,
  ),
  unit('test/core/ledger/csv.test.ts')('D4', 'formula cells', 'prefixed, and given back', /a cell/),
  unit('test/core/consent/calendar.test.ts')(
    'D5',
    'lines injected in a calendar',
    'escaped, folded at 75 octets',
    /injected|override|NUL|75 octets/,
  ),
  unit('test/core/payload/hostile.test.ts')('D6', 'files too long or deep', 'refused', /^size/),
  unit('test/core/guide/parse-problems.test.ts')(
    'D6',
    'a text of a million signs in the wrong place',
    'told in short',
    /a million signs/,
  ),
  unit('test/core/ledger/backup.test.ts')(
    'D6',
    'a backup of 20,000 connections',
    'read in seconds',
    /as many connections/,
  ),
  unit('test/extension/entrypoints/screen/read-import.test.ts')(
    'D6',
    'a workbook, a picture, a thousand columns as a table',
    'refused, told what to do',
    /what is no table/,
  ),
  unit(GUIDES)('D6', '10 MB, 100,000 levels, 5 million values', 'refused, < 100 ms', /sizes/),
  crash('E1', 'the browser is killed while it writes', 'all of it is kept, or nothing'),
  fault('E3', 'an upgrade that is held up', 'told, and goes on', /upgrade/),
  fault('E4', 'an emptied database', 'noticed, the backup is there', /opens empty|good backup/),
  fault(
    'E4 told',
    'a page is recorded over an emptied database',
    'refused, and the damage told',
    /over the damage/,
  ),
  fault('E5', 'a full disk', 'told, nothing half written', /full/),
  unit('test/extension/store/ledger-store.test.ts')(
    'E2',
    '40 recordings at once',
    'nothing lost',
    /loses nothing/,
  ),
  unit('test/core/consent/countdown.test.ts')('E7', 'days and changed clocks', 'by calendar', /./),
  entry('e2e', 'test/e2e/reminders-days.spec.ts')(
    'E7',
    'the clocks change, the zone changes, an alarm is slept over',
    'each reminder told, none twice',
  ),
  entry('e2e', 'test/e2e/reminders-missed.spec.ts')(
    'E6',
    'the alarm comes late, or was slept through',
    'one summary, once',
    /one summary|gives it again/,
  ),
  crash('E8', 'a copied profile, a backup in a new one', 'the same accounts'),
  unit('test/core/ledger/backup.test.ts')(
    'E8',
    'backups of two profiles',
    'both hold the same, in either order',
    /of one profile/,
  ),
  fault('E8', 'an older version meets newer data', 'told, untouched', /lets a newer version in/),
  journey(
    'E9',
    'a permission taken away in mid-journey',
    'the card leaves, "Turn on" and "Resume" are offered',
  ),
  firefox('E9', 'the same in Firefox', 'the card leaves, what was recorded stays'),
  unit('test/extension/background/private-window.test.ts')(
    'E10',
    'a private window',
    'nothing recorded',
  ),
  entry('e2e', 'test/e2e/faults-told.spec.ts')(
    'E3–E5',
    'a full disk, a damaged database, an old window, newer data',
    'each told with what to do, and that leads on',
    /told|full disk|damaged/,
  ),
  real('net', 'every request of the session', 'none by the extension', /asked the network/),
];
