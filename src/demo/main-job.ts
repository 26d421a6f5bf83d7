import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '../access/database.js';
import { Clock } from '../shared/clock.js';
import { formatDay, formatMonth } from '../shared/danish-date.js';
import { addDays, firstDayOfMonth, monthOf } from '../shared/day.js';
import { formatKroner } from '../shared/ore.js';
import { lastDayOfMonths } from '../shared/period.js';
import { addWorkingDays } from '../shared/working-days.js';
import { DEMO_PASSWORD } from './accounts.js';
import { BEYOND_ORDINARY, DECISIVE_BECAUSE, PURPOSE, TASKS } from './made-up.js';
import { setPassword } from './set-password.js';
import { signedPaper } from './signed-paper.js';
import { Storyteller } from './storyteller.js';

/** The main job over the API, from a new citizen to an approved claim; answers with the letter's PDF. */
export async function tellMainJob(app: NestFastifyApplication, say: (line: string) => void): Promise<Buffer> {
  const story = new Storyteller(app, say);
  const { workplaceId, leaderId } = await story.call('leder', 'GET', '/api/me');
  const { mentorId } = await story.call('mentor', 'GET', '/api/me');
  const month = monthOf(addDays(firstDayOfMonth(monthOf(app.get(Clock).today())), -1));
  const firstDay = addWorkingDays(firstDayOfMonth(month), 0);
  const period = { firstDay, lastDay: lastDayOfMonths(firstDay, 6) };

  const address = { street: 'Kirsebærvej 7', postcode: '8990', city: 'Limstrup' };
  const citizen = { name: 'Signe Nyborg', cpr: '140292-1288', address, email: 'signe@limstrup.example' };
  const mentee = await story.step('konsulent', '/api/mentees', citizen, () => 'Signe Nyborg is registered.');
  const placement = await story.step(
    'konsulent',
    '/api/placements',
    {
      scheme: 'jobcenter',
      menteeId: mentee.id,
      workplaceId,
      leaderId,
      purpose: PURPOSE,
      tasks: TASKS,
      ...period,
    },
    ({ reference }) => `${String(reference)} waits for the leader to pick a mentor.`,
  );
  const at = `/api/placements/${placement.id}`;
  await story.step('leder', `${at}/mentor`, { mentorId, firstDay }, () => 'The leader picks Morten Mentor.');
  const grant = await story.step(
    'konsulent',
    `${at}/grants`,
    {
      ...period,
      grantedMinutes: 510,
      beyondOrdinary: BEYOND_ORDINARY,
      decisiveBecause: DECISIVE_BECAUSE,
      beganBeforeBecause: 'Ansættelsen kunne ikke vente på afgørelsen.',
    },
    () => `8½ hours from ${formatDay(period.firstDay)} to ${formatDay(period.lastDay)} are drafted.`,
  );
  await story.step(
    'konsulent',
    `/api/grants/${grant.id}/recommendation`,
    {},
    () => 'The consultant recommends them.',
  );
  const granted = { outcome: 'granted', reason: 'Begge betingelser er opfyldt.' };
  await story.step(
    'sagsbehandler',
    `/api/grants/${grant.id}/decision`,
    granted,
    () => 'The caseworker grants them.',
  );
  await story.step('mentor', `${at}/declaration`, {}, () => 'The mentor declares to keep what he hears.');
  for (const code of ['company-agreement', 'citizen-agreement']) {
    const agreement = `${at}/agreements/${code}`;
    await story.step('konsulent', `${agreement}/sending`, {}, ({ title }) => `»${String(title)}« is sent.`);
    await story.step('konsulent', `${agreement}/signature`, {}, () => 'The consultant signs it.');
  }
  const inForce = (answer: object) => ('status' in answer ? `It is ${String(answer.status)}.` : '');
  await story.step('leder', `${at}/agreements/company-agreement/signature`, {}, inForce);
  const attachmentId = await story.upload('konsulent', `${at}/attachments`, await signedPaper(app));
  const onPaper = { asParty: 'mentee', attachmentId };
  await story.step('konsulent', `${at}/agreements/citizen-agreement/signature`, onPaper, inForce);
  await story.step('konsulent', `${at}/activation`, {}, () => 'Every gate is open: the placement is active.');

  const wageCost = await story.step(
    'leder',
    `${at}/wage-costs`,
    {
      firstDay,
      wage: { amountOre: 32_000_00, per: 'month' },
      employmentPercent: 100,
      holidayPay: { percent: 12.5 },
      pension: { percent: 10 },
      other: { amountOre: 350 },
    },
    ({ rateOrePerHour }) => `An hour of the mentor costs ${formatKroner(Number(rateOrePerHour))}`,
  );
  const approved = { outcome: 'approved' };
  await story.step(
    'sagsbehandler',
    `/api/wage-costs/${wageCost.id}/decision`,
    approved,
    () => 'It is approved.',
  );
  const entry = { day: addWorkingDays(firstDay, 4), start: '09:00', minutes: 450, activity: 'job-training' };
  await story.step('mentor', `${at}/time-entries`, entry, () => 'The mentor writes down 7½ hours.');

  const claim = await story.step(
    'leder',
    '/api/claims',
    { placementId: placement.id, month },
    ({ reference, amountOre }) =>
      `${String(reference)} for ${formatMonth(month)} is worth ${formatKroner(Number(amountOre))}`,
  );
  const declared = { declaration: true };
  await story.step(
    'leder',
    `/api/claims/${claim.id}/submission`,
    declared,
    () => 'The leader declares and submits it.',
  );
  await setPassword(app.get(Database), [citizen.email], DEMO_PASSWORD, app.get(Clock).now());
  await story.step(
    'signe',
    `${at}/hours-words`,
    { month },
    () => 'Signe Nyborg says that the hours are right.',
  );
  const lines = (claim['lines'] as { id: string }[]).map(({ id }) => ({ id, outcome: 'approved' }));
  await story.step(
    'sagsbehandler',
    `/api/claims/${claim.id}/decision`,
    { lines },
    ({ status, amountOre }) => `It is ${String(status)}: ${formatKroner(Number(amountOre))}`,
  );

  const kind = { kind: 'orientation-to-leader' };
  const letter = await story.step(
    'sagsbehandler',
    `${at}/letters`,
    kind,
    ({ title }) => `»${String(title)}« is issued.`,
  );
  return story.bytes('leder', `/api/letters/${letter.id}/pdf`);
}
