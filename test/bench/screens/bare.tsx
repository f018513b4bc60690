import { openDB } from 'idb';
import { render } from 'preact';

type Row = { key: string; name: { value: string } | null; iban: string | null; endsOn?: string };

// The least that a page can do with these libraries: open, ask the index, draw fifty rows.
const db = await openDB('feedkeeper');
const rows: Row[] = await db.getAllFromIndex('accounts', 'endsOn', null, 50);
const app = document.getElementById('app');
if (app) {
  render(
    <ul>
      {rows.map((row) => (
        <li key={row.key} class="account">
          {row.name?.value} {row.iban} {row.endsOn}
        </li>
      ))}
    </ul>,
    app,
  );
}
