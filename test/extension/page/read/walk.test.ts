// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { BE, NL } from './one-account.ts';
import { read } from './reading-page.ts';

it('what an element holds is read behind what its shadow puts around it, and before what follows', () => {
  document.body.innerHTML = `<ul><li><x-row><i>Main</i></x-row> ${BE} <b>EUR</b></li><li>${NL}</li></ul>`;
  document.querySelector('x-row')!.attachShadow({ mode: 'open' }).innerHTML =
    '<p>Connected</p><slot></slot>';
  expect(read.now().accounts[0]).toMatchObject({ name: 'Main', status: 'linked', currency: 'EUR' });
});
