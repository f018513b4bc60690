import { PreviewPanel } from '../../../../extension/components/connections/PreviewPanel.tsx';
import type { PreviewView } from '../../../../extension/components/connections/preview-view.ts';
import { type Examples, nothing } from '../example.ts';
import { institutionsOf } from '../sample-institutions.ts';
import { sampleLedger } from '../sample-ledger.ts';

const { accounts } = sampleLedger(12);
const REASONS = [
  'notShared',
  'otherInstitution',
  'consentExpired',
  'alreadyLinked',
  'neverSeenOnSharePage',
  'appRule',
];
const hidden = accounts.slice(2).map((account, n) => ({
  account,
  reason: REASONS[n % REASONS.length] ?? 'notShared',
}));
const none: PreviewView = {
  shown: [],
  hidden: [],
  others: false,
  empty: null,
  unknown: false,
  choices: [],
  named: null,
};
const panel = (picked: string | null, preview: PreviewView | null) => (
  <PreviewPanel
    app="Odoo"
    institutions={institutionsOf(accounts)}
    picked={picked}
    preview={preview}
    onPick={nothing}
    onFetch={nothing}
  />
);

export const examples: Examples = {
  'preview not picked': { on: 'popup', draw: () => panel(null, null) },
  'preview some shown': {
    on: 'popup',
    draw: () => panel('KBC', { ...none, shown: accounts.slice(0, 2), hidden, others: true }),
  },
  'preview of a brand': {
    on: 'popup',
    draw: () => (
      <PreviewPanel
        app="Odoo"
        institutions={institutionsOf(accounts)}
        picked="Nordea"
        provider={null}
        preview={{
          ...none,
          choices: ['Nordea Corporate', 'Nordea Business', 'Nordea Denmark', 'Nordea'].map(
            (name, index) => ({ name, query: `id-${index}` }),
          ),
        }}
        onPick={nothing}
        onProvider={nothing}
      />
    ),
  },
  'preview nothing shown': {
    on: 'popup',
    draw: () => panel('KBC', { ...none, hidden: hidden.slice(0, 3) }),
  },
  'preview before the first share': {
    on: 'popup',
    draw: () => {
      const untold = { reason: 'neverSeenOnSharePage' };
      const all = accounts.slice(0, 2).map((account) => ({ account, ...untold }));
      return panel('KBC', { ...none, hidden: all, unknown: true });
    },
  },
};
