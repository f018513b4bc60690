import type { Rendering } from './state.ts';

/** The words of the demo aggregator, one language a rendering. */
export type Words = {
  lang: 'en' | 'nl' | 'fr';
  accounts: string;
  integrations: string;
  billing: string;
  addAccount: string;
  bank: string;
  name: string;
  expiresOn: string;
  synchronised: string;
  status: string;
  linked: string;
  due: string;
  expired: string;
  reauthorise: string;
  none: string;
  loading: string;
  failed: string;
  minutesAgo: string;
  chooseBank: string;
  country: string;
  institution: string;
  select: string;
  next: string;
  cancel: string;
  step: string;
  beta: string;
  wouldAccess: string;
  organisation: string;
  selectAccounts: string;
  authorise: string;
  consent: string;
};

const EN: Words = {
  lang: 'en',
  accounts: 'Accounts',
  integrations: 'Integrations',
  billing: 'Billing',
  addAccount: 'Add account',
  bank: 'Bank',
  name: 'Name',
  expiresOn: 'Expires on',
  synchronised: 'Last synchronised',
  status: 'Status',
  linked: 'Connected',
  due: 'Expires soon',
  expired: 'Expired',
  reauthorise: 'Reauthorize',
  none: 'Nothing here yet. Add the first account of your organisation.',
  loading: 'Fetching your accounts…',
  failed: 'The list could not be fetched. Try again in a while.',
  minutesAgo: '12 minutes ago',
  chooseBank: 'Choose your bank',
  country: 'Financial institution country',
  institution: 'Financial institution',
  select: 'Please select',
  next: 'Next',
  cancel: 'Cancel',
  step: 'Step 1 of 2',
  beta: 'Beta',
  wouldAccess: 'would like to access:',
  organisation: 'Organization',
  selectAccounts: 'Select the bank account(s)',
  authorise: 'Authorize',
  consent:
    'This demo stands in for the screen where an app is given accounts. Nothing is sent anywhere.',
};

const NL: Words = {
  lang: 'nl',
  accounts: 'Bankrekeningen',
  integrations: 'Integraties',
  billing: 'Facturatie',
  addAccount: 'Rekening toevoegen',
  bank: 'Bank',
  name: 'Naam',
  expiresOn: 'Vervalt op',
  synchronised: 'Laatst gesynchroniseerd',
  status: 'Status',
  linked: 'Gekoppeld',
  due: 'Vervalt binnenkort',
  expired: 'Vervallen',
  reauthorise: 'Opnieuw autoriseren',
  none: 'Hier staat nog niets. Voeg de eerste rekening van je organisatie toe.',
  loading: 'Je rekeningen worden opgehaald…',
  failed: 'De lijst kon niet worden opgehaald. Probeer het later opnieuw.',
  minutesAgo: '12 minuten geleden',
  chooseBank: 'Kies je bank',
  country: 'Land van de financiële instelling',
  institution: 'Financiële instelling',
  select: 'Maak een keuze',
  next: 'Volgende',
  cancel: 'Annuleren',
  step: 'Stap 1 van 2',
  beta: 'Bèta',
  wouldAccess: 'wil toegang tot:',
  organisation: 'Organisatie',
  selectAccounts: 'Selecteer de bankrekening(en)',
  authorise: 'Autoriseren',
  consent:
    'Deze demo staat in voor het scherm waar een app rekeningen krijgt. Er wordt niets verstuurd.',
};

const FR: Words = {
  lang: 'fr',
  accounts: 'Comptes',
  integrations: 'Intégrations',
  billing: 'Facturation',
  addAccount: 'Ajouter un compte',
  bank: 'Banque',
  name: 'Nom',
  expiresOn: 'Expire le',
  synchronised: 'Dernière synchronisation',
  status: 'État',
  linked: 'Connecté',
  due: 'Expire bientôt',
  expired: 'Expiré',
  reauthorise: 'Réautoriser',
  none: 'Rien ici pour l’instant. Ajoutez le premier compte de votre organisation.',
  loading: 'Vos comptes sont en route…',
  failed: 'La liste n’a pas pu être chargée. Réessayez plus tard.',
  minutesAgo: 'il y a 12 minutes',
  chooseBank: 'Choisissez votre banque',
  country: 'Pays de l’institution financière',
  institution: 'Institution financière',
  select: 'Faites un choix',
  next: 'Suivant',
  cancel: 'Annuler',
  step: 'Étape 1 sur 2',
  beta: 'Bêta',
  wouldAccess: 'souhaite accéder à :',
  organisation: 'Organisation',
  selectAccounts: 'Sélectionnez le(s) compte(s) bancaire(s)',
  authorise: 'Autoriser',
  consent: 'Cette démo remplace l’écran où une application reçoit des comptes. Rien n’est envoyé.',
};

/** The language that goes with a rendering. */
export function wordsOf(rendering: Rendering): Words {
  return { table: EN, cards: NL, grid: FR }[rendering];
}
