/** As in `triggers.spec.ts`, of claims that are decided. In the rows, one claim is decided and paid, and one waits. */
import { everyRow } from './database/every-row.js';
import { CASEWORKER, CLAIM, LINE, PAID_CLAIM } from './database/row-facts.js';

const client = everyRow();

async function brokenBy(...statements: string[]): Promise<string | null> {
  await client().query('savepoint before');
  try {
    for (const statement of statements) await client().query(statement);
    await client().query('set constraints all immediate');
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  } finally {
    await client().query('rollback to before');
  }
}

const decided = (status: string, amountOre: number) =>
  `update claims set status = '${status}', amount_ore = ${amountOre}, decided_by = '${CASEWORKER}', decided_at = now(),
     legal_basis = 'LAB § 167' where id = '${CLAIM}'`;
const approvedLine = `update claim_lines set outcome = 'approved' where id = '${LINE}'`;

beforeEach(async () => {
  // What is asked here is the claim; who vouches for the hours is asked elsewhere.
  await client().query('alter table claim_lines disable trigger approved_hours_are_vouched_for');
});

describe('a claim', () => {
  it('is decided as its lines are', async () => {
    expect(await brokenBy(decided('approved', 185_993))).toBe('a_claim_is_decided_as_its_lines');
    expect(await brokenBy(approvedLine, decided('approved', 185_992))).toBe(
      'a_claim_is_decided_as_its_lines',
    );
    expect(await brokenBy(approvedLine, decided('refused', 185_993))).toBe('a_claim_is_decided_as_its_lines');
    expect(await brokenBy(approvedLine, decided('approved', 185_993))).toBeNull();
  });

  it('that is decided keeps its amount, its payee and its decider', async () => {
    for (const change of [
      'amount_ore = 1',
      `payee_cvr = '87654321'`,
      `legal_basis = 'Andet'`,
      'decided_at = now()',
    ]) {
      expect(await brokenBy(`update claims set ${change} where id = '${PAID_CLAIM}'`)).toBe(
        'what_was_decided_stands',
      );
    }
    expect(await brokenBy(`update claims set version = version + 1 where id = '${PAID_CLAIM}'`)).toBeNull();
  });
});
