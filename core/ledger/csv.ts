import type { Problem } from '../parsed.ts';
import type { Moment } from '../reading/day.ts';
import { maskIban } from '../reading/iban.ts';
import type { Account, Ledger } from './account.ts';
import { accountByHand } from './account-by-hand.ts';
import { fromCell, toCell } from './csv-cell.ts';
import type { Sighting } from './sighting.ts';

/** A field of an account that a column can hold. */
export const CSV_FIELDS = [
  'provider',
  'iban',
  'currency',
  'name',
  'holder',
  'organisation',
  'institution',
  'expires',
  'id',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column, from 0, holds a field. */
export type CsvColumns = { [field in CsvField]?: number };

/** Words by which other tools head these columns, folded, beside a field's own name. */
const HEADINGS: Record<CsvField, string[]> = {
  provider: ['aggregator'],
  iban: ['account number', 'rekeningnummer', 'compte', 'kontonummer'],
  currency: ['valuta', 'devise', 'wahrung', 'moneda', 'divisa'],
  name: ['description', 'naam', 'nom', 'nome', 'nombre', 'bezeichnung'],
  holder: ['account holder', 'titulaire', 'intestatario', 'inhaber', 'titular', 'houder'],
  organisation: ['organization', 'client', 'company'],
  institution: ['bank', 'banque', 'banca', 'banco'],
  expires: ['expires on', 'valid until', 'expiry'],
  id: [],
};

export type CsvRead = { sightings: Sighting[]; problems: CsvProblem[] };

/** `line` counts from 1, the heading included. */
export type CsvProblem = Problem & { line: number };

export type CsvDefaults = {
  /** The aggregator, where no column names it. */
  provider: string;
  seenAt: Moment;
};

/**
 * Rows of text, formula-safe; the first is the heading. An RFC 4180 writer makes a file of them. With numbers
 * hidden it is a table to show, and not one to bring back: that takes whole numbers.
 */
export function toCsvRows(ledger: Ledger, { hideNumbers = false } = {}): string[][] {
  return [
    [...CSV_FIELDS, 'status', 'expiresSource', 'goneSince'],
    ...ledger.accounts.map((one) => rowOf(one, hideNumbers).map(toCell)),
  ];
}

/** Rows as a file, with a mark by which spreadsheets know that it is UTF-8. */
export function toCsvText(rows: readonly string[][]): string {
  const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The columns that a heading seems to name; the user can choose others. */
export function guessColumns(heading: readonly string[]): CsvColumns {
  const columns: CsvColumns = {};
  const folded = heading.map(foldHeading);
  for (const field of CSV_FIELDS) {
    const column = folded.findIndex((name) => name === field || HEADINGS[field].includes(name));
    if (column >= 0) columns[field] = column;
  }
  return columns;
}

/** The good rows become sightings; each other is named with its line. */
export function readCsv(
  rows: readonly (readonly string[])[],
  columns: CsvColumns,
  defaults: CsvDefaults,
): CsvRead {
  const read: CsvRead = { sightings: [], problems: [] };
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const parsed = accountByHand(fieldsOf(row, columns, defaults), defaults.seenAt);
    if (parsed.ok) read.sightings.push(parsed.value);
    else read.problems.push(...parsed.problems.map((problem) => ({ line: index + 1, ...problem })));
  }
  return read;
}

function fieldsOf(
  row: readonly string[],
  columns: CsvColumns,
  { provider }: CsvDefaults,
): Record<string, string> {
  const fields: Record<string, string> = { provider };
  for (const field of CSV_FIELDS) {
    const column = columns[field];
    const cell = column === undefined ? undefined : row[column];
    if (cell !== undefined && cell.trim() !== '') fields[field] = fromCell(cell).trim();
  }
  return fields;
}

function rowOf(account: Account, hideNumbers: boolean): string[] {
  const {
    provider,
    iban,
    currency,
    name,
    holder,
    organisation,
    institution,
    expires,
    status,
    gone,
    id,
  } = account;
  return [
    provider,
    iban && hideNumbers ? maskIban(iban) : (iban ?? ''),
    currency ?? '',
    name?.value ?? '',
    holder?.value ?? '',
    organisation?.value ?? '',
    institution?.value.name ?? '',
    expires?.value.on ?? '',
    id ?? '',
    status?.value ?? '',
    expires?.value.source ?? '',
    gone?.value ?? '',
  ];
}

function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/gu, ' ')
    .trim()
    .toLowerCase();
}
