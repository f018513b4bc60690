import { expect, it } from 'vitest';
import { toOrigin } from '../../../extension/components/providers/AskedSite.tsx';

it.each([
  ['books.example.com', 'https://books.example.com'],
  ['https://books.example.com/odoo?debug=1', 'https://books.example.com'],
  ['https://books.example.com:8443/', 'https://books.example.com:8443'],
  ['http://localhost:8069', 'http://localhost:8069'],
  ['http://books.example.com', null],
  ['javascript:alert(1)', null],
  ['localhost', null],
  ['', null],
])('"%s" asks for %s', (typed, origin) => {
  expect(toOrigin(typed)).toBe(origin);
});
