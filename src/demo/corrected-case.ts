/** A case of the demo data whose approved claims turned out not to be right. */
import { Database } from '../access/database.js';
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { storedLines } from '../claims/claim.queries.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import type { CorrectionReason } from '../payments/corrections/correction.rules.js';
import { HearOnCorrection } from '../payments/corrections/hear-on-correction.js';
import { ProposeCorrection } from '../payments/corrections/propose-correction.js';
import { firstDayOfMonth, type Month } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { grant, register } from './case-steps.js';
import { approveClaim, claimMonth } from './claim-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import { OTHER_MENTEES } from './made-up.js';
import { monthsBefore, proposeWageCost, writeHour } from './month-steps.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';
import { confirmMonth } from './say-of-hours.js';

export interface Mistake {
  /** Of the line, in all. */
  minutes: number;
  reasonCode: CorrectionReason;
  reason: string;
}

const TOO_MUCH: Mistake = {
  minutes: 60,
  reasonCode: 'hours-not-worked',
  reason: 'Mentoren var syg to af de tre dage.',
};
const TOO_LITTLE: Mistake = {
  minutes: 240,
  reasonCode: 'hours-missing',
  reason: 'Lederen havde glemt et opfølgende møde på en time.',
};
const FACTS = 'Fraværslisten fra arbejdspladsen viser, at mentoren var syg to af de tre dage.';

/** One month is put right downwards and is in hearing; the next upwards, and waits for a second person. */
export async function correctedCase(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
): Promise<void> {
  const [before, last] = monthsBefore(demo.today);
  const firstDay = addWorkingDays(firstDayOfMonth(before), 0);
  const id = await register(demo, place, mentor, OTHER_MENTEES.corrected, firstDay);
  await grant(demo, id, firstDay, 60 * 30);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(demo.app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  const costId = await proposeWageCost(demo, place.leader, id, firstDay);
  const approved = { outcome: 'approved' as const };
  await made(demo.app.get(DecideWageCost).run(costId, approved, demo.by(demo.caseworker)));

  const claimed: string[] = [];
  for (const month of [before, last])
    claimed.push(await claimOfThreeHours(demo, { id, place, mentor }, month));
  const [tooMuch = '', tooLittle = ''] = claimed;
  const down = await propose(demo, tooMuch, TOO_MUCH);
  await made(demo.app.get(HearOnCorrection).run(down, { facts: FACTS }, demo.by(demo.otherCaseworker)));
  await propose(demo, tooLittle, TOO_LITTLE);
}

async function claimOfThreeHours(
  demo: DemoSteps,
  { id, place, mentor }: { id: string; place: DemoWorkplace; mentor: DemoMentor },
  month: Month,
): Promise<string> {
  for (const days of [2, 6, 9])
    await writeHour(demo, mentor, id, addWorkingDays(firstDayOfMonth(month), days));
  const claimId = await claimMonth(demo, place.leader, id, month);
  await confirmMonth(demo, id, month, OTHER_MENTEES.corrected);
  await approveClaim(demo, claimId);
  return claimId;
}

/** Answers with the correction's id. */
export async function propose(demo: DemoSteps, claimId: string, mistake: Mistake): Promise<string> {
  const { minutes, reasonCode, reason } = mistake;
  const stored = await demo.app.get(Database).asActor(demo.caseworker, (tx) => storedLines(tx, [claimId]));
  const lines = stored.map(({ id, wageCostOre }) => ({ id, minutes, wageCostOre }));
  const input = { lines, reasonCode, reason };
  return made(demo.app.get(ProposeCorrection).run(claimId, input, demo.by(demo.caseworker)));
}
