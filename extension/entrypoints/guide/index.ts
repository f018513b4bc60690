import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideHere } from './guide-here.ts';

/** Guides the page. Registered at run time, for exactly the sites that the user turned on. */
export default defineUnlistedScript(async () => {
  // Chrome makes a page ready before the user goes there: until then it is in no tab, and is answered nothing.
  if (import.meta.env.CHROME && 'prerendering' in document && document.prerendering)
    await new Promise((shown) => document.addEventListener('prerenderingchange', shown));
  await guideHere();
});
