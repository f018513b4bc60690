import { measurePopup } from '../bench/screens.ts';

/** Issue 1's first look: 50 accounts within this many milliseconds of opening. */
const MOST = 300;

const { name, paint, shown, spread } = await measurePopup(50);
console.log(
  `${name}: painted after ${paint} ms, list shown after ${shown} ms (${spread}; at most ${MOST})`,
);
process.exitCode = shown !== null && shown <= MOST ? 0 : 1;
