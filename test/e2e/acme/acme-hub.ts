/** A site that the project ships no guide for, before and after a redesign. */
export const SITE = 'https://dashboard.acme-hub.example';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Acme Hub</title></head><body>${body}
<script>window.heard = []; for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
  addEventListener(type, (event) => heard.push(type), true);</script></body></html>`;

const ROW = (name: string, iban: string, bank: string) =>
  `<tr><td>${name}</td><td>${bank}</td><td>${iban}</td><td>EUR</td><td>Connected</td><td>12 March 2027</td></tr>`;

/** As its makers first drew it: a link with words, a table with headings. */
export const BEFORE = page(`<main><h1>Accounts</h1>
  <a class="css-1q2w3e" href="/connect-bank/8842">Connect a bank</a>
  <table><tr><th>Name</th><th>Bank</th><th>IBAN</th><th>Currency</th><th>Status</th><th>Valid to</th></tr>
  ${ROW('Current account', 'BE71 0961 2345 6769', 'Belfius')}
  ${ROW('Savings', 'BE68 5390 0754 7034', 'KBC')}</table></main>`);

/** Redesigned: other words, another kind of element, another address. The date is told in other words too. */
export const AFTER = page(`<main><h1>Accounts</h1>
  <button type="button" class="Button_root__3xK2d css-9z8y7x" data-testid="link-account"><span>Link an account</span></button>
  <ul><li class="Card_root__a1B2c"><h2>Current account</h2><p>Belfius</p><p>BE71 0961 2345 6769 EUR</p><p>Connected</p><p>Valid to: 12 March 2027</p></li>
  <li class="Card_root__a1B2c"><h2>Savings</h2><p>KBC</p><p>BE68 5390 0754 7034 EUR</p><p>Connected</p><p>Valid to: 12 March 2027</p></li></ul></main>`);
