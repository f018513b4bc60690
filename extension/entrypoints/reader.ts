import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReader } from '../page/read/reader.ts';
import '../page/reader-slot.ts';

/**
 * The reader, brought in by the background when the guide's script meets a page that lists accounts. It listens to
 * nothing by itself: what it watches ends with the guide's signal.
 */
export default defineUnlistedScript(() => {
  globalThis.feedkeeperReader = createReader;
});
