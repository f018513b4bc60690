import { openDB } from 'idb';

type Row = { key: string; name: { value: string } | null; iban: string | null; endsOn?: string };

const ROW = 52;

// A hand-written window of fixed rows over the same ten thousand accounts: the limit that PERFORMANCE.md names.
const db = await openDB('feedkeeper');
const rows: Row[] = await db.getAll('accounts');
const app = document.getElementById('app');
if (app) {
  app.className = 'window';
  const body = document.createElement('div');
  body.style.height = `${rows.length * ROW}px`;
  const list = document.createElement('div');
  body.append(list);
  app.append(body);
  const draw = () => {
    const first = Math.floor(app.scrollTop / ROW);
    list.style.transform = `translateY(${first * ROW}px)`;
    list.replaceChildren(
      ...rows.slice(first, first + 30).map((row) => {
        const line = document.createElement('div');
        line.className = 'open';
        line.textContent = `${row.name?.value} ${row.iban} ${row.endsOn}`;
        return line;
      }),
    );
  };
  app.addEventListener('scroll', draw, { passive: true });
  draw();
}
