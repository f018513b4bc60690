import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideHere } from './guide-here.ts';

/** Guides the page. Registered at run time, for exactly the sites that the user turned on. */
export default defineUnlistedScript(() => guideHere());
