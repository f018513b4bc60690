import { parseGuide } from '../../../../core/guide/parse-guide.ts';
import { ByHandForm } from '../../../../extension/components/data/ByHandForm.tsx';
import { CsvColumnsForm } from '../../../../extension/components/data/CsvColumnsForm.tsx';
import { DataSection } from '../../../../extension/components/data/DataSection.tsx';
import { ImportPanel } from '../../../../extension/components/data/ImportPanel.tsx';
import { ImportReview } from '../../../../extension/components/data/ImportReview.tsx';
import { Mend } from '../../../../extension/components/data/Mend.tsx';
import { Notice } from '../../../../extension/components/Notice.tsx';
import { OptionsScreen } from '../../../../extension/components/OptionsScreen.tsx';
import { Working } from '../../../../extension/components/Working.tsx';
import simplefin from '../../../../providers/simplefin/guide.json';
import { type Examples, nothing } from '../example.ts';
import { sampleLedger } from '../sample-ledger.ts';

const { accounts } = sampleLedger(6);
const [changed, ...added] = accounts;
const parsedGuide = parseGuide(simplefin);
const providers = [{ id: 'ponto', name: 'Ponto' }];
const actions = { onBackup: nothing, onCsv: () => {}, onPrint: () => {}, onEraseAll: nothing };

export const examples: Examples = {
  data: {
    on: 'options',
    whole: true,
    draw: () => (
      <OptionsScreen section="data">
        <DataSection count={27} actions={actions}>
          <ImportPanel
            providers={providers}
            onRead={async () => ({ type: 'unreadable', problems: [] })}
          />
          <ByHandForm providers={providers} onAdd={async () => null} />
        </DataSection>
      </OptionsScreen>
    ),
  },
  'data damaged': {
    on: 'options',
    draw: () => (
      <Notice tone="error" title="Your accounts could not be read">
        <Mend
          kept={{ madeAt: '2026-11-23T08:00:00Z', accounts: 27 }}
          onBringBack={() => {}}
          onBeginAnew={() => {}}
        />
      </Notice>
    ),
  },
  'data damaged, no backup kept': {
    on: 'options',
    draw: () => (
      <Notice tone="error" title="Your accounts could not be read">
        <Mend kept={null} onBringBack={() => {}} onBeginAnew={() => {}} />
      </Notice>
    ),
  },
  'work under way': {
    on: 'options',
    draw: () => <Working label="Progress of the backup" part={0.4} onStop={() => {}} />,
  },
  'import review': {
    on: 'options',
    draw: () =>
      changed && (
        <ImportReview
          change={{
            name: 'backup.json',
            diff: {
              added,
              changed: [
                {
                  account: changed,
                  fields: [
                    { field: 'expires', old: '2026-08-01', new: '2026-12-02' },
                    { field: 'organisation', old: null, new: 'Bakkerij Janssens' },
                  ],
                },
              ],
              same: [],
              deeper: 0,
            },
            problems: [{ path: 'accounts[3].iban', message: 'has wrong check digits' }],
            onTake: nothing,
          }}
          onEnd={() => {}}
          onTaken={() => {}}
        />
      ),
  },
  'import review of everything': {
    on: 'options',
    draw: () => (
      <ImportReview
        change={{
          name: 'backup.json',
          diff: { added: [], changed: [], same: accounts, deeper: 2 },
          missing: { accounts: accounts.slice(0, 2), provider: 'ponto' },
          shares: {
            aggregator: 'ponto',
            apps: [{ id: 'odoo', name: 'Odoo' }],
            unknown: 1,
            diffFor: () => ({
              kept: accounts.slice(0, 1),
              added: accounts.slice(1, 3),
              dropped: accounts.slice(3, 4),
            }),
          },
          settings: [
            { name: 'remindAt', old: null, new: [30, 7] },
            { name: 'quiet', old: null, new: { from: '20:00', until: '08:00' } },
            { name: 'notify', old: true, new: false },
          ],
          guides: parsedGuide.ok ? [{ guide: parsedGuide.value, replaces: true }] : [],
          problems: [],
          onTake: nothing,
        }}
        onEnd={() => {}}
        onTaken={() => {}}
      />
    ),
  },
  'csv columns': {
    on: 'options',
    draw: () => (
      <CsvColumnsForm
        table={{
          name: 'konten-2026.csv',
          heading: ['IBAN', 'Description', 'Bank', 'Valid until'],
          columns: { iban: 0, institution: 2 },
          onColumns: async () => ({ type: 'unreadable', problems: [] }),
        }}
        onRead={() => {}}
        onEnd={() => {}}
      />
    ),
  },
  notices: {
    on: 'options',
    draw: () => (
      <div class="stack">
        <Notice tone="info">A thing to know.</Notice>
        <Notice tone="done">It is done.</Notice>
        <Notice tone="warning" title="Take care">
          This may go wrong.
        </Notice>
        <Notice tone="error" title="It went wrong">
          Do this next.
        </Notice>
      </div>
    ),
  },
};
