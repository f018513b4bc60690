import { fold } from './text.ts';

/** The bank that an IBAN's national bank code names. */
export type Bank = { name: string; bic: string | null; country: string };

/**
 * By country: codes, bank, BIC without its country where all of its accounts share one. A code is the beginning of what follows
 * the check digits, or a range of whole ones; a dot is any digit; the first that fits counts. From the national
 * banks' published lists, only what is certain: a code that is not here names no bank, and is asked.
 * 1.3 kB gzip; iban-to-bic 1.4.0, measured, brings 40 kB and no names.
 */
const BANKS = `
BE
001-049 140-149 200-299|BNP Paribas Fortis|GEBABB
050-099 550-569 775-799 830-839|Belfius|GKCCBB
300-399|ING|BBRUBB
400-499 725-727 730-731 733-741 743-749|KBC|KREDBB
190-199 728-729 732 742|CBC|CREGBB
973 978-980|Argenta|ARSP22
103-108 850-866|Crelan|NICABB
113-124 950-959|Beobank|CTBKBX
523|Triodos Bank|TRIOBB
610-613|Deutsche Bank|DEUTBE
646-647 877-879|Nagelmackers|BNAGBB
650|Revolut|REVOB2
651|Keytrade Bank|KEYTBB
671|Europabank|EURB99
890-899|vdk bank|VDSP91
905 967|Wise|TRWIB1
NL
ABNA|ABN AMRO|ABNA2A
INGB|ING|INGB2A
RABO|Rabobank|RABO2U
ASNB|ASN Bank|ASNB21
TRIO|Triodos Bank|TRIO2U
BUNQ|bunq|BUNQ2A
KNAB|Knab|KNAB2H
REVO|Revolut|REVO22
FVLB|Van Lanschot|FVLB22
DEUT|Deutsche Bank|DEUT2A
FR
20041|La Banque Postale|PSSTPP
30002|LCL|CRLYPP
30003|Société Générale|SOGEPP
30004|BNP Paribas|BNPAPP
30006 1..06|Crédit Agricole
1..07|Banque Populaire
10278|Crédit Mutuel
30066|CIC|CMCIPP
10107|BRED|BREDPP
30056|CCF|CCFRPP
40618|BoursoBank|BOUSPP
16958|Qonto|QNTOP1
28233|Revolut|REVOP2
DE
200411|comdirect|COBAHD
10077777|norisbank|NORS51
...4|Commerzbank|COBAFF
...8|Commerzbank
...7|Deutsche Bank
12030000|DKB|BYLAM1001
50010517|ING|INGDFF
10011001|N26|NTSBB1
43060967|GLS Bank|GENOM1GLS
10010010 20010020 25010030 36010043 37010050 44010046 50010060 60010070 70010080|Postbank|PBNKFF
IT
03069|Intesa Sanpaolo|BCITMM
02008|UniCredit|UNCRMM
05034|Banco BPM|BAPP21
05387|BPER Banca|BPMO22
07601|Poste Italiane|BPPIRR
01030|Monte dei Paschi di Siena|PASCMM
03015|FinecoBank|FEBIM1
06230|Crédit Agricole Italia|CRPP2P
01005|BNL|BNLIRR
03032|Credem|BACR22
05696|Banca Popolare di Sondrio|POSO22
03062|Banca Mediolanum|MEDBMM
ES
0049|Santander|BSCHMM
0182|BBVA|BBVAMM
2100|CaixaBank|CAIXBB
0081|Banco Sabadell|BSABBB
0128|Bankinter|BKBKMM
2103|Unicaja|UCJA2M
2080|ABANCA|CAGLMM
2085|Ibercaja|CAZR2Z
2095|Kutxabank|BASK2B
3058|Cajamar|CCRI2A
1465|ING|INGDMM
0073|Openbank|OPENMM
3035|Laboral Kutxa|CLPE2M
LU
001|Spuerkeess|BCEELL
002|BIL|BILLLL
003|BGL BNP Paribas|BGLLLL
008|Banque de Luxembourg|BLUXLL
009|Banque Raiffeisen|CCRALL
014|ING|CELLLL
111|POST Luxembourg|CCPLLL
`;

type Entry = { fits: (code: string) => boolean; bank: Bank };

/** The banks of a country; `length`: of the part of an IBAN that tells them apart. */
type Country = { length: number; entries: Entry[]; known: Map<string, Bank | null> };

let countries: Map<string, Country> | null = null;

/** The bank's name by the IBAN's bank code; null when it is not surely known. Italian codes stand behind a check letter. */
export function bankOfIban(iban: string): Bank | null {
  countries ??= readCountries();
  const country = countries.get(iban.slice(0, 2));
  if (!country) return null;
  const from = iban.startsWith('IT') ? 5 : 4;
  const code = iban.slice(from, from + country.length);
  let bank = country.known.get(code);
  if (bank === undefined) {
    bank = country.entries.find(({ fits }) => fits(code))?.bank ?? null;
    country.known.set(code, bank);
  }
  return bank;
}

let names: Set<string> | null = null;

/** Whether a short text, a logo's or a heading's, is the name of a bank of the table; its numbers may be written as 0. */
export function isBankName(text: string): boolean {
  countries ??= readCountries();
  names ??= new Set(
    [...countries.values()]
      .flatMap(({ entries }) => entries)
      .flatMap(({ bank: { name } }) => [fold(name), fold(name.replace(/\d+/g, '0'))]),
  );
  return names.has(fold(text));
}

function readCountries(): Map<string, Country> {
  const read = new Map<string, Country>();
  let country = '';
  for (const line of BANKS.trim().split('\n')) {
    if (line.length === 2) {
      country = line;
      read.set(country, { length: 0, entries: [], known: new Map() });
    }
    const [codes = '', name, bic] = line.split('|');
    const of = read.get(country);
    if (!of || name === undefined) continue;
    const tests = codes.split(' ').map(codeTest);
    of.length = Math.max(of.length, ...codes.split(/[ -]/).map((code) => code.length));
    of.entries.push({
      fits: (code) => tests.some((test) => test(code)),
      bank: { name, bic: bic ? bic.slice(0, 4) + country + bic.slice(4) : null, country },
    });
  }
  return read;
}

function codeTest(code: string): (of: string) => boolean {
  const [from = '', to] = code.split('-');
  if (to !== undefined) return (of) => of >= from && of <= to;
  return (of) => [...from].every((digit, at) => digit === '.' || digit === of[at]);
}
