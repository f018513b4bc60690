import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond what shows, so that a fast wheel meets no blank. */
const BEYOND = 12;

/** Which rows of a long list to draw, all of one height: ten thousand then cost what twenty do. */
export function useWindow(count: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    // Whole steps of rows: scrolling by a few pixels draws nothing anew.
    const step = rowHeight * 4;
    const top = Math.floor(element.scrollTop / step) * step;
    const height = element.clientHeight || 800;
    setView((known) => (known.top === top && known.height === height ? known : { top, height }));
  };
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [rowHeight]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - BEYOND);
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + BEYOND);
  return { scroller, onScroll: look, first, last };
}
