import { corpus } from './corpus/corpus.ts';
import { type Count, type Field, score } from './corpus/score.ts';

/**
 * What each field must reach, in parts of one: of what is read so much is right, of what is there so much is
 * read. Nothing may be read wrong; what is not read is asked or left open.
 */
const NEEDED: Record<Field, { precision: number; recall: number }> = {
  accounts: { precision: 1, recall: 0.995 },
  selected: { precision: 1, recall: 1 },
  expires: { precision: 1, recall: 0.99 },
  status: { precision: 1, recall: 1 },
  currency: { precision: 1, recall: 1 },
  institution: { precision: 1, recall: 0.98 },
  name: { precision: 1, recall: 0.99 },
  holder: { precision: 1, recall: 0.99 },
  synchronisedOn: { precision: 1, recall: 0.98 },
};

const pages = corpus(Number(process.argv[2] ?? 780), Number(process.argv[3] ?? 1));
const { counts, failures } = score(pages);

const parts = ({ right, wrong, missed }: Count) => ({
  precision: right + wrong === 0 ? 1 : right / (right + wrong),
  recall: right + missed === 0 ? 1 : right / (right + missed),
});
const percent = (part: number): string => `${(Math.floor(part * 10_000) / 100).toFixed(2)} %`;

console.log(`${pages.length} pages, ${pages.flatMap((page) => page.expected).length} accounts`);
console.log('field          precision     recall   read right');
let failed = false;
for (const [field, count] of Object.entries(counts) as [Field, Count][]) {
  const { precision, recall } = parts(count);
  const needed = NEEDED[field];
  const low = precision < needed.precision || recall < needed.recall || count.right === 0;
  failed ||= low;
  console.log(
    `${field.padEnd(14)} ${percent(precision).padStart(9)} ${percent(recall).padStart(10)} ${String(count.right).padStart(12)}${low ? '  too low' : ''}`,
  );
}
for (const failure of failures.slice(0, Number(process.env.SHOW ?? 20))) console.log(failure);
if (failures.length > 20) console.log(`… ${failures.length} in all`);
process.exitCode = failed ? 1 : 0;
