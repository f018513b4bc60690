// Runs in the page. Draws only the rows that are in view, as list libraries do.
type Shown = { name: string; iban: string; bank: string; expires: string; status: string };

const ROW = 64;
const scroller = document.querySelector<HTMLElement>('.scroller');
const rows: Shown[] = JSON.parse(document.getElementById('rows')?.textContent ?? '[]');

function draw(): void {
  if (!scroller) return;
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - 1);
  const last = Math.min(rows.length, first + Math.ceil(scroller.clientHeight / ROW) + 2);
  const room = document.createElement('div');
  room.style.cssText = `height: ${rows.length * ROW}px; position: relative`;
  for (let index = first; index < last; index++) room.append(rowAt(index));
  scroller.replaceChildren(room);
}

function rowAt(index: number): HTMLElement {
  const row = document.createElement('div');
  row.role = 'row';
  row.ariaRowIndex = String(index + 1);
  row.style.cssText = `position: absolute; top: ${index * ROW}px; height: ${ROW - 26}px; left: 0; right: 0`;
  const shown = rows[index];
  for (const text of shown
    ? [`${shown.name} `, shown.iban, shown.bank, shown.expires, shown.status]
    : []) {
    const cell = document.createElement('div');
    cell.role = 'gridcell';
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

scroller?.addEventListener('scroll', draw, { passive: true });
draw();

export {};
