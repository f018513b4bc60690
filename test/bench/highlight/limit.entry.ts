import { limit } from './limit.ts';
import { timed } from './timed.ts';

timed(limit());
