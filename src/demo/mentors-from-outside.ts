/** Cases of the demo data whose mentors are none of the workplace's own, and claim their hours themselves. */
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import { ProposeWageCost } from '../grants/wage-costs/propose-wage-cost.js';
import { RegisterInvoice } from '../payments/invoices/register-invoice.js';
import { addDays, type Day, firstDayOfMonth, type Month } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { grant, register } from './case-steps.js';
import { approveClaim, claimMonth } from './claim-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import { MENTORS_FROM_OUTSIDE, OTHER_MENTEES, PROVIDER_CVR } from './made-up.js';
import { monthsBefore, proposeWageCost, writeHour } from './month-steps.js';
import { type DemoMentor, type DemoWorkplace, makeMentor } from './people-of-the-demo.js';
import { EAN_OF_THE_DEMO } from './ready-to-pay.js';
import { confirmMonth } from './say-of-hours.js';

const FEE_ORE = 650_00;
const HOURS = 4;
const ORDER_REFERENCE = '4500012345';

type Mentee = (typeof OTHER_MENTEES)[keyof typeof OTHER_MENTEES];

/** A consultant's month is approved, and the e-invoice has come: it waits for whoever attests it. */
export async function caseOfConsultant(demo: DemoSteps, place: DemoWorkplace): Promise<void> {
  const mentor = await makeMentor(demo, null, {
    kind: 'external-consultant',
    ...MENTORS_FROM_OUTSIDE.consultant,
  });
  const { id, firstDay, month } = await begun(demo, place, mentor, OTHER_MENTEES.ofConsultant);
  const fee = {
    firstDay,
    amountOre: FEE_ORE,
    senderCvr: PROVIDER_CVR,
    orderReference: ORDER_REFERENCE,
  };
  await price(demo, await made(demo.app.get(ProposeWageCost).agree(id, fee, demo.by(demo.consultant))));
  const claimId = await monthOf(demo, mentor, id, month, OTHER_MENTEES.ofConsultant);

  const invoice = {
    senderCvr: PROVIDER_CVR,
    number: 'EU-2071',
    issuedOn: addDays(demo.today, -3),
    receivedOn: addDays(demo.today, -2),
    ean: EAN_OF_THE_DEMO,
    orderReference: ORDER_REFERENCE,
    amountOre: HOURS * FEE_ORE,
    vatOre: (HOURS * FEE_ORE) / 4,
  };
  const of = { kind: 'claim' as const, id: claimId };
  await made(demo.app.get(RegisterInvoice).run(of, invoice, demo.by(demo.payer)));
}

/** A month of the municipality's own employee is approved, and waits to be posted within the municipality. */
export async function caseOfColleague(demo: DemoSteps, place: DemoWorkplace): Promise<void> {
  const mentor = await makeMentor(demo, null, {
    kind: 'municipal-employee',
    ...MENTORS_FROM_OUTSIDE.colleague,
  });
  const { id, firstDay, month } = await begun(demo, place, mentor, OTHER_MENTEES.ofColleague);
  await price(demo, await proposeWageCost(demo, demo.consultant, id, firstDay));
  await monthOf(demo, mentor, id, month, OTHER_MENTEES.ofColleague);
}

async function begun(demo: DemoSteps, place: DemoWorkplace, mentor: DemoMentor, mentee: Mentee) {
  const [, month] = monthsBefore(demo.today);
  const firstDay = addWorkingDays(firstDayOfMonth(month), 0);
  const id = await register(demo, place, mentor, mentee, firstDay);
  await grant(demo, id, firstDay, 60 * 30);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(demo.app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  return { id, firstDay, month };
}

async function price(demo: DemoSteps, costId: string): Promise<void> {
  const approved = { outcome: 'approved' as const };
  await made(demo.app.get(DecideWageCost).run(costId, approved, demo.by(demo.caseworker)));
}

/** As many hours as the invoice is of, an hour a day. */
async function monthOf(
  demo: DemoSteps,
  mentor: DemoMentor,
  id: string,
  month: Month,
  mentee: Mentee,
): Promise<string> {
  const day = (at: number): Day => addWorkingDays(firstDayOfMonth(month), at);
  for (let at = 1; at <= HOURS; at += 1) await writeHour(demo, mentor, id, day(at));
  const claimId = await claimMonth(demo, mentor.mentor, id, month);
  await confirmMonth(demo, id, month, mentee);
  await approveClaim(demo, claimId);
  return claimId;
}
