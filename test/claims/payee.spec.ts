import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { EmployerView } from '../../src/employers/employer.view.js';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement, aWorkplace } from '../app/builders.js';
import { codes, submitted, work } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let seller: EmployerView;
let buyer: EmployerView;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  await itIs('2026-12-01');
  placement = await aPlacement(running);
  seller = await consultant.read(`/api/employers/${placement.employerId}`);
  buyer = await consultant.read(`/api/employers/${(await aWorkplace(running)).employerId}`);
  for (const day of ['2026-10-06', '2026-11-05', '2026-12-01']) await work(placement, day, 60);
});

/** Whoever was signed in before then is so no more. */
async function itIs(day: string): Promise<void> {
  running.clock.set(`${day}T09:00:00Z`);
  consultant = await running.as(CONSULTANT);
  if (placement) placement.leader = await running.as(placement.leaderEmail);
}

function goOn(kind: 'sale' | 'merger', firstDay: string): Promise<{ id: string }> {
  const workplaceIds = kind === 'sale' ? [placement.workplaceId] : [];
  const input = { kind, firstDay, cvr: buyer.cvr, workplaceIds };
  return consultant.make(`/api/employers/${seller.id}/successions`, input);
}

async function decide({ id, lines }: ClaimView): Promise<void> {
  const decided = lines.map((line) => ({ id: line.id, outcome: 'approved' }));
  await (await running.as(CASEWORKER)).make(`/api/claims/${id}/decision`, { lines: decided });
}

async function payeeOf({ id }: ClaimView): Promise<string | null> {
  const { id: personId } = await consultant.read<{ id: string }>('/api/me');
  const [row] = await running.database.asActor({ personId, role: 'consultant' }, (tx) =>
    tx.query<{ cvr: string | null }[]>('select payee_cvr as cvr from claims where id = $1', [id]),
  );
  return row?.cvr ?? null;
}

describe('after a sale', () => {
  it('the months before are the seller’s, that of the sale and those after the buyer’s', async () => {
    await goOn('sale', '2026-11-16');

    expect(await payeeOf(await submitted(placement, '2026-10'))).toBe(seller.cvr);
    expect(await payeeOf(await submitted(placement, '2026-11'))).toBe(buyer.cvr);
    expect(await payeeOf(await submitted(placement, '2026-12'))).toBe(buyer.cvr);
  });

  it('what is submitted keeps its payee, until it is sent back and submitted anew', async () => {
    const kept = await submitted(placement, '2026-11');
    await goOn('sale', '2026-11-16');
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${kept.id}/return`, { because: 'Hvem er arbejdsgiver?' });
    expect(await payeeOf(kept)).toBe(seller.cvr);

    await placement.leader.make(`/api/claims/${kept.id}/submission`, {
      declaration: true,
      answer: 'Den nye',
    });
    expect(await payeeOf(kept)).toBe(buyer.cvr);
    const early = await submitted(placement, '2026-10');
    await decide(early);
    expect(await payeeOf(early)).toBe(seller.cvr);
  });

  it('the claim of an earlier month still shows the employer of its day', async () => {
    await goOn('sale', '2026-11-16');
    const early = await submitted(placement, '2026-10');
    const pages = await PageClient.of(running, CASEWORKER);

    const { text } = await pages.get(`/krav/${early.id}`);
    expect(text).toContain(`Mads Mentee hos ${seller.name}`);
    expect(text).toContain(`Modtager ${seller.name}, CVR ${seller.cvr}`);
    expect((await pages.get(`/krav?maaned=2026-10&q=${seller.cvr}`)).text).toContain(seller.name);
  });
});

describe('after a merger', () => {
  it('every month is the successor’s from the day', async () => {
    await goOn('merger', '2026-12-02');
    expect(await payeeOf(await submitted(placement, '2026-10'))).toBe(seller.cvr);

    await itIs('2026-12-02');
    expect(await payeeOf(await submitted(placement, '2026-11'))).toBe(buyer.cvr);
  });

  it('what is submitted before is paid to the successor where it is decided after, and says so', async () => {
    const [early, late] = [await submitted(placement, '2026-10'), await submitted(placement, '2026-11')];
    await decide(early);
    await goOn('merger', '2026-12-01');
    const pages = await PageClient.of(running, CASEWORKER);
    expect((await pages.get(`/krav/${late.id}`)).text).toContain(
      `Når kravet bliver afgjort, udbetales det til ${buyer.name}, CVR ${buyer.cvr}`,
    );

    await decide(late);
    expect([await payeeOf(early), await payeeOf(late)]).toEqual([seller.cvr, buyer.cvr]);
  });

  it('the successor of a seller is paid for the seller’s months', async () => {
    await goOn('sale', '2026-11-16');
    const { employerId } = await aWorkplace(running);
    const { cvr } = await consultant.read<EmployerView>(`/api/employers/${employerId}`);
    const merger = { kind: 'merger', firstDay: '2026-12-01', cvr };
    await consultant.make(`/api/employers/${seller.id}/successions`, merger);

    expect(await payeeOf(await submitted(placement, '2026-10'))).toBe(cvr);
    expect(await payeeOf(await submitted(placement, '2026-12'))).toBe(buyer.cvr);
  });
});

describe('a succession under which money is claimed', () => {
  const annul = (id: string) => consultant.post(`/api/successions/${id}/annulment`, { reason: 'En fejl' });

  it('stays; before that, and once the claim is withdrawn, it can be annulled', async () => {
    const { id } = await goOn('merger', '2026-12-01');
    const claim = await submitted(placement);
    expect(codes(await annul(id))).toEqual(['claimed-under']);

    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);
    expect((await annul(id)).status).toBe(201);
  });

  it('stays where the claim is of the buyer, and not where it is still the seller’s', async () => {
    const { id } = await goOn('sale', '2026-11-16');
    await submitted(placement, '2026-10');
    expect((await annul(id)).status).toBe(201);

    const again = await goOn('sale', '2026-11-16');
    await submitted(placement, '2026-11');
    expect(codes(await annul(again.id))).toEqual(['claimed-under']);
  });

  it('is not annulled while the claim is being submitted', async () => {
    const { id } = await goOn('merger', '2026-12-01');
    const claim = await placement.leader.make<ClaimView>('/api/claims', {
      placementId: placement.id,
      month: '2026-10',
    });
    const answers = await allAtOnce<{ status: number }>(running, `employer_successions where id = '${id}'`, [
      () => placement.leader.post(`/api/claims/${claim.id}/submission`, { declaration: true }),
      () => annul(id),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
  });
});
