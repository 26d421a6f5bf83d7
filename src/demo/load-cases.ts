import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { asCaseChanger, ChooseLetters } from '../cases/letters/batches/choosing/choose-letters.js';
import { DeliverLetter } from '../cases/letters/delivery/deliver-letter.js';
import { IssueLetter } from '../cases/letters/issue-letter.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import { RecommendGrant } from '../grants/deciding/recommend-grant.js';
import { addDays, firstDayOfMonth, monthOf } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { DEMO_LEADER, DEMO_MENTEE, DEMO_MENTOR } from './accounts.js';
import { agree } from './agree.js';
import { setBudgets } from './budget-of-the-demo.js';
import { approveClaim, claimMonth } from './claim-steps.js';
import { type Citizen, draftGrant, grant, register } from './case-steps.js';
import { complainingCase, extendedCase } from './cases-to-write-of.js';
import { endedCase, pausedCase } from './cases-at-rest.js';
import { correctedCase } from './corrected-case.js';
import { type DemoSteps, made } from './demo-steps.js';
import { disputedCase } from './disputed-case.js';
import * as madeUp from './made-up.js';
import { monthsBefore, proposeWageCost, writeHour } from './month-steps.js';
import { caseOfColleague, caseOfConsultant } from './mentors-from-outside.js';
import { type DemoMentor, type DemoWorkplace, makeMentor, makeWorkplace } from './people-of-the-demo.js';
import { readyToPay } from './ready-to-pay.js';
import { raisedClaim, repaidClaim } from './repaid-claim.js';
import { drawSample, payLastYear } from './sample-of-the-demo.js';
import { confirmMonth, disputeFirstDay } from './say-of-hours.js';
import { settleIn } from './settle-in.js';
import { askForTime, setWindow } from './windows-of-the-demo.js';

/** A case at every stage, with days counted from the day on which the municipality was made. */
export async function loadCases(demo: DemoSteps): Promise<void> {
  await setWindow(demo);
  const [factory, nursery, cafe] = madeUp.COMPANIES;
  const [gry, carl] = madeUp.OTHER_LEADERS;
  const [soes, hugo, kaj] = madeUp.OTHER_MENTORS;
  const atFactory = await makeWorkplace(demo, factory, DEMO_LEADER);
  const atNursery = await makeWorkplace(demo, nursery, gry);
  const atCafe = await makeWorkplace(demo, cafe, carl);
  const morten = await makeMentor(demo, atFactory.workplaceId, DEMO_MENTOR);
  const soesMentor = await makeMentor(demo, atFactory.workplaceId, soes);
  const hugoMentor = await makeMentor(demo, atNursery.workplaceId, hugo);

  const [birthe, anders, caroline, dan, mikkel, lone, viggo] = madeUp.MENTEES;
  await endedCase(demo, atFactory, [soesMentor, morten], mikkel);
  await pausedCase(demo, atFactory, soesMentor, lone);
  await runningCase(demo, atFactory, morten, { ...DEMO_MENTEE, cpr: '300689-1212' });
  await caseWithoutWageCost(demo, atFactory, soesMentor, birthe);
  await recommendedCase(demo, atNursery, hugoMentor, anders);
  await draftedCase(demo, atNursery, hugoMentor, caroline);
  await register(demo, atCafe, null, dan, addDays(demo.today, 14));
  await readyToPay(demo);
  await disputedCase(demo, atFactory, soesMentor, viggo);
  await correctedCase(demo, atNursery, hugoMentor);
  await complainingCase(demo, atNursery, hugoMentor);
  await extendedCase(demo, atNursery, hugoMentor);
  await caseOfConsultant(demo, atCafe);
  await caseOfColleague(demo, atCafe);
  await setBudgets(demo);
  const kajMentor = await makeMentor(demo, atCafe.workplaceId, kaj);
  const [tove, bent, inga] = madeUp.PAID_LAST_YEAR;
  const paid = [
    { place: atFactory, mentor: soesMentor, citizen: tove },
    { place: atNursery, mentor: hugoMentor, citizen: bent },
    { place: atCafe, mentor: kajMentor, citizen: inga },
  ];
  await payLastYear(demo, paid);
  await drawSample(demo, paid);
  await repaidClaim(demo);
  await raisedClaim(demo);
  const orientations = { kind: 'orientation-to-mentee', status: 'active' } as const;
  await made(demo.app.get(ChooseLetters).run(orientations, asCaseChanger(demo.by(demo.caseworker))));
}

/** Two months of hours: the first confirmed and approved, of the second one day is disputed; the letter printed. */
async function runningCase(demo: DemoSteps, place: DemoWorkplace, mentor: DemoMentor, citizen: Citizen) {
  const { app, today } = demo;
  const [before, last] = monthsBefore(today);
  const firstDay = addWorkingDays(firstDayOfMonth(before), 0);
  const id = await register(demo, place, mentor, citizen, firstDay);
  await grant(demo, id, firstDay, 60 * 40);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  const costId = await proposeWageCost(demo, place.leader, id, firstDay);
  await made(app.get(DecideWageCost).run(costId, { outcome: 'approved' }, demo.by(demo.caseworker)));
  for (const month of [before, last]) {
    for (const days of [2, 5, 8, 11])
      await writeHour(demo, mentor, id, addWorkingDays(firstDayOfMonth(month), days));
    const claimId = await claimMonth(demo, place.leader, id, month);
    if (month === before) {
      await confirmMonth(demo, id, month);
      await approveClaim(demo, claimId);
    } else {
      await disputeFirstDay(demo, id, month);
    }
  }
  await settleIn(demo, { mentor: mentor.mentor, leader: place.leader }, id, firstDay);
  const letter = await made(
    app.get(IssueLetter).run(id, { kind: 'orientation-to-leader' }, demo.by(demo.caseworker)),
  );
  await made(app.get(DeliverLetter).run(letter, 'print', demo.by(demo.caseworker)));
}

async function caseWithoutWageCost(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
  citizen: Citizen,
) {
  const firstDay = addWorkingDays(addDays(demo.today, -21), 0);
  const id = await register(demo, place, mentor, citizen, firstDay);
  await grant(demo, id, firstDay, 60 * 30);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(demo.app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  await writeHour(demo, mentor, id, addWorkingDays(firstDay, 1));
  await proposeWageCost(demo, place.leader, id, firstDay);
  await askForTime(demo, place, id, monthOf(firstDay));
}

async function recommendedCase(demo: DemoSteps, place: DemoWorkplace, mentor: DemoMentor, citizen: Citizen) {
  const firstDay = addDays(demo.today, 7);
  const id = await register(demo, place, mentor, citizen, firstDay);
  const grantId = await draftGrant(demo, id, firstDay, 60 * 24);
  await made(demo.app.get(RecommendGrant).run(grantId, demo.by(demo.consultant)));
}

async function draftedCase(demo: DemoSteps, place: DemoWorkplace, mentor: DemoMentor, citizen: Citizen) {
  const firstDay = addDays(demo.today, 10);
  const id = await register(demo, place, mentor, citizen, firstDay);
  await draftGrant(demo, id, firstDay, 60 * 20);
}
