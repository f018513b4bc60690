import { DiagnosisList } from '../../../../extension/components/DiagnosisList.tsx';
import type { DiagnosisView } from '../../../../extension/components/diagnosis-view.ts';
import type { Examples } from '../example.ts';

const each: DiagnosisView[] = [
  {
    id: 'onboardingUnfinished',
    provider: 'Ponto',
    severity: 'stop',
    title: 'Your Ponto registration is about to be deleted',
    say: 'You began with Ponto at least 48 hours ago and have not finished. Finish it today.',
    institutions: [],
    go: { guide: 'ponto', journey: 'connect' },
    ask: null,
  },
  {
    id: 'authorisationExpired',
    provider: 'Ponto',
    severity: 'broken',
    title: 'The authorisation has expired',
    say: 'The bank’s permission for at least one account has ended, so no new transactions arrive.',
    institutions: ['KBC', 'Belfius', 'Crédit Agricole du Languedoc'],
    go: { guide: 'ponto', journey: 'renew' },
    ask: null,
  },
  {
    id: 'authorisationDue',
    provider: 'Ponto',
    severity: 'soon',
    title: 'An authorisation ends soon',
    say: 'Renew it now, while the feed still works.',
    institutions: ['ING'],
    go: { guide: 'ponto', journey: 'renew' },
    ask: null,
  },
  {
    id: 'betaInstitution',
    provider: 'Ponto',
    severity: 'note',
    title: 'Errors with a bank in beta',
    say: 'Ponto marks this bank as beta. Odoo gives no support for it.',
    institutions: ['Revolut'],
    go: null,
    ask: 'https://pontosupport.isabel.eu/',
  },
  {
    id: 'ponto|name:kbc|2026-11-24',
    provider: 'Ponto',
    severity: 'soon',
    title: 'KBC: 2 accounts were not renewed',
    say: 'Other accounts of this bank got a new date on November 24, 2026. Still ending on November 28, 2026: Savings, BE53 •••• •••• 4412, EUR, Reserve, BE71 •••• •••• 6769, EUR.',
    institutions: ['KBC'],
    go: { guide: 'ponto', journey: 'renew', account: 'ponto|iban:BE53586671384412/EUR' },
    ask: null,
    dismiss: true,
  },
];
const draw = (diagnoses: DiagnosisView[]) => () => (
  <DiagnosisList diagnoses={diagnoses} onGo={() => {}} onDismiss={() => {}} />
);

export const diagnosesShown = (
  <DiagnosisList diagnoses={each} onGo={() => {}} onDismiss={() => {}} />
);

export const examples: Examples = {
  'diagnoses one': { on: 'popup', draw: draw(each.slice(3, 4)) },
  'diagnosis to put away': { on: 'popup', draw: draw(each.slice(-1)) },
  'diagnoses of every severity': { on: 'popup', draw: draw(each) },
};
