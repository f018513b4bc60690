import { openDB } from 'idb';
import { render } from 'preact';

type Row = {
  key: string;
  name: { value: string } | null;
  institution: { value: { name: string } } | null;
  iban: string | null;
  endsOn: string;
};

// The least that a page can do with these libraries: open, ask the index, draw fifty rows that say what the popup's say.
const db = await openDB('feedkeeper');
const rows: Row[] = await db.getAllFromIndex('accounts', 'endsOn', null, 50);
const today = Temporal.Now.plainDateISO();
const written = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const app = document.getElementById('app');
if (app) render(<ul>{rows.map(drawn)}</ul>, app);

function drawn({ key, name, institution, iban, endsOn }: Row) {
  const end = Temporal.PlainDate.from(endsOn);
  const { days } = today.until(end);
  return (
    <li key={key} class="account">
      <strong>{name?.value}</strong> <span>{institution?.value.name}</span> <span>{days} days</span>{' '}
      <button type="button" onClick={() => navigator.clipboard.writeText(iban ?? '')}>
        {iban?.replace(/.{4}/g, '$& ')}
      </button>{' '}
      <progress max={180} value={Math.max(0, days)} /> <small>until {written.format(end)}</small>
    </li>
  );
}
