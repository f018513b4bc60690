/** What a site says, worded as sites do: some of it in the guide's labels, some in no list of ours. */
export type Words = {
  expires: readonly string[];
  synchronised: readonly string[];
  linked: readonly string[];
  due: readonly string[];
  expired: readonly string[];
  /** Says that it is not linked. */
  unlinked: string;
  name: string;
  account: string;
  balance: string;
  holder: string;
  bank: string;
  status: string;
  renew: string;
  selectAll: string;
  accounts: string;
  invoices: string;
  help: string;
  mandate: string;
  transactions: string;
  /** A sentence around a number. */
  pay: (iban: string) => string;
  names: readonly string[];
};

const names = [
  'Bakery Janssens NV',
  'Zichtrekening',
  'Compte courant',
  'Geschäftskonto',
  'Conto 12',
  'Ut aspernatur non?',
  'Savings & reserve',
  'Müller Œuvre',
  'Main',
  'Payroll EU',
  'ACME B.V.',
  'Projet 2027',
  'Tesoreria',
];

export const WORDS: Record<string, Words> = {
  en: {
    expires: [
      'Expires on',
      'Valid until',
      'Consent expires',
      'Access expires on',
      'Expiry date',
      'Connected until',
      'Authorisation valid until',
    ],
    synchronised: ['Last synchronised', 'Last sync', 'Updated', 'Connected since', 'Authorised on'],
    linked: ['Connected', 'CONNECTED', '● Connected', 'Status: connected'],
    due: ['Expires soon', 'Expires soon!'],
    expired: ['Expired', 'EXPIRED'],
    unlinked: 'Not connected',
    name: 'Name',
    account: 'Account',
    balance: 'Balance',
    holder: 'Account holder',
    bank: 'Bank',
    status: 'Status',
    renew: 'Reauthorize',
    selectAll: 'Select all',
    accounts: 'Accounts',
    invoices: 'Invoices',
    help: 'Help',
    mandate: 'SEPA mandate',
    transactions: 'Transactions',
    pay: (iban) => `Please transfer the amount to ${iban} before the end of the month.`,
    names,
  },
  nl: {
    expires: [
      'Vervalt op',
      'Geldig tot',
      'Toestemming vervalt op',
      'Vervaldatum',
      'Verbonden tot',
      'Verloopt op',
    ],
    synchronised: [
      'Laatst gesynchroniseerd',
      'Laatste synchronisatie',
      'Bijgewerkt',
      'Verbonden sinds',
    ],
    linked: ['Gekoppeld', 'gekoppeld', '✓ Gekoppeld'],
    due: ['Vervalt binnenkort'],
    expired: ['Vervallen', 'VERVALLEN'],
    unlinked: 'Niet gekoppeld',
    name: 'Naam',
    account: 'Rekening',
    balance: 'Saldo',
    holder: 'Rekeninghouder',
    bank: 'Bank',
    status: 'Status',
    renew: 'Opnieuw autoriseren',
    selectAll: 'Alles selecteren',
    accounts: 'Bankrekeningen',
    invoices: 'Facturen',
    help: 'Hulp',
    mandate: 'SEPA-mandaat',
    transactions: 'Verrichtingen',
    pay: (iban) => `Stort het bedrag op ${iban} met vermelding van uw klantnummer.`,
    names,
  },
  fr: {
    expires: [
      'Expire le',
      "Valable jusqu'au",
      'Consentement valable jusqu’au',
      "Date d'expiration",
      'Connecté jusqu’au',
      'Échéance',
    ],
    synchronised: ['Dernière synchronisation', 'Mis à jour le', 'Connecté depuis le'],
    linked: ['Connecté', 'CONNECTÉ'],
    due: ['Expire bientôt'],
    expired: ['Expiré'],
    unlinked: 'Non connecté',
    name: 'Nom',
    account: 'Compte',
    balance: 'Solde',
    holder: 'Titulaire',
    bank: 'Banque',
    status: 'Statut',
    renew: 'Réautoriser',
    selectAll: 'Tout sélectionner',
    accounts: 'Comptes',
    invoices: 'Factures',
    help: 'Aide',
    mandate: 'Mandat SEPA',
    transactions: 'Opérations',
    pay: (iban) => `Veuillez virer la somme sur le compte ${iban} avant la fin du mois.`,
    names,
  },
  de: {
    expires: ['Läuft ab am', 'Gültig bis', 'Zustimmung gültig bis', 'Ablaufdatum', 'Verbunden bis'],
    synchronised: [
      'Zuletzt synchronisiert',
      'Letzte Synchronisierung',
      'Aktualisiert',
      'Verbunden seit',
    ],
    linked: ['Verbunden', '• verbunden'],
    due: ['Läuft bald ab'],
    expired: ['Abgelaufen'],
    unlinked: 'Nicht verbunden',
    name: 'Bezeichnung',
    account: 'Konto',
    balance: 'Kontostand',
    holder: 'Kontoinhaber',
    bank: 'Bank',
    status: 'Status',
    renew: 'Erneut autorisieren',
    selectAll: 'Alle auswählen',
    accounts: 'Konten',
    invoices: 'Rechnungen',
    help: 'Hilfe',
    mandate: 'SEPA-Lastschriftmandat',
    transactions: 'Umsätze',
    pay: (iban) => `Bitte überweisen Sie den Betrag auf das Konto ${iban} bis zum Monatsende.`,
    names,
  },
  it: {
    expires: [
      'Scade il',
      'Valido fino al',
      'Consenso valido fino al',
      'Data di scadenza',
      'Connesso fino al',
      'Scadenza',
    ],
    synchronised: ['Ultima sincronizzazione', 'Aggiornato il', 'Connesso dal'],
    linked: ['Collegato', 'COLLEGATO'],
    due: ['In scadenza'],
    expired: ['Scaduto'],
    unlinked: 'Non collegato',
    name: 'Nome',
    account: 'Conto',
    balance: 'Saldo',
    holder: 'Intestatario',
    bank: 'Banca',
    status: 'Stato',
    renew: 'Riautorizza',
    selectAll: 'Seleziona tutto',
    accounts: 'Conti',
    invoices: 'Fatture',
    help: 'Aiuto',
    mandate: 'Mandato SEPA',
    transactions: 'Movimenti',
    pay: (iban) => `Si prega di versare l'importo sul conto ${iban} entro la fine del mese.`,
    names,
  },
  es: {
    expires: [
      'Caduca el',
      'Válido hasta el',
      'Consentimiento válido hasta el',
      'Fecha de caducidad',
      'Conectado hasta el',
      'Vence el',
    ],
    synchronised: ['Última sincronización', 'Actualizado el', 'Conectado desde el'],
    linked: ['Vinculado', 'VINCULADO'],
    due: ['Caduca pronto'],
    expired: ['Caducado'],
    unlinked: 'No vinculado',
    name: 'Nombre',
    account: 'Cuenta',
    balance: 'Saldo',
    holder: 'Titular',
    bank: 'Banco',
    status: 'Estado',
    renew: 'Volver a autorizar',
    selectAll: 'Seleccionar todo',
    accounts: 'Cuentas',
    invoices: 'Facturas',
    help: 'Ayuda',
    mandate: 'Mandato SEPA',
    transactions: 'Movimientos',
    pay: (iban) => `Transfiera el importe a la cuenta ${iban} antes de fin de mes.`,
    names,
  },
};
