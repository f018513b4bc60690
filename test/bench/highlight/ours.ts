import { createOverlay } from '../../../extension/page/card/overlay.ts';
import { look } from '../../../extension/page/look.ts';
import { GUIDE, states } from '../../e2e/overlay/states.ts';
import { type Contender, rectOf } from './contender.ts';

/** Feedkeeper's card and ring, with the search for the element by role and name. */
export function ours(): Contender {
  let root: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  const { step, below } = states(document);
  // As in the product, the page was looked at before there is anything to show.
  setTimeout(() => look(GUIDE, document, ['addAccount']));
  const say = (key: string) => key;
  const overlay = createOverlay({
    document,
    say,
    signal: new AbortController().signal,
    onPress() {},
  });
  return {
    start: () => step && overlay.show(step),
    next: () => below && overlay.show(below),
    drawn: () => rectOf(root?.querySelector('.ring')),
  };
}
