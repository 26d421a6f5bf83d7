/** A case of the demo data whose claims are not approved just like that. */
import { Database } from '../access/database.js';
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { storedLines } from '../claims/claim.queries.js';
import { DecideClaim } from '../claims/decisions/decide-claim.js';
import { SendClaimHearing } from '../claims/hearings/send-claim-hearing.js';
import { RegisterComplaint } from '../follow-up/complaints/register-complaint.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import { firstDayOfMonth } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { type Citizen, grant, register } from './case-steps.js';
import { claimMonth } from './claim-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import { monthsBefore, proposeWageCost, writeHour } from './month-steps.js';
import { trainMentor } from './training-of-the-demo.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';

const REFUSAL = {
  outcome: 'refused',
  reasonCode: 'not-mentor-work',
  reason: 'Mentoren var alene på vagt den dag.',
} as const;
const FACTS = 'Vagtplanen viser, at menteen havde fri den dag, timerne er skrevet.';

/** One month refused, which the leader complains of; the next in hearing. The mentor has been on a course. */
export async function disputedCase(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
  citizen: Citizen,
): Promise<void> {
  const { app, today } = demo;
  const [before, last] = monthsBefore(today);
  const firstDay = addWorkingDays(firstDayOfMonth(before), 0);
  const id = await register(demo, place, mentor, citizen, firstDay);
  await grant(demo, id, firstDay, 60 * 20);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  const costId = await proposeWageCost(demo, place.leader, id, firstDay);
  await made(app.get(DecideWageCost).run(costId, { outcome: 'approved' }, demo.by(demo.caseworker)));
  await trainMentor(demo, id, mentor.mentorId);
  const [refused, heard] = [
    await claimOf(demo, place, mentor, id, before),
    await claimOf(demo, place, mentor, id, last),
  ];
  const waived = {
    lines: await refusedLines(demo, refused),
    noHearingBecause: 'party-gave-the-facts' as const,
  };
  await made(app.get(DecideClaim).run(refused, waived, demo.by(demo.caseworker)));
  const complaint = { text: 'Menteen byttede vagt, så de var der begge to.' };
  await made(app.get(RegisterComplaint).byParty('claim', refused, complaint, demo.by(place.leader)));
  const hearing = { lines: await refusedLines(demo, heard), facts: FACTS };
  await made(app.get(SendClaimHearing).run(heard, hearing, demo.by(demo.caseworker)));
}

async function claimOf(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
  placementId: string,
  month: string,
): Promise<string> {
  await writeHour(demo, mentor, placementId, addWorkingDays(firstDayOfMonth(month), 3));
  return claimMonth(demo, place.leader, placementId, month);
}

async function refusedLines(demo: DemoSteps, claimId: string) {
  const stored = await demo.app.get(Database).asActor(demo.caseworker, (tx) => storedLines(tx, [claimId]));
  return stored.map(({ id }) => ({ id, ...REFUSAL }));
}
