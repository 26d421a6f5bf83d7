import { jest } from '@jest/globals';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { setPassword } from '../../../src/demo/set-password.js';
import type { TrainingView } from '../../../src/grants/training/training.view.js';
import { addDays } from '../../../src/shared/day.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import type { Problem } from '../../app/api-client.js';
import { ADMINISTRATOR, alsoHolds, CASEWORKER, CONSULTANT, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { PRICE, recommendedTraining, someTraining } from '../../app/training-steps.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(240_000);

const REFUSED = {
  outcome: 'refused',
  reasonCode: 'not-needed',
  reason: 'Hun har kurset i forvejen.',
  noHearingBecause: 'party-gave-the-facts',
};

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
});
afterAll(() => running?.close());

function at({ id }: { id: string }): string {
  return `/api/training-grants/${id}`;
}

it('is drafted, put right, recommended, and granted by another with what it is ordered by', async () => {
  const consultant = await running.as(CONSULTANT);
  const list = `/api/placements/${placement.id}/training-grants`;
  const draft = await consultant.make<TrainingView>(list, someTraining(placement));
  const dearer = { ...someTraining(placement), priceOre: PRICE + 1 };
  const changed = await consultant.ask('PUT', at(draft), dearer, { 'if-match': '"1"' });
  expect(changed.status).toBe(200);
  expect((await consultant.ask('PUT', at(draft), dearer, { 'if-match': '"1"' })).status).toBe(412);
  await consultant.make(`${at(draft)}/recommendation`);
  expect(codes(await consultant.post(`${at(draft)}/recommendation`, {}))).toEqual(['training-status']);
  const recommended = await consultant.ask<Problem>('PUT', at(draft), dearer, { 'if-match': '"3"' });
  expect(codes(recommended)).toEqual(['training-status']);

  const caseworker = await running.as(CASEWORKER);
  const granted = { outcome: 'granted', reason: 'Det styrker forløbet.' };
  const done = await caseworker.make<TrainingView>(`${at(draft)}/decision`, granted);
  expect(done).toMatchObject({ status: 'granted', priceOre: PRICE + 1, invoicedOre: 0 });
  expect(done.orderReference).toMatch(/^LS-2026-\d{5}-U1$/);
  expect(done.legalBasis).toContain('§§ 167-171');
  expect(codes(await caseworker.post(`${at(draft)}/decision`, granted))).toEqual(['training-status']);

  const ended = await caseworker.make<TrainingView>(`${at(draft)}/ending`, { because: 'Kurset er aflyst.' });
  expect(ended).toMatchObject({ status: 'ended', endedBecause: 'Kurset er aflyst.' });
  const events = await ask<{ what: string }>(
    running.urls.superuserUrl,
    `select what from audit_events where subject_id = '${draft.id}' order by position`,
  );
  expect(events.map(({ what }) => what)).toEqual([
    'training.drafted',
    'training.changed',
    'training.recommended',
    'training.granted',
    'training.ended',
  ]);
});

it('is decided by nobody on their own recommendation, through the API or in SQL', async () => {
  const training = await recommendedTraining(running, placement);
  const personId = await alsoHolds(running.database, CONSULTANT, 'caseworker');
  const own = await running.as(CONSULTANT, 'caseworker');
  const granted = { outcome: 'granted', reason: 'Det styrker forløbet.' };
  expect(codes(await own.post(`${at(training)}/decision`, granted))).toEqual(['own-recommendation']);
  await expect(
    ask(
      running.urls.superuserUrl,
      `update training_grants set status = 'granted', decided_by = '${personId}', decided_at = now(),
         decision_reason = 'Ja', legal_basis = 'LAB', order_reference = 'X' where id = '${training.id}'`,
    ),
  ).rejects.toThrow('nobody_decides_on_training_they_recommended');
  const other = await running.as(OTHER_CASEWORKER);
  expect(await other.make(`${at(training)}/decision`, granted)).toMatchObject({ status: 'granted' });
});

it('is sent back, and refused with a reason and a word on why the employer was not heard', async () => {
  const caseworker = await running.as(CASEWORKER);
  const { id } = await recommendedTraining(running, placement);
  const back = await caseworker.make<TrainingView>(`${at({ id })}/return`, { because: 'Skriv dagene.' });
  expect(back).toMatchObject({ status: 'draft', returnedBecause: 'Skriv dagene.' });
  await (await running.as(CONSULTANT)).make(`${at({ id })}/recommendation`);

  const { reasonCode: _code, noHearingBecause: _why, ...bare } = REFUSED;
  const refused = await caseworker.post(`${at({ id })}/decision`, bare);
  expect(codes(refused)).toEqual(['reason-code-missing', 'not-heard']);
  expect(await caseworker.make(`${at({ id })}/decision`, REFUSED)).toMatchObject({
    status: 'refused',
    decisionReasonCode: 'not-needed',
    orderReference: null,
  });
});

