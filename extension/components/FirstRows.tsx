import type { ComponentChild } from 'preact';
import { useScreen } from './screen.ts';

/** The first rows of a long list; the rest waits behind one press. */
export function FirstRows<Row>(props: {
  rows: readonly Row[];
  most: number;
  draw: (rows: readonly Row[]) => ComponentChild;
}) {
  const { say } = useScreen();
  const { rows, most, draw } = props;
  const more = rows.slice(most);
  return (
    <>
      {draw(rows.slice(0, most))}
      {more.length > 0 && (
        <details>
          <summary>{say('andMore', { count: more.length })}</summary>
          {draw(more)}
        </details>
      )}
    </>
  );
}
