/** The first steps of a case of the demo data. */
import { DecideGrant } from '../grants/deciding/decide-grant.js';
import { RecommendGrant } from '../grants/deciding/recommend-grant.js';
import { DraftGrant } from '../grants/drafting/draft-grant.js';
import { RegisterMentee } from '../mentees/register-mentee.js';
import { RegisterPlacement } from '../placements/register-placement.js';
import type { Day } from '../shared/day.js';
import { lastDayOfMonths } from '../shared/period.js';
import { type DemoSteps, made } from './demo-steps.js';
import * as madeUp from './made-up.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';

export interface Citizen {
  name: string;
  cpr: string;
  email?: string;
}

export async function register(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor | null,
  citizen: Citizen,
  firstDay: Day,
) {
  const { app } = demo;
  const address = { street: 'Kirsebærvej 5', postcode: '8990', city: 'Limstrup' };
  const menteeId = await made(
    app.get(RegisterMentee).run({ ...citizen, cpr: digits(citizen.cpr), address }, demo.by(demo.consultant)),
  );
  const input = {
    scheme: 'jobcenter',
    menteeId,
    workplaceId: place.workplaceId,
    leaderId: place.leaderId,
    ...(mentor && { mentorId: mentor.mentorId }),
    purpose: madeUp.PURPOSE,
    tasks: madeUp.TASKS,
    firstDay,
    lastDay: lastDayOfMonths(firstDay, 6),
  };
  return made(app.get(RegisterPlacement).run(input, demo.by(demo.consultant)));
}

function digits(cpr: string): string {
  return cpr.replace('-', '');
}

export function draftGrant(
  demo: DemoSteps,
  placementId: string,
  firstDay: Day,
  grantedMinutes: number,
  lastDay = lastDayOfMonths(firstDay, 6),
): Promise<string> {
  const input = {
    firstDay,
    lastDay,
    grantedMinutes,
    beyondOrdinary: madeUp.BEYOND_ORDINARY,
    decisiveBecause: madeUp.DECISIVE_BECAUSE,
    ...(firstDay < demo.today && { beganBeforeBecause: 'Ansættelsen kunne ikke vente på afgørelsen.' }),
  };
  return made(demo.app.get(DraftGrant).run(placementId, input, demo.by(demo.consultant)));
}

export async function grant(
  demo: DemoSteps,
  placementId: string,
  firstDay: Day,
  grantedMinutes: number,
  lastDay?: Day,
): Promise<string> {
  const id = await draftGrant(demo, placementId, firstDay, grantedMinutes, lastDay);
  await made(demo.app.get(RecommendGrant).run(id, demo.by(demo.consultant)));
  const decision = { outcome: 'granted' as const, reason: 'Begge betingelser er opfyldt.' };
  return made(demo.app.get(DecideGrant).run(id, decision, demo.by(demo.caseworker)));
}
