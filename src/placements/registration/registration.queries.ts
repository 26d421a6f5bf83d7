import { IsNull } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { isHeldBy } from '../../employers/succession/holder.sql.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { mentorsToPick } from '../../mentors/mentor.queries.js';
import { mentorKindInDanish } from '../../mentors/mentor.words.js';
import type { Answer } from '../answers/answer.rules.js';
import { Registration } from './registration.entity.js';

export async function findRegistration(tx: Tx, id: string): Promise<Registration> {
  return found(await registrationOfToday(tx, id), 'registration');
}

/** Where the employer that was chosen has gone on in another since, that one is chosen. */
async function registrationOfToday(tx: Tx, id: string): Promise<Registration | null> {
  const registration = await tx.findOneBy(Registration, { id });
  if (registration === null || registration.employerId === null) return registration;
  const [row] = await tx.query<{ employerId: string }[]>(
    `select ${EMPLOYER_TODAY} as "employerId" from registrations r where id = $1`,
    [id],
  );
  return { ...registration, ...row };
}

/** Of the registration `r`. */
const EMPLOYER_TODAY = `case when r.workplace_id is null then employer_living_on(r.employer_id, actor_today())
  else holder_on(r.workplace_id, actor_today()) end`;

/** Holds an unfinished registration until commit: its steps queue up here. */
export async function lockRegistration(tx: Tx, id: string): Promise<Registration> {
  return found(await lockRegistrationIfThere(tx, id), 'registration');
}

/** As `lockRegistration`; null where it is deleted, or somebody else's. */
export async function lockRegistrationIfThere(tx: Tx, id: string): Promise<Registration | null> {
  await tx.query('select from registrations where id = $1 for update', [id]);
  return registrationOfToday(tx, id);
}

export async function changeRegistration(
  tx: Tx,
  { id, version }: Registration,
  change: Partial<Registration>,
  now: Date,
): Promise<void> {
  await tx.update(Registration, { id }, { ...change, version: version + 1, updatedAt: now });
}

/** The newest answer to each question, of this mentee and this mentor. */
export function answersOf(tx: Tx, { id, menteeId, mentorId }: Registration): Promise<Answer[]> {
  return tx.query<Answer[]>(
    `select distinct on (question) question, answer, explanation from registration_answers
     where registration_id = $1 and mentee_id = $2 and mentor_id is not distinct from $3::uuid
     order by question, registration_version desc`,
    [id, menteeId, mentorId],
  );
}

/** The names of what is chosen so far. */
export interface ChosenNames {
  employer: string | null;
  workplace: string | null;
  leader: string | null;
  mentee: string | null;
  mentor: string | null;
}

/** What is chosen, each as it is told apart from others of its name. */
export async function chosenInFull(tx: Tx, id: string): Promise<ChosenNames> {
  const [chosen] = await tx.query<ChosenNames[]>(
    `select nullif(concat_ws(', ', e.name, 'CVR ' || e.cvr), '') as employer,
       nullif(concat_ws(', ', w.name, 'P-nr. ' || w.p_number, w.street, w.postcode || ' ' || w.city), '') as workplace,
       nullif(concat_ws(', ', l.name, l.email), '') as leader, c.name as mentee,
       nullif(concat_ws(', ', m.name, m.email), '') as mentor
     ${CHOSEN} where r.id = $1`,
    [id],
  );
  return found(chosen ?? null, 'registration');
}

export interface UnfinishedRegistration extends ChosenNames {
  id: string;
  menteeId: string | null;
  updatedAt: Date;
}

const CHOSEN = `from registrations r left join workplaces w on w.id = r.workplace_id
    left join employers e on e.id = ${EMPLOYER_TODAY} left join leaders l on l.id = r.leader_id
    left join mentees c on c.id = r.mentee_id left join mentors m on m.id = r.mentor_id`;
const NAMES = `select r.id, r.mentee_id as "menteeId", r.updated_at as "updatedAt", e.name as employer,
    w.name as workplace, l.name as leader, c.name as mentee, m.name as mentor ${CHOSEN}`;

