import type { ClaimView } from '../../src/claims/claim.view.js';
import type { CaseView } from '../../src/cases/case.view.js';
import { type ActivePlacement, aMentor, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let own: ActivePlacement;

const ONE_HOUR = { day: '2026-10-06', start: '08:00', minutes: 60, activity: 'meeting' };

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
  own = await aPlacement(running);
});
afterAll(() => running.close());

async function decide(claimId: string): Promise<void> {
  const caseworker = await running.as(CASEWORKER);
  const { lines } = await caseworker.read<ClaimView>(`/api/claims/${claimId}`);
  await caseworker.make(`/api/claims/${claimId}/decision`, {
    lines: lines.map(({ id }) => ({ id, outcome: 'approved' })),
  });
}

describe('who must do what by when', () => {
  it('is the same for everybody who sees the case', async () => {
    const staff = await Promise.all([CONSULTANT, CASEWORKER].map((email) => running.as(email)));
    const readers = [...staff, own.leader, own.mentor];
    const steps = await Promise.all(
      readers.map((reader) => reader.read<CaseView>(`/api/placements/${own.id}/case`)),
    );

    const sentences = steps.map(({ nextStep, waitsFor }) => `${waitsFor}: ${nextStep}`);
    expect(new Set(sentences)).toEqual(new Set([sentences[0]]));
    expect(sentences[0]).toMatch(/^leader: Lederen skal sende timerne for oktober 2026/);
  });

  it('counts the days to answer from the return of a claim, and asks for the cost of a new mentor', async () => {
    const placement = await aPlacement(running);
    const { id, workplaceId, leader } = placement;
    const sentence = async () => (await leader.read<CaseView>(`/api/placements/${id}/case`)).nextStep;
    await leader.make(`/api/placements/${id}/time-entries`, ONE_HOUR);
    const claim = await leader.make('/api/claims', { placementId: id, month: '2026-10' });
    await leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
    running.clock.set('2026-11-03T16:00:00Z');
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/return`, { because: 'Ret timerne' });
    expect(await sentence()).toMatch(/^Lederen skal svare på .* senest 17\.11\.2026\.$/);

    await placement.confirmHours();
    await leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
    await decide(claim.id);
    expect(await sentence()).toMatch(/^Mentoren skal skrive månedens timer/);
    const { mentorId } = await aMentor(running, workplaceId);
    await leader.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-11-02' });
    expect(await sentence()).toBe('Lederen skal indsende mentorens lønomkostning senest 30.11.2026.');
  });

  it('is told by the database to nobody else', async () => {
    const another = await aPlacement(running);
    const [person] = await ask<{ id: string }>(
      running.urls.ownerUrl,
      `select person_id as id from mentors where id = '${another.mentorId}'`,
    );
    const state = (placementId: string) =>
      ask<{ state: unknown }>(
        running.urls.appUrl,
        `select set_config('role', 'limstift_party', false), set_config('limstift.role', 'mentor', false),
           set_config('limstift.today', '2026-11-03', false), set_config('limstift.person_id', '${person?.id}', false)`,
        `select case_state('${placementId}') as state`,
      );

    expect(await state(own.id)).toEqual([{ state: null }]);
    expect(await state(another.id)).toEqual([{ state: expect.objectContaining({ hasMentor: true }) }]);
  });
});
