import { above, attributeOf, hasAttribute, isElement, matches, tagOf } from '../dom.ts';
import { isOut, isSeen, styleless } from '../shown.ts';

/** Where an element stands: in what nobody is shown, in what is beside the matter, or in the page itself. */
export type Setting = 'hidden' | 'beside' | 'page';

/** No forms, so nothing stands in for their properties (SECURITY.md B2). */
const BARE = new Set(['td', 'tr', 'tbody', 'li']);

/** Tags and roles of what is beside the matter. */
const BESIDE =
  /^(aside|address|blockquote|figcaption|contentinfo|complementary|note|tooltip|log|alert)$/;

/** The way to a page: the account at its end is the one that the page is of. */
const TRAIL = '[class*=readcrumb],[class*=readCrumb],[aria-label*=readcrumb]';
const TRAIL_TAGS = /^(nav|ol|ul)$/;

/** A footer of one of these is the end of a card; any other is the page's, with the site's own IBAN in it. */
const CARD = /^(article|li|tr|td|fieldset|listitem|row|group)$/;

/** Remembers what it saw, so that ten thousand rows ask their common ancestors once. */
export function createSettings(
  not: ReadonlySet<Element>,
): (element: Element, seen?: boolean) => Setting {
  const known = new Map<Node, Setting>();
  const plain = not.size === 0 && !styleless;
  let last: { around: Node; setting: Setting } | null = null;
  /** `seen`: where it is known already whether the element is shown, as style has it. */
  return (element, seen) => {
    const setting = around(above(element));
    const inner = setting === 'page' ? own(element, not, plain) : setting;
    return inner === 'page' && !(seen ?? isSeen(element)) ? 'hidden' : inner;
  };

  /** A bare row is as its table is: not even remembered. */
  function around(parent: Node | null): Setting {
    if (!parent) return 'page';
    if (!plain || !isElement(parent) || !isBare(parent)) return settingOf(parent);
    const table = above(parent);
    if (!table) return 'page';
    if (last?.around !== table) last = { around: table, setting: settingOf(table) };
    return last.setting;
  }

  /** Of what is around: what holds a number holds little else, and is asked once. */
  function settingOf(node: Node): Setting {
    let at: Node | null = node;
    let setting = known.get(node);
    const chain: Node[] = [];
    while (setting === undefined && at) {
      chain.push(at);
      at = above(at);
      setting = at ? known.get(at) : 'page';
    }
    let inner = setting ?? 'page';
    for (let i = chain.length - 1; i >= 0; i--) {
      const of = chain[i] as Node;
      if (inner === 'page' && isElement(of)) inner = own(of, not, plain);
      known.set(of, inner);
    }
    return inner;
  }
}

/** The glance that spares long tables and lists all other questions. */
const isBare = (element: Element): boolean => BARE.has(tagOf(element)) && !element.hasAttributes();

function own(element: Element, not: ReadonlySet<Element>, plain: boolean): Setting {
  if (plain && isBare(element)) return 'page';
  const tag = tagOf(element);
  if (isOut(element)) return 'hidden';
  if (not.size > 0 && not.has(element)) return 'beside';
  if (tag === 'footer') return isOfCard(element) ? 'page' : 'beside';
  if (TRAIL_TAGS.test(tag) && matches(element, TRAIL)) return 'beside';
  if (tag === 'option' && !isListed(element)) return 'beside';
  return is(BESIDE, element) ? 'beside' : 'page';
}

/** By its tag or its role. */
const is = (kind: RegExp, element: Element): boolean =>
  kind.test(tagOf(element)) || kind.test(attributeOf(element, 'role') ?? '');

function isOfCard(footer: Element): boolean {
  for (let at = above(footer); at; at = above(at)) {
    if (isElement(at) && is(CARD, at)) return true;
  }
  return false;
}

/** A list box shows its options; a closed drop-down shows the one that was chosen, to choose from, not to list. */
function isListed(option: Element): boolean {
  const list = above(option);
  const select = list && isElement(list) && tagOf(list) === 'optgroup' ? above(list) : list;
  return (
    isElement(select) &&
    (hasAttribute(select, 'multiple') || Number(attributeOf(select, 'size')) > 1)
  );
}
