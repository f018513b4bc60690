import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Imported for this alone, and first: `wxt/browser` takes the browser from here when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
