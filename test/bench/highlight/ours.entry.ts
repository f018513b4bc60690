import { ours } from './ours.ts';
import { timed } from './timed.ts';

timed(ours());
