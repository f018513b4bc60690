import { render } from 'preact';
import { browserWords } from '../screen/browser-words.ts';
import { asTold } from './as-told.ts';
import { loadFirst } from './load-accounts.ts';
import { lookAside } from './look-aside.ts';
import { Popup } from './Popup.tsx';

/** How long the list waits to know the tab, which is to stand above it. A cold worker takes some 50 ms; one on a busy machine 1 s. */
const WAIT_FOR_TAB_MS = 250;

const words = browserWords();
document.documentElement.lang = words.language;
document.title = words.say('extensionName');
const app = document.getElementById('app');
if (!app) throw new Error('popup.html has no #app');

// The list first: a background that wakes up reads the ledger too, and would keep the database from us.
const told = asTold(await loadFirst());
const looking = lookAside().catch(() => null);
const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), WAIT_FOR_TAB_MS));
// Until both are here the page shows its own static frame: one paint. What comes later stands below, and moves nothing.
const aside = await Promise.race([looking, waited]);
render(<Popup words={words} told={await told} aside={aside} looking={looking} />, app);
