import { render } from 'preact';
import { browserWords } from '../screen/browser-words.ts';
import { loadFirst } from './load-accounts.ts';
import { loadBriefs } from './load-briefs.ts';
import { lookAside } from './look-aside.ts';
import { Popup } from './Popup.tsx';

/** How long the first paint waits to know the tab, so that nothing moves once it is shown. A cold worker takes some 50 ms. */
const WAIT_FOR_TAB_MS = 150;

const words = browserWords();
document.documentElement.lang = words.language;
document.title = words.say('extensionName');
const app = document.getElementById('app');
if (!app) throw new Error('popup.html has no #app');

// The list first: a background that wakes up reads the ledger too, and would keep the database from us.
const data = await loadFirst();
const briefs = loadBriefs(data);
const looking = lookAside().catch(() => null);
const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), WAIT_FOR_TAB_MS));
// Until both are here the page shows its own static frame: one paint, and nothing moves after it.
const aside = await Promise.race([looking, waited]);
render(
  <Popup words={words} data={data} guides={await briefs} aside={aside} looking={looking} />,
  app,
);