export async function namesIn(tx: Tx, id: string): Promise<ChosenNames> {
  const [names] = await tx.query<UnfinishedRegistration[]>(`${NAMES} where r.id = $1`, [id]);
  return found(names ?? null, 'registration');
}

/** The newest first. */
export function unfinishedRegistrationsOf(tx: Tx, ownerId: string): Promise<UnfinishedRegistration[]> {
  return tx.query<UnfinishedRegistration[]>(
    `${NAMES} where r.owner_id = $1 and r.placement_id is null order by r.updated_at desc, r.id limit 50`,
    [ownerId],
  );
}

/** Somebody or something that can be chosen. */
export interface Candidate {
  id: string;
  name: string;
  detail: string;
}

const MOST_FOUND = 20;

/** By CVR number, or by part of the name. Whoever is succeeded is found as the one that they go on in. */
export function employersLike(tx: Tx, sought: string): Promise<(Candidate & { cvr: string })[]> {
  return tx.query<(Candidate & { cvr: string })[]>(
    `with recursive sought as (
       select id from employers
       where cvr = replace($1, ' ', '') or position(as_sought($1) in as_sought(name)) > 0
       union select s.successor_id from sought join employer_successions s on s.predecessor_id = sought.id
         and s.kind <> 'sale' and s.first_day <= actor_today() and s.annulled_at is null)
     select id, name, cvr, 'CVR ' || cvr || ', ' || postcode || ' ' || city as detail from employers e
     where id in (select id from sought) and not exists (
       select from employer_successions s where s.predecessor_id = e.id
         and s.kind <> 'sale' and s.first_day <= actor_today() and s.annulled_at is null)
     order by name, id limit $2`,
    [sought, MOST_FOUND],
  );
}

/** Those that the employer has today. */
export function workplacesAt(tx: Tx, employerId: string): Promise<Candidate[]> {
  return tx.query<Candidate[]>(
    `select w.id, w.name, 'P-nr. ' || p_number || ', ' || street || ', ' || postcode || ' ' || city as detail
     from workplaces w where ${isHeldBy('$1')} order by w.name, w.id limit 200`,
    [employerId],
  );
}

/** Leaders who have not left. */
export function leadersAt(tx: Tx, workplaceId: string, today: Day): Promise<Candidate[]> {
  return tx.query<Candidate[]>(
    `select id, name, email as detail from leaders where workplace_id = $1
       and (last_day is null or last_day >= $2) order by name, id limit 200`,
    [workplaceId, today],
  );
}

/** The workplace's own first, then those from outside, who belong to none. */
export async function mentorsAt(tx: Tx, workplaceId: string): Promise<Candidate[]> {
  const mentors = await mentorsToPick(tx, workplaceId, true);
  return mentors.map(({ id, name, kind, email }) => {
    const from = kind === 'company-employee' ? [] : [mentorKindInDanish(kind)];
    return { id, name, detail: [...from, email].join(', ') };
  });
}

/** Two may have the same name; where the address tells them apart it is shown, unless it is protected. */
const PROTECTED = 'Navne- og adressebeskyttelse. Slå CPR-nummeret op for at være sikker.';

export function menteesLike(tx: Tx, sought: string): Promise<Candidate[]> {
  return tx.query<Candidate[]>(
    `select m.id, m.name, case when p.address_protected then '${PROTECTED}'
         else p.street || ', ' || p.postcode || ' ' || p.city end as detail
     from mentees m join mentee_particulars p on p.mentee_id = m.id
     where position(as_sought($1) in as_sought(m.name)) > 0 order by m.name, m.id limit $2`,
    [sought, MOST_FOUND],
  );
}

/** The hours that were expected of a mentor when the placement was registered; null where nothing was. */
export async function expectedHoursOf(
  tx: Tx,
  placementId: string,
): Promise<{ minutes: number; per: 'week' | 'whole' } | null> {
  const registration = await tx.findOneBy(Registration, { placementId });
  const { expectedMinutes: minutes = null, expectedPer: per = null } = registration ?? {};
  return minutes === null || per === null ? null : { minutes, per };
}

export async function countUnfinishedRegistrationsOf(tx: Tx, ownerId: string): Promise<number> {
  return tx.countBy(Registration, { ownerId, placementId: IsNull() });
}
