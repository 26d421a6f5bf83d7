import type { Tx } from '../../access/database.js';
import type { PartyRole } from '../../access/role.js';
import { found } from '../../shared/not-found.js';
import type { DeathWritten, PartyOfCase } from './death.rules.js';
import type { DeathView } from './death.view.js';

/** Of the mentees, mentors and leaders that are asked for, those of whom it stands written that they have died. */
export async function deadAmong(tx: Tx, partyIds: string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>('select id from dead_among($1) id', [partyIds]);
  return new Set(rows.map(({ id }) => id));
}

const OF_THE_CASE = `
  select 'mentee' as party, m.id, m.name, m.person_id, p.first_day from placements p
    join mentees m on m.id = p.mentee_id where p.id = $1
  union all
  select 'mentor', m.id, m.name, m.person_id, max(s.first_day) from mentorships s
    join mentors m on m.id = s.mentor_id where s.placement_id = $1 group by m.id
  union all
  select 'leader', l.id, l.name, l.person_id, max(s.first_day) from leaderships s
    join leaders l on l.id = s.leader_id where s.placement_id = $1 group by l.id`;

/** The mentee first, then every mentor and leader of the case, the last first. */
export function partiesOfCase(tx: Tx, placementId: string): Promise<PartyOfCase[]> {
  return tx.query<PartyOfCase[]>(
    `with party as (${OF_THE_CASE})
     select party, id, name, id in (select dead_among(array(select id from party))) as "isDead" from party
     order by party <> 'mentee', party <> 'mentor', first_day desc, id`,
    [placementId],
  );
}

type Row = Omit<DeathView, 'registeredAt' | 'takenBackAt'> & { registeredAt: Date; takenBackAt: Date | null };

/** What is written of those of a case, also on another case of theirs; the newest first, with what was taken back. */
export async function deathsOfCase(tx: Tx, placementId: string): Promise<DeathView[]> {
  const rows = await tx.query<Row[]>(
    `with party as (${OF_THE_CASE})
     select d.id, p.party, p.id as "partyId", p.name, d.day, d.told_by as "toldBy",
       (select name from people where id = d.registered_by) as "registeredBy", d.registered_at as "registeredAt",
       d.taken_back_at as "takenBackAt", d.taken_back_because as "takenBackBecause",
       (select name from people where id = d.taken_back_by) as "takenBackBy"
     from party p join deaths d on p.id in (d.mentee_id, d.mentor_id, d.leader_id) or p.person_id = d.person_id
     order by d.registered_at desc, p.party, p.id`,
    [placementId],
  );
  return rows.map(({ registeredAt, takenBackAt, ...row }) => ({
    ...row,
    registeredAt: registeredAt.toISOString(),
    takenBackAt: takenBackAt && takenBackAt.toISOString(),
  }));
}

const WRITTEN = `
  select d.id, d.placement_id as "placementId", d.day, d.told_by as "toldBy", d.taken_back_at as "takenBackAt",
    (select name from people where id = d.taken_back_by) as "takenBackBy",
    case when d.mentee_id is not null then 'mentee' when d.mentor_id is not null then 'mentor' else 'leader' end as party,
    coalesce((select name from mentees where id = d.mentee_id), (select name from mentors where id = d.mentor_id),
      (select name from leaders where id = d.leader_id)) as name
  from deaths d where d.id = $1`;

export async function findDeath(tx: Tx, id: string): Promise<DeathWritten> {
  const [row] = await tx.query<DeathWritten[]>(WRITTEN, [id]);
  return found(row, 'death');
}

/** Holds it until commit, so that it is taken back once. */
export async function lockDeath(tx: Tx, id: string): Promise<DeathWritten> {
  await tx.query('select from deaths where id = $1 for no key update', [id]);
  return findDeath(tx, id);
}

interface EventOfCase {
  subjectId: string;
  placementId: string;
  details: { party: PartyRole };
}

/** What is told of it in each other open case in which they have a place. */
export async function eventsInOtherCases(
  tx: Tx,
  deathId: string,
  placementId: string,
): Promise<EventOfCase[]> {
  const cases = await tx.query<{ placementId: string; party: PartyRole }[]>(
    `select distinct placement_id as "placementId", party from cases_of_the_dead()
     where death_id = $1 and placement_id <> $2 order by placement_id, party`,
    [deathId, placementId],
  );
  return cases.map(({ placementId: other, party }) => ({
    subjectId: deathId,
    placementId: other,
    details: { party },
  }));
}
