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
];
const draw = (diagnoses: DiagnosisView[]) => () => (
  <DiagnosisList diagnoses={diagnoses} onGo={() => {}} />
);

export const diagnosesShown = <DiagnosisList diagnoses={each} onGo={() => {}} />;

export const examples: Examples = {
  'diagnoses one': { on: 'popup', draw: draw(each.slice(3)) },
  'diagnoses of every severity': { on: 'popup', draw: draw(each) },
};
