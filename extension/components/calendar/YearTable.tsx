import type { Timeline } from '../../../core/consent/timeline.ts';
import { dayWords } from '../day-words.ts';
import { useScreen } from '../screen.ts';
import { rowNames } from './row-names.ts';

/** The picture in words, for whoever does not see it, and for looking up. */
export function YearTable({ timeline }: { timeline: Timeline }) {
  const screen = useScreen();
  const { say, language } = screen;
  const names = rowNames(timeline.rows, screen);
  return (
    <table class="plain">
      <caption class="sr-only">{say('yearLabel')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('column_institution')}</th>
          <th scope="col">{say('column_end')}</th>
          <th scope="col">{say('column_accounts')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.rows.flatMap((row) => [
          ...row.marks.map((mark) => (
            <tr key={`${row.key} ${mark.day} ${mark.state}`}>
              <th scope="row">{names.get(row.key)}</th>
              <td>
                {dayWords(mark.day, language)}{' '}
                <span class={`tone is-${mark.state}`}>{say(`state_${mark.state}`)}</span>
              </td>
              <td>{mark.accounts.length}</td>
            </tr>
          )),
          ...(row.undated.length > 0
            ? [
                <tr key={`${row.key} undated`}>
                  <th scope="row">{names.get(row.key)}</th>
                  <td class="muted">{say('endUnknown')}</td>
                  <td>{row.undated.length}</td>
                </tr>,
              ]
            : []),
        ])}
      </tbody>
    </table>
  );
}
