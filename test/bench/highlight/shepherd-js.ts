import Shepherd from 'shepherd.js';
import { type Contender, rectOf } from './contender.ts';

export function shepherdJs(): Contender {
  const tour = new Shepherd.Tour({ useModalOverlay: true });
  const step = (element: string, text: string) =>
    tour.addStep({ attachTo: { element, on: 'bottom' }, text });
  step('#one', 'Press Add account.');
  step('#two', 'Press Authorize.');
  const isShown = () =>
    document.querySelector('.shepherd-element[open], .shepherd-element:not([hidden])') !== null;
  return {
    start: () => void tour.start(),
    next: () => void tour.next(),
    drawn: () =>
      isShown() ? rectOf(document.querySelector('.shepherd-target.shepherd-enabled')) : null,
  };
}
