/** As in `triggers.spec.ts`, of samples. In the rows, a claim that was paid in 2026 is drawn, and asked for. */
import { everyRow } from './database/every-row.js';
import {
  AT,
  CASEWORKER,
  CONSULTANT,
  id,
  LEADING,
  PAID_CLAIM,
  PLACEMENT,
  SAMPLE,
  SAMPLED,
  SAMPLED_CLAIM,
} from './database/row-facts.js';
import { insert } from './database/rows.js';

const client = everyRow();

async function brokenBy(work: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  const broken = await work().then(
    () => null,
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
  await client().query('rollback to before');
  return broken;
}

function becomes(status: string, more = ''): Promise<unknown> {
  return client().query(`update sampled_claims set status = '${status}'${more} where id = '${SAMPLED}'`);
}

const ANSWERED = `, answer = 'Lønseddel', answered_by = '${LEADING}', answered_at = '${AT}'`;
function assessedBy(person: string): string {
  return `, words = 'Fejl', assessed_by = '${person}', assessed_at = '${AT}'`;
}

it('draws what was paid in the year of the sample, and its amount', async () => {
  await client()
    .query(`insert into samples select '${id(901)}', 2025, share_hundredths, seed, claims, amount_ore,
    paid_ore, drawn_by, drawn_at from samples`);
  const again = (claimId: string, sampleId: string, amountOre: number) =>
    insert(client(), 'sampled_claims', {
      id: id(902),
      sample_id: sampleId,
      claim_id: claimId,
      placement_id: PLACEMENT,
      amount_ore: amountOre,
      deadline_day: '2027-01-20',
      status: 'asked',
    });
  const refused = 'only_what_was_paid_is_sampled';
  await client().query('delete from sampled_claims');
  expect(await brokenBy(() => again(SAMPLED_CLAIM, SAMPLE, 12_000))).toBeNull();
  expect(await brokenBy(() => again(SAMPLED_CLAIM, SAMPLE, 11_999))).toBe(refused);
  expect(await brokenBy(() => again(SAMPLED_CLAIM, id(901), 12_000))).toBe(refused);
  expect(await brokenBy(() => again(PAID_CLAIM, SAMPLE, 24_799))).toBe(refused);
});

it('is assessed once, and by another than whoever decided the claim', async () => {
  const own = 'nobody_assesses_what_they_decided';
  expect(await brokenBy(() => becomes('faulty', assessedBy(CASEWORKER)))).toBe(own);
  await becomes('documented', ANSWERED);
  expect(await brokenBy(() => becomes('accepted', assessedBy(CASEWORKER)))).toBe(own);
  expect(await brokenBy(() => becomes('asked'))).toBe('sampled_claims_move_lawfully');
  await becomes('faulty', assessedBy(CONSULTANT));
  expect(await brokenBy(() => becomes('accepted'))).toBe('sampled_claims_move_lawfully');
  expect(await brokenBy(() => becomes('faulty', `, words = 'Andet'`))).toBe('sampled_claims_move_lawfully');
});

it('stands as it was drawn', async () => {
  expect(await brokenBy(() => client().query(`update samples set seed = 'ko'`))).not.toBeNull();
});
