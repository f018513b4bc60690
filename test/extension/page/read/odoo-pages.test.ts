import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../extension/page/read/read-page.ts';
import { inWindow } from '../../../tools/saved-page.ts';
import { guideFor, today } from './reading-page.ts';

const folder = join(import.meta.dirname, '../../../../../shared/odoo-dom');
const journals = [
  'BE71096123456769',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
];
const bankAccounts = [
  'BE39103123456719',
  'BE61310126985517',
  'BE71096123456769',
  'BE76429468789995',
  'DE54500105172943319693',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'FR5730003000507963949549B56',
  'IT15O0300203280948111571821',
  'NL78RABO7948612920',
  'NL91ABNA0417164300',
  'SI56191000000123438',
];

const app = guideFor({ means: 'linked', selected: false }, { kind: 'app' });

const absent = existsSync(folder) ? '' : ' (skipped: ../shared/odoo-dom is not here)';

describe.skipIf(absent !== '')(
  `the real Odoo pages give every IBAN they show and no other${absent}`,
  () => {
    it.each([
      ['17/en_US/08-bank-accounts-list', bankAccounts],
      ['18/en_US/08-bank-accounts-list', bankAccounts],
      ['19/en_US/08-bank-accounts-list', bankAccounts],
      ['17/en_US/07-journals-list', journals],
      ['17/it_IT/07-journals-list', journals],
      ['18/en_US/07-journals-list', journals],
      ['18/de_DE/07-journals-list', journals],
      ['18/nl_NL/07-journals-list', journals],
      ['17/en_US/06-invoicing-dashboard', journals],
      ['17/it_IT/06-invoicing-dashboard', journals],
      ['18/en_US/06-invoicing-dashboard', journals],
      ['18/de_DE/06-invoicing-dashboard', journals],
      ['18/nl_NL/06-invoicing-dashboard', journals],
      ['17/en_US/14d-bank-card-menu-open', journals],
      ['18/en_US/14d-bank-card-menu-open', journals],
      ['18/en_US/07b-bank-journal-form', ['BE76429468789995']],
      ['19/en_US/07g-bank-journal-saved', ['BE71096123456769']],
      ['17/en_US/01-login', []],
      ['17/en_US/11-settings', []],
    ])('%s', (page, expected) => {
      const html = readFileSync(join(folder, `${page}.html`), 'utf8');
      const document = inWindow(html, 'https://odoo.example/web');
      const { accounts } = readPage(app, { page: 'accounts', document, today, languages: ['en'] });
      expect(accounts.map(({ iban }) => iban).sort()).toEqual(expected);
    });
  },
);
