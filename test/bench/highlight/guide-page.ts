/** A page of 5,004 nodes with two targets, as PERFORMANCE.md has it. */
export function guidePage(): string {
  const rows = Array.from(
    { length: 832 },
    (_, i) =>
      `<li class="row"><b>Account ${i}</b><span>Balance</span><i>${i * 7}.00</i><button>Open ${i}</button><a href="/accounts/${i}">Details</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Accounts</title><style>
body { margin: 0; font: 15px system-ui } .row { display: flex; gap: 12px; padding: 6px }
</style><div id="page"><h1>Accounts</h1><p><button id="one">Add account</button></p><p><button id="two">Authorize</button></p><ul>${rows.join('')}</ul></div></html>`;
}
