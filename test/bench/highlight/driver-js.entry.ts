import { driverJs } from './driver-js.ts';
import { timed } from './timed.ts';

timed(driverJs());
