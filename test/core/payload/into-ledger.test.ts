import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countdown } from '../../../core/consent/countdown.ts';
import { EMPTY } from '../../../core/ledger/merge.ts';
import { recordSightings } from '../../../core/ledger/record-sightings.ts';
import { readPayloads } from '../../../core/payload/read-payload.ts';
import { PROVIDERS, shippedGuide } from './shipped-guide.ts';

const guide = shippedGuide('ponto');
const today = Temporal.PlainDate.from('2026-11-24');
const own = join(PROVIDERS, 'ponto/payloads');
const files = ['accounts.json', 'financial-institutions.json'].map((file) => ({
  file,
  json: JSON.parse(readFileSync(join(own, file), 'utf8')) as unknown,
}));
const { sightings } = readPayloads(guide, files, { seenAt: '2026-11-24T08:00:00Z', today });
const { accounts } = recordSightings(EMPTY, sightings, { today }).ledger;

it.each([
  ['Current account', { state: 'due', on: '2026-11-28', source: 'payload', daysLeft: 4 }],
  ['Zichtrekening', { state: 'expired', since: '2026-08-30', source: 'institution' }],
  ['Épargne 🏦', { state: 'ended', since: '2026-11-24' }],
  ['No bank given', { state: 'due', on: '2026-11-28', source: 'policy' }],
])('%s counts down as its payload says', (name, expected) => {
  const account = accounts.find((one) => one.name?.value === name);
  expect(account && countdown(account, { days: 180, remindAt: [7] }, today)).toMatchObject(
    expected,
  );
});
