import type { Listed } from '../../../core/guide/trial.ts';
import { query } from '../dom.ts';
import { rootsOf } from '../roots.ts';
import { isShown } from '../shown.ts';
import { calledOf, roleOf } from './suggest-words.ts';

/** What a user means by pointing at a word or an icon in it. */
export const USABLE =
  'a,button,input,select,textarea,summary,[role="button" i],[role="link" i],[role="switch" i],[role="checkbox" i],[role="radio" i],[role="combobox" i],[role="tab" i],[role="option" i],[role^="menuitem" i]';

const MOST = 300;
const LONGEST_NAME = 80;

/** What can be used on a page, in its order, in open shadow roots and frames of this origin too. */
export function usableOn(document: Document): Element[] {
  return rootsOf(document)
    .flatMap((root) => [...query(root, USABLE)])
    .filter(isShown)
    .slice(0, MOST);
}

export function listed(element: Element): Listed {
  const name = calledOf(element)?.trim().slice(0, LONGEST_NAME) ?? '';
  return { role: roleOf(element) ?? 'element', name };
}
