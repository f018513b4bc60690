import { belgianIban } from './iban.ts';

/** One invented account at the demo aggregator. */
export type DemoAccount = {
  id: string;
  iban: string;
  name: string;
  institution: string;
  currency: string;
  balance: number;
  /** Days from today to the end of the consent; below zero: it has ended. */
  endsIn: number;
};

/** What the organisation has authorised when the demo begins. */
export const ACCOUNTS: DemoAccount[] = [
  account('a-101', belgianIban('734', 1042207), 'Current account', 'kbc', 8412.5, 8),
  account('a-102', belgianIban('734', 1042308), 'Reserve', 'kbc', 25000, 160),
  account('a-103', belgianIban('068', 2519034), 'Day to day', 'belfius', 1930.12, 29),
  account('a-104', belgianIban('363', 1180452), 'Wages', 'ing', 640, -3),
  account(
    'a-105',
    belgianIban('001', 4471190),
    'Rent and utilities',
    'bnp-paribas-fortis',
    3120.9,
    75,
  ),
];

/** What each institution offers when one more account is authorised there. */
export const OFFERED: DemoAccount[] = [
  account('a-201', belgianIban('734', 1042409), 'Card settlements', 'kbc', 210.4, 180),
  account('a-202', belgianIban('068', 2519135), 'Deposit', 'belfius', 7700, 180),
  account('a-203', belgianIban('363', 1180553), 'Web shop', 'ing', 988.01, 180),
  account('a-204', belgianIban('143', 5512087), 'Suppliers', 'bnp-paribas-fortis', 15.75, 90),
  account('a-205', belgianIban('979', 3302218), 'Green savings', 'argenta', 4100, 90),
  account('a-206', 'NL86ABNA0517203400', 'Zakelijke rekening', 'abn-amro', 560.2, 180),
  account('a-207', 'NL04RABO0318204700', 'Winkel Breda', 'rabobank', 77.6, 180),
  account('a-208', 'FR7630004008120000009143704', 'Compte courant', 'bnp-paribas', 1204, 180),
  account('a-209', 'DE63500400000521733400', 'Geschäftskonto', 'commerzbank', 9340.33, 180),
];

/** A long list: `count` accounts over five Belgian banks, with ends spread over the coming year. */
export function manyAccounts(count: number): DemoAccount[] {
  const banks: [string, string][] = [
    ['734', 'kbc'],
    ['068', 'belfius'],
    ['363', 'ing'],
    ['001', 'bnp-paribas-fortis'],
    ['979', 'argenta'],
  ];
  return Array.from({ length: count }, (_, index) => {
    const [code, institution] = banks[index % banks.length]!;
    const iban = belgianIban(code, 2000017 + index * 101);
    return account(
      `m-${index}`,
      iban,
      `Shop ${index + 1}`,
      institution,
      100 + index,
      5 + ((index * 7) % 180),
    );
  });
}

function account(
  id: string,
  iban: string,
  name: string,
  institution: string,
  balance: number,
  endsIn: number,
): DemoAccount {
  return { id, iban, name, institution, currency: 'EUR', balance, endsIn };
}
