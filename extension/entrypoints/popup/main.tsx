import { render } from 'preact';
import type { PopupAccounts } from '../../components/popup/PopupScreen.tsx';
import { browserWords } from '../screen/browser-words.ts';
import { readHideNumbers } from '../screen/hide-numbers.ts';
import { asTold } from './as-told.ts';
import { laterParts } from './later.ts';
import { loadFirst } from './load-accounts.ts';
import { lookAside } from './look-aside.ts';
import { Popup } from './Popup.tsx';

/** How long the list waits to know the tab, which is to stand above it. A cold worker takes some 50 ms; one on a busy machine 1 s. */
const WAIT_FOR_TAB_MS = 250;

/** Of so many the worker reads for a second before it answers: the list is shown first, and then it is asked. */
const MANY = 2000;

void open();

/** No `await` of the module itself: what is loaded later could then not be linked with it, and it would be two files. */
async function open(): Promise<void> {
  // The list first: a background that wakes up reads the ledger too, and would keep the database from us.
  const loading = loadFirst();
  const told = asTold(loading);
  const words = browserWords();
  // Drawing asks for it: the first look into what is kept there waits for the browser, and now the database opens.
  readHideNumbers();
  document.documentElement.lang = words.language;
  document.title = words.say('extensionName');
  const app = document.getElementById('app');
  if (!app) throw new Error('popup.html has no #app');
  const first = await loading;
  const isMany = countOf(first) > MANY;
  const drawn = isMany ? told.then(() => later(50)) : null;
  const looking = (drawn ?? Promise.resolve()).then(lookAside).catch(() => null);
  // Until both are here the page shows its own static frame: one paint. What comes later stands below, and moves nothing.
  const aside = isMany ? null : await Promise.race([looking, later(WAIT_FOR_TAB_MS)]);
  render(<Popup words={words} told={await told} aside={aside} looking={looking} />, app);
  // Nothing that had the focus is removed before something has it.
  app.addEventListener(
    'focusin',
    async () => (await laterParts()).keepFocus(app, new AbortController().signal),
    { once: true },
  );
}

function countOf(data: PopupAccounts): number {
  return data.state === 'ready' ? data.institutions.reduce((sum, { count }) => sum + count, 0) : 0;
}

function later(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
