import { NothingListed } from '../../../../extension/components/popup/NothingListed.tsx';
import { PopupScreen } from '../../../../extension/components/popup/PopupScreen.tsx';
import { RemindLater } from '../../../../extension/components/reminders/RemindLater.tsx';
import { type Examples, yes } from '../example.ts';
import { institutionsOf } from '../sample-institutions.ts';
import { sampleLedger } from '../sample-ledger.ts';
import { diagnosesShown } from './diagnoses.tsx';

const { accounts } = sampleLedger(27);
const many = sampleLedger(300).accounts;

const shared = {
  optionsUrl: 'options.html',
  NothingListed,
  AnswerReminder: () => <RemindLater onAnswer={async () => {}} onMute={async () => {}} />,
  onCopy: yes,
  onHide: () => {},
  onRenew: () => {},
  onRetry: () => {},
  onNeedAll: () => {},
};
const draw = (data: Parameters<typeof PopupScreen>[0]['data']) => () => (
  <PopupScreen {...shared} data={data} />
);

export const examples: Examples = {
  'popup empty': {
    on: 'popup',
    whole: true,
    draw: draw({ state: 'ready', accounts: [], institutions: [] }),
  },
  'popup error': { on: 'popup', whole: true, draw: draw({ state: 'error', problem: 'quota' }) },
  popup: {
    on: 'popup',
    whole: true,
    draw: draw({ state: 'ready', accounts, institutions: institutionsOf(accounts) }),
  },
  'popup numbers hidden': {
    on: 'popup',
    whole: true,
    draw: draw({ state: 'ready', accounts, institutions: institutionsOf(accounts) }),
    screen: { hideNumbers: true },
  },
  'popup that heard of the tab late': {
    on: 'popup',
    whole: true,
    draw: () => (
      <PopupScreen
        {...shared}
        data={{ state: 'ready', accounts, institutions: institutionsOf(accounts) }}
        late
      >
        {diagnosesShown}
      </PopupScreen>
    ),
  },
  'popup not checked for long': {
    on: 'popup',
    whole: true,
    draw: draw({ state: 'ready', accounts, institutions: institutionsOf(accounts) }),
    screen: { today: Temporal.PlainDate.from('2027-01-20') },
  },
  'popup no match': {
    on: 'popup',
    draw: () => <NothingListed nothing={{ why: 'noMatch', onClear: () => {} }} />,
  },
  'popup many': {
    on: 'popup',
    whole: true,
    draw: draw({ state: 'ready', accounts: many, institutions: institutionsOf(many) }),
  },
};
