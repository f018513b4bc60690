import { Component, type ComponentChild, type ComponentType, createElement } from 'preact';

/** Draws again only when a prop is another one. Preact's own is in its React layer, which nothing else here needs. */
export function memo<P extends object>(draw: (props: P) => ComponentChild): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const known = Object.entries(this.props);
      const fresh = new Map(Object.entries(next));
      return known.length !== fresh.size || known.some(([key, value]) => fresh.get(key) !== value);
    }
    override render(): ComponentChild {
      return createElement(draw, this.props);
    }
  };
}
