import { createOverlay } from '../../../extension/page/card/overlay.ts';
import { rootsAt } from '../../../extension/page/find/find.ts';
import { createSurvey } from '../../../extension/page/find/survey.ts';
import { allSlices } from '../../../extension/page/in-slices.ts';
import { lookInSlices } from '../../../extension/page/look.ts';
import { watch } from '../../../extension/page/watch/watch.ts';
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
  const { signal } = new AbortController();
  // As in the product, the page is looked at before there is anything to show, and again when it has changed.
  const looked = () => allSlices(lookInSlices(GUIDE, about, ['addAccount']));
  const watching = watch(document, signal, looked);
  const about = { document, survey: createSurvey(watching.isSame) };
  setTimeout(looked);
  const { step, below } = states(about);
  const say = (key: string) => key;
  const overlay = createOverlay({
    document,
    say,
    signal,
    roots: () => rootsAt(about),
    onPress() {},
  });
  return {
    start: () => step && overlay.show(step),
    next: () => below && overlay.show(below),
    drawn: () => rectOf(root?.querySelector('.ring')),
  };
}