it('is withdrawn as a draft and while it waits, and not once it is decided', async () => {
  const consultant = await running.as(CONSULTANT);
  const list = `/api/placements/${placement.id}/training-grants`;
  const draft = await consultant.make<TrainingView>(list, someTraining(placement));
  expect(await consultant.make(`${at(draft)}/withdrawal`)).toMatchObject({ status: 'withdrawn' });
  expect(codes(await consultant.post(`${at(draft)}/recommendation`, {}))).toEqual(['training-status']);
  const waiting = await recommendedTraining(running, placement);
  const caseworker = await running.as(CASEWORKER);
  expect(await caseworker.make(`${at(waiting)}/withdrawal`)).toMatchObject({ status: 'withdrawn' });
  const refused = await recommendedTraining(running, placement);
  await caseworker.make(`${at(refused)}/decision`, REFUSED);
  expect(codes(await caseworker.post(`${at(refused)}/withdrawal`, {}))).toEqual(['training-status']);
  const events = await ask<{ subject_id: string }>(
    running.urls.superuserUrl,
    `select subject_id from audit_events where what = 'training.withdrawn' order by happened_at, position`,
  );
  expect(events.map((event) => event.subject_id)).toEqual([draft.id, waiting.id]);
});

it('is for an employee who is a mentor of the case, at a price within the ceiling', async () => {
  const consultant = await running.as(CONSULTANT);
  const list = `/api/placements/${placement.id}/training-grants`;
  const outsider = await consultant.make<{ id: string }>('/api/mentors', {
    kind: 'external-consultant',
    name: 'Eva Ekstern',
    email: 'eva@konsulent.example',
    qualifications: 'Mentor i ti år',
  });
  const forOutsider = { ...someTraining(placement), mentorId: outsider.id };
  expect(codes(await consultant.post(list, forOutsider))).toEqual(['mentor-not-of-case']);
  await ask(
    running.urls.superuserUrl,
    `update mentorships set last_day = '2026-10-31' where placement_id = '${placement.id}';
     insert into mentorships (id, placement_id, mentor_id, first_day, chosen_by, created_at)
       select gen_random_uuid(), placement_id, '${outsider.id}', '2026-11-01', chosen_by, created_at
       from mentorships where placement_id = '${placement.id}' limit 1`,
  );
  expect(codes(await consultant.post(list, forOutsider))).toEqual(['mentor-not-employee']);

  const administrator = await running.as(ADMINISTRATOR);
  const ceiling = { firstDay: '2026-10-01', valueOre: PRICE - 1 };
  const today = running.clock.today();
  await administrator.make('/api/training-ceilings', { ...ceiling, firstDay: today });
  expect(codes(await administrator.post('/api/training-ceilings', { ...ceiling, firstDay: today }))).toEqual([
    'day-taken',
  ]);
  expect(codes(await consultant.post(list, someTraining(placement)))).toEqual(['over-ceiling']);
  const cheaper = { ...someTraining(placement), priceOre: PRICE - 1 };
  expect((await consultant.post(list, cheaper)).status).toBe(201);
});

it('is recommended by nobody who is in the course, through the API or in the database', async () => {
  const own = await aPlacement(running);
  const personId = await alsoHolds(running.database, own.mentorEmail, 'consultant');
  await setPassword(running.database, [own.mentorEmail], DEMO_PASSWORD, running.clock.now());
  const consultant = await running.as(CONSULTANT);
  const draft = await consultant.make<TrainingView>(`/api/placements/${own.id}/training-grants`, {
    ...someTraining(own),
    priceOre: PRICE - 1,
  });
  const mentor = await running.as(own.mentorEmail, 'consultant');
  expect(codes(await mentor.post(`${at(draft)}/recommendation`, {}))).toEqual(['takes-part']);
  await expect(
    running.database.asActor({ personId, role: 'consultant' }, (tx) =>
      tx.query(
        `update training_grants set status = 'recommended', recommended_by = $2, recommended_at = now() where id = $1`,
        [draft.id, personId],
      ),
    ),
  ).rejects.toThrow('row-level security');
  expect(await consultant.make(`${at(draft)}/recommendation`)).toMatchObject({ status: 'recommended' });
});

it('is recommended and granted while it still keeps within what it has to; anything can be refused', async () => {
  const cheap = { priceOre: PRICE - 1 };
  const consultant = await running.as(CONSULTANT);
  const list = `/api/placements/${placement.id}/training-grants`;
  const draft = await consultant.make<TrainingView>(list, { ...someTraining(placement), ...cheap });
  const dear = await recommendedTraining(running, placement, cheap);
  const cheaper = await recommendedTraining(running, placement, { priceOre: PRICE - 2 });
  const tomorrow = addDays(running.clock.today(), 1);
  running.clock.set(`${tomorrow}T09:00:00Z`);
  const ceiling = { firstDay: tomorrow, valueOre: PRICE - 2 };
  await (await running.as(ADMINISTRATOR)).make('/api/training-ceilings', ceiling);

  const recommended = await (await running.as(CONSULTANT)).post(`${at(draft)}/recommendation`, {});
  expect(codes(recommended)).toEqual(['over-ceiling']);
  expect(recommended.body.errors[0]).not.toHaveProperty('field');
  const caseworker = await running.as(CASEWORKER);
  const granted = { outcome: 'granted', reason: 'Det styrker forløbet.' };
  expect(codes(await caseworker.post(`${at(dear)}/decision`, granted))).toEqual(['over-ceiling']);
  expect(await caseworker.make(`${at(dear)}/decision`, REFUSED)).toMatchObject({ status: 'refused' });
  expect(await caseworker.make(`${at(cheaper)}/decision`, granted)).toMatchObject({ status: 'granted' });
});
