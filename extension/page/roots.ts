import { type Place, query, shadowOf, tagOf } from './dom.ts';

export type Root = Document | ShadowRoot;

/**
 * A place and every open shadow root and same-origin frame in it, in document order. A frame of another
 * origin gives no document, so it is never read (SECURITY.md B7).
 */
export function rootsOf(place: Document): Root[];
export function rootsOf<P extends Place>(place: P): (P | Root)[];
export function rootsOf(place: Place): Place[] {
  const roots: Place[] = [];
  const left: Place[] = [place];
  for (let root = left.pop(); root; root = left.pop()) {
    roots.push(root);
    const inside: Place[] = [];
    const elements = query(root, MAY_HOLD);
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i] as Element;
      const within = shadowOf(element) ?? frameOf(element);
      if (within) inside.push(within);
    }
    left.push(...inside.reverse());
  }
  return roots;
}

/** No shadow root can be put on these, and long tables and lists are made of them. */
const MAY_HOLD =
  ':not(td,th,tr,tbody,thead,table,li,ul,ol,dl,dt,dd,a,b,i,em,strong,small,time,label,input,button,option,img,svg,path)';

function frameOf(element: Element): Document | null {
  const tag = tagOf(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // seen in happy-dom for a frame that was never loaded
  }
}
