const NAMES = ['Main', 'Savings', 'Payroll', 'Reserve', 'Projects', 'Tax', 'Rent', 'Travel'];
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];

/** A table of so many accounts: six elements a row, as in PERFORMANCE.md. */
export function longPage(count: number): string {
  const rows: string[] = [];
  for (let i = 0; i < count; i++) rows.push(row(i));
  return `<h1>Accounts</h1><table><thead><tr><th>Name</th><th>IBAN</th><th>Expires on</th><th>Status</th><th>Balance</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** One row, the same for the same number. */
export function row(i: number, month = MONTHS[i % MONTHS.length]): string {
  const iban = (belgianIban(i).match(/.{4}/g) ?? []).join(' ');
  const name = `${NAMES[i % NAMES.length]} ${i}`;
  return `<tr><td>${name}</td><td>${iban}</td><td>${(i % 28) + 1} ${month} 2027</td><td>${i % 7 ? 'Connected' : 'Expired'}</td><td>${i},50 EUR</td></tr>`;
}

/** A valid Belgian IBAN for each number. */
export function belgianIban(i: number): string {
  const bank = ['096', '310', '736', '363', '001'][i % 5];
  const first = `${bank}${String(1_000_000 + i * 37).padStart(7, '0')}`;
  const own = String(Number(BigInt(first) % 97n) || 97).padStart(2, '0');
  const check = 98n - (BigInt(`${first}${own}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${first}${own}`;
}
