import type { Tx } from '../../access/database.js';
import { type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import { found } from '../../shared/not-found.js';
import { DAYS_UNTIL_A_PROPOSAL_LAPSES } from '../proposals/proposal.rules.js';
import type { ApplicationView } from './application.view.js';

/** More than a coordinator reads of; the oldest first. */
const MOST = 500;

const OPEN_STATUSES = "('proposed', 'matched', 'active', 'paused')";

/** A proposal that is not settled, and that silence has not let lapse. */
export const IS_OPEN_PROPOSAL = `(p.status = 'agreed' or p.status in ('first-asked', 'second-asked')
  and p.asked_day >= actor_today() - ${DAYS_UNTIL_A_PROPOSAL_LAPSES})`;

const APPLICATION = `
  select a.id, a.scheme, a.as_role as "asRole", a.person_id as "personId", a.mentor_id as "mentorId",
    a.mentee_id as "menteeId", y.name, y.email, a.fields, a.competences, a.languages, a.regions, a.forms, a.about, a.shows, a.received_day as "receivedDay",
    a.closed_at is null as "isOpen", a.version, running.count as running, proposed.count as proposed
  from applications a
  join people y on y.id = a.person_id
  cross join lateral (
    select count(*)::int as count from placements p
    where p.status in ${OPEN_STATUSES} and p.id in (
      select id from placements where mentee_id = a.mentee_id
      union all select s.placement_id from mentorships s
      where s.mentor_id = a.mentor_id and (s.last_day is null or s.last_day >= actor_today()))) running
  cross join lateral (
    select count(*)::int as count from proposals p
    where p.id in (select id from proposals where mentor_application_id = a.id
      union all select id from proposals where mentee_application_id = a.id) and ${IS_OPEN_PROPOSAL}) proposed`;

export interface StoredApplication extends ApplicationView {
  personId: string;
  mentorId: string | null;
  menteeId: string | null;
}

/** Those of the schemes who wait, oldest first. */
export async function openApplications(
  tx: Tx,
  schemes: string[],
  roles: readonly OneOfThePair[] = PAIR,
): Promise<StoredApplication[]> {
  return tx.query<StoredApplication[]>(
    `${APPLICATION} where a.scheme = any ($1::text[]) and a.as_role = any ($2::text[]) and a.closed_at is null
     order by a.received_day, a.id limit ${MOST}`,
    [schemes, roles],
  );
}

/** One's own, newest first. */
export async function ownApplications(tx: Tx, personId: string): Promise<StoredApplication[]> {
  return tx.query<StoredApplication[]>(
    `${APPLICATION} where a.person_id = $1 and a.as_role = actor_role() order by a.received_day desc, a.id`,
    [personId],
  );
}

export async function findApplication(tx: Tx, id: string): Promise<StoredApplication> {
  const [application] = await tx.query<StoredApplication[]>(`${APPLICATION} where a.id = $1`, [id]);
  return found(application, 'application');
}

/** Both, held until the end of the transaction, in an order that never makes two wait for each other. */
export async function lockApplications(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.query<unknown[]>(
    'select 1 from applications where id = any ($1::uuid[]) order by id for update',
    [ids],
  );
  if (rows.length < new Set(ids).size) found(undefined, 'application');
}
