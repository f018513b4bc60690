import { isValidBIC } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { bankOfIban } from '../../../core/reading/bank.ts';

describe('the bank of an IBAN', () => {
  it.each([
    ['BE71096123456769', 'Belfius', 'GKCCBEBB'],
    ['BE68539007547034', null, null],
    ['BE43068999999501', 'Belfius', 'GKCCBEBB'],
    ['BE02400000000000', 'KBC', 'KREDBEBB'],
    ['BE02499000000000', 'KBC', 'KREDBEBB'],
    ['BE02732000000000', 'CBC', 'CREGBEBB'],
    ['BE02500000000000', null, null],
    ['NL91ABNA0417164300', 'ABN AMRO', 'ABNANL2A'],
    ['NL02ZZZZ0123456789', null, null],
    ['NL02NLZZ0123456789', null, null],
    ['DE89370400440532013000', 'Commerzbank', 'COBADEFF'],
    ['DE02200411550000000000', 'comdirect', 'COBADEHD'],
    ['DE02100777770000000000', 'norisbank', 'NORSDE51'],
    ['DE02500700100000000000', 'Deutsche Bank', null],
    ['DE02500500000000000000', null, null],
    ['FR1420041010050500013M02606', 'La Banque Postale', 'PSSTFRPP'],
    ['FR0213306000000000000000000', 'Crédit Agricole', null],
    ['IT60X0306909606100000000000', 'Intesa Sanpaolo', 'BCITITMM'],
    ['IT60X0542811101000000123456', null, null],
    ['ES9121000418450200051332', 'CaixaBank', 'CAIXESBB'],
    ['LU280019400644750000', 'Spuerkeess', 'BCEELULL'],
    ['GB82WEST12345698765432', null, null],
    ['', null, null],
    ['BE', null, null],
  ])('%s is %s', (iban, name, bic) => {
    const bank = bankOfIban(iban);
    expect(bank?.name ?? null).toBe(name);
    expect(bank?.bic ?? null).toBe(bic);
    if (bank?.bic) expect(isValidBIC(bank.bic)).toBe(true);
  });
});
