/** Cases of the demo data in which much is decided, so that there is something to write letters of. */
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { ReturnClaim } from '../claims/decisions/return-claim.js';
import { HandleComplaint } from '../follow-up/complaints/handle-complaint.js';
import { RegisterComplaint } from '../follow-up/complaints/register-complaint.js';
import { DecideGrant } from '../grants/deciding/decide-grant.js';
import { RecommendGrant } from '../grants/deciding/recommend-grant.js';
import { EndGrant } from '../grants/ending/end-grant.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import { addDays, firstDayOfMonth, lastDayOfMonth } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { draftGrant, grant, register } from './case-steps.js';
import { claimMonth } from './claim-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import { OTHER_MENTEES } from './made-up.js';
import { monthsBefore, proposeWageCost, writeHour } from './month-steps.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';

const REFUSED = {
  outcome: 'refused',
  reasonCode: 'not-decisive',
  reason: 'Lederen siger, at du klarer opgaverne selv.',
  noHearingBecause: 'party-gave-the-facts',
} as const;
const COMPLAINT = 'Jeg klarer opgaverne, men jeg kommer ikke afsted om morgenen uden hjælp.';
const CHANGED = {
  outcome: 'changed',
  reassessment: 'Du har fortalt mere om, hvorfor du har brug for hjælp. Det ændrer sagen.',
} as const;
const ENDED = {
  what: 'ending',
  reasonCode: 'mentee-asked',
  reason: 'Du har selv bedt om det, fordi du nu kan klare dig uden mentor.',
  noHearingBecause: 'party-asked-for-it',
} as const;
const MISSING = 'Vi mangler mentorens lønseddel for måneden. Læg den på kravet, og send det igen.';

/** Refused at first, given after a complaint, and ended before its time. */
export async function complainingCase(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
): Promise<void> {
  const { app, today } = demo;
  const firstDay = addWorkingDays(addDays(today, -20), 0);
  const id = await register(demo, place, mentor, OTHER_MENTEES.complaining, firstDay);
  const refused = await draftGrant(demo, id, firstDay, 60 * 20);
  await made(app.get(RecommendGrant).run(refused, demo.by(demo.consultant)));
  await made(app.get(DecideGrant).run(refused, REFUSED, demo.by(demo.caseworker)));
  const received = { receivedWay: 'letter' as const, receivedDay: today, text: COMPLAINT };
  const complaint = await made(
    app.get(RegisterComplaint).run('grant', refused, received, demo.by(demo.caseworker)),
  );
  await made(app.get(HandleComplaint).reassess(complaint, CHANGED, demo.by(demo.otherCaseworker)));
  const given = await grant(demo, id, firstDay, 60 * 20);
  const ended = { ...ENDED, lastDay: addDays(today, 30) };
  await made(app.get(EndGrant).run(given, ended, demo.by(demo.caseworker)));
}

/** Given a second period, and of the month before last a claim that came back to the leader. */
export async function extendedCase(demo: DemoSteps, place: DemoWorkplace, mentor: DemoMentor): Promise<void> {
  const { app } = demo;
  const [before, last] = monthsBefore(demo.today);
  const firstDay = addWorkingDays(firstDayOfMonth(before), 0);
  const endOfFirst = lastDayOfMonth(last);
  const id = await register(demo, place, mentor, OTHER_MENTEES.extended, firstDay);
  await grant(demo, id, firstDay, 60 * 10, endOfFirst);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  const costId = await proposeWageCost(demo, place.leader, id, firstDay);
  await made(app.get(DecideWageCost).run(costId, { outcome: 'approved' }, demo.by(demo.caseworker)));
  await writeHour(demo, mentor, id, addWorkingDays(firstDayOfMonth(before), 4));
  const claimId = await claimMonth(demo, place.leader, id, before);
  await made(app.get(ReturnClaim).run(claimId, MISSING, demo.by(demo.caseworker)));
  await grant(demo, id, addDays(endOfFirst, 1), 60 * 20);
}
