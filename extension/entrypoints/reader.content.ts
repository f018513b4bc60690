import { defineContentScript } from 'wxt/utils/define-content-script';
import { createReader } from '../page/read/reader.ts';
import '../page/reader-slot.ts';

/** The reader, brought in by the background when the guide's script meets a page that lists accounts. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.feedkeeperReader = createReader;
  },
});
