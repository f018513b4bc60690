import { shepherdJs } from './shepherd-js.ts';
import { timed } from './timed.ts';

timed(shepherdJs());
