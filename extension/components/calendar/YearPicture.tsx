// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a mark is an image that can be reached, to be read.
// biome-ignore-all lint/a11y/useSemanticElements: rows and marks are placed by hand, which table elements do not allow.
import { useState } from 'preact/hooks';
import type { Timeline, TimelineMark, TimelineRow } from '../../../core/consent/timeline.ts';
import type { Account } from '../../../core/ledger/account.ts';
import { moveFocus } from '../move-focus.ts';
import { useScreen } from '../screen.ts';
import { markWords } from './mark-words.ts';
import { rowNames } from './row-names.ts';

const LABELS = 190;
const WIDTH = 810;
const ROW = 32;
const HEAD = 28;
/** Letters of a name that fit: "BNP Paribas Fortis · Ponto" does, which its other aggregator must be told from. */
const MOST = 26;
/** Marks closer than this lie over each other, and so would the numbers beside them. */
const CLOSE = 20;

/** Shapes beside colours: a disc, a triangle, a square, a square with a cross. */
const SHAPES: Record<TimelineMark['state'], string> = {
  fresh: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  due: 'M0 -7L7 6H-7z',
  expired: 'M-6 -6H6V6H-6z',
  ended: 'M-6 -6L6 6M6 -6L-6 6',
};

/** The coming twelve months: a row an institution, a mark a day on which consents end. Arrows walk the marks. */
export function YearPicture(props: { timeline: Timeline; byKey: ReadonlyMap<string, Account> }) {
  const { timeline } = props;
  const screen = useScreen();
  const { say, language } = screen;
  const names = rowNames(timeline.rows, screen);
  const [told, setTold] = useState<string | null>(null);
  const height = HEAD + timeline.rows.length * ROW + 8;
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const x = (at: number) => LABELS + at * WIDTH;
  const firstMarked = timeline.rows.findIndex((row) => row.marks.length > 0);
  return (
    <figure class="year" onKeyDown={(event) => moveFocus(event, '.mark-stop')}>
      <div class="year-scroll">
        <svg
          viewBox={`0 0 ${LABELS + WIDTH + 20} ${height}`}
          role="group"
          aria-label={say('yearLabel')}
        >
          {timeline.months.map(({ day, at }) => (
            <g key={day}>
              <line class="year-line" x1={x(at)} x2={x(at)} y1={HEAD - 6} y2={height} />
              <text class="year-month" x={x(at) + 6} y={16}>
                {month.format(new Date(`${day}T00:00:00Z`))}
              </text>
            </g>
          ))}
          <line
            class="year-today"
            x1={x(timeline.today)}
            x2={x(timeline.today)}
            y1={HEAD - 8}
            y2={height}
          />
          {timeline.rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              name={names.get(row.key) ?? ''}
              y={HEAD + index * ROW + ROW / 2}
              x={x}
              byKey={props.byKey}
              first={index === firstMarked}
              onTell={setTold}
            />
          ))}
        </svg>
      </div>
      <figcaption class="year-told muted" aria-live="polite">
        {told ?? say('yearHint')}
      </figcaption>
    </figure>
  );
}

function Row(props: {
  row: TimelineRow;
  name: string;
  y: number;
  x: (at: number) => number;
  byKey: ReadonlyMap<string, Account>;
  first: boolean;
  onTell: (told: string | null) => void;
}) {
  const screen = useScreen();
  const { row, name, y, x } = props;
  let heap = 0;
  return (
    <g>
      <line class="year-row" x1={0} x2={LABELS + WIDTH + 10} y1={y + ROW / 2} y2={y + ROW / 2} />
      <text class="year-name" x={0} y={y + 5}>
        <title>{name}</title>
        {name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name}
      </text>
      {row.marks.map((mark, index) => {
        const words = markWords(mark, name, props.byKey, screen);
        const next = row.marks[index + 1];
        heap += mark.accounts.length;
        // Where marks lie over each other, one number beside the last of them says how many accounts all have.
        const count = next && x(next.at) - x(mark.at) < CLOSE ? 0 : heap;
        if (count > 0) heap = 0;
        return (
          <g
            key={`${mark.day} ${mark.state}`}
            class={`mark-stop is-${mark.state}`}
            role="img"
            aria-label={words}
            tabindex={props.first && index === 0 ? 0 : -1}
            transform={`translate(${x(mark.at)} ${y})`}
            onFocus={() => props.onTell(words)}
            onMouseEnter={() => props.onTell(words)}
          >
            <path d={SHAPES[mark.state]} />
            {count > 1 && (
              <text class="year-count" x={10} y={4}>
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
