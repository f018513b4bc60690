import { driver } from 'driver.js';
import { type Contender, rectOf } from './contender.ts';

/** driver.js, without its animation: that is what ours is measured against. */
export function driverJs(): Contender {
  const guide = driver({
    animate: false,
    steps: [
      { element: '#one', popover: { title: 'Step 1 of 2', description: 'Press Add account.' } },
      { element: '#two', popover: { title: 'Step 2 of 2', description: 'Press Authorize.' } },
    ],
  });
  return {
    start: () => guide.drive(),
    next: () => guide.moveNext(),
    drawn: () =>
      document.querySelector('.driver-popover')
        ? rectOf(document.querySelector('.driver-active-element'))
        : null,
  };
}
