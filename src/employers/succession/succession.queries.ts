import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import type { End, PredecessorFacts, SuccessorFacts } from './succession.rules.js';
import type { SuccessionFound } from './succession.view.js';

/** By which an employer ends, or has ended; null while it lives on. */
export async function endOf(tx: Tx, employerId: string): Promise<End | null> {
  const [row] = await tx.query<End[]>(
    `select s.first_day as "firstDay", s.successor_id as "successorId", e.name as by
     from employer_successions s join employers e on e.id = s.successor_id
     where s.predecessor_id = $1 and s.kind <> 'sale' and s.annulled_at is null`,
    [employerId],
  );
  return row ?? null;
}

/** Holds the employers until commit, in one order: what decides on who succeeds whom queues up here. */
export async function lockEmployers(tx: Tx, ids: string[]): Promise<void> {
  await tx.query('select lock_employers($1)', [ids]);
}

/** What an employer has once all that is registered has come. */
export function workplacesToCome(
  tx: Tx,
  employerId: string,
): Promise<{ id: string; name: string; pNumber: string; since: Day | null }[]> {
  return tx.query(
    `select w.id, w.name, w.p_number as "pNumber", last.first_day as since
     from workplaces w left join lateral (
       select h.employer_id, h.first_day from workplace_holdings h
       where h.workplace_id = w.id and h.annulled_at is null order by h.first_day desc limit 1) last on true
     where (w.employer_id = $1 or w.id in (select workplace_id from workplace_holdings where employer_id = $1))
       and coalesce(last.employer_id, w.employer_id) = $1
     order by w.name, w.id`,
    [employerId],
  );
}

export async function predecessorFacts(tx: Tx, id: string): Promise<PredecessorFacts> {
  const [days] = await tx.query<Pick<PredecessorFacts, 'heldSince' | 'lastCame' | 'lastGave'>[]>(
    `select
       (select min(day) from (
          select least((w.created_at at time zone 'Europe/Copenhagen')::date,
            (select min(p.first_day) from placements p where p.workplace_id = w.id)) as day
          from workplaces w where w.employer_id = $1
          union all
          select h.first_day from workplace_holdings h where h.employer_id = $1 and h.annulled_at is null
        ) held) as "heldSince",
       (select max(first_day) from employer_successions
        where successor_id = $1 and annulled_at is null) as "lastCame",
       (select max(first_day) from employer_successions
        where predecessor_id = $1 and annulled_at is null) as "lastGave"`,
    [id],
  );
  return {
    id,
    end: await endOf(tx, id),
    workplaces: await workplacesToCome(tx, id),
    ...found(days, 'employer'),
  };
}

export async function successorFacts(tx: Tx, id: string, predecessorId: string): Promise<SuccessorFacts> {
  const [row] = await tx.query<{ leadsBack: boolean }[]>(
    `select employer_living_on($1, 'infinity') = $2 as "leadsBack"`,
    [id, predecessorId],
  );
  return { id, end: await endOf(tx, id), leadsBack: found(row, 'employer').leadsBack };
}

type Row = Omit<SuccessionFound, 'registered' | 'annulled'> & {
  registeredAt: Date;
  registeredBy: string;
  annulledAt: Date | null;
  annulledBy: string;
  annulledBecause: string;
};

const NAMED = (id: string) =>
  `(select json_build_object('id', id, 'name', name, 'cvr', cvr) from employers where id = ${id})`;

async function successionsWhere(tx: Tx, condition: string, values: unknown[]): Promise<SuccessionFound[]> {
  const rows = await tx.query<Row[]>(
    `select s.id, s.kind, s.first_day as "firstDay", ${NAMED('s.predecessor_id')} as predecessor,
       ${NAMED('s.successor_id')} as successor,
       coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name) order by w.name, w.id)
         from workplace_holdings h join workplaces w on w.id = h.workplace_id
         where h.succession_id = s.id), '[]') as workplaces,
       s.registered_at as "registeredAt", s.annulled_at as "annulledAt", s.annulled_because as "annulledBecause",
       (select name from people where id = s.registered_by) as "registeredBy",
       (select name from people where id = s.annulled_by) as "annulledBy"
     from employer_successions s where ${condition} order by s.first_day desc, s.registered_at desc, s.id`,
    values,
  );
  return rows.map(({ registeredAt, registeredBy, annulledAt, annulledBy, annulledBecause, ...row }) => ({
    ...row,
    registered: { at: registeredAt, by: registeredBy },
    annulled: annulledAt && { at: annulledAt, by: annulledBy, because: annulledBecause },
  }));
}

/** From or to an employer, the newest first, with those that are annulled. */
export function successionsOf(tx: Tx, employerId: string): Promise<SuccessionFound[]> {
  return successionsWhere(tx, '$1 in (s.predecessor_id, s.successor_id)', [employerId]);
}

export async function findSuccession(tx: Tx, id: string): Promise<SuccessionFound> {
  return found((await successionsWhere(tx, 's.id = $1', [id]))[0], 'succession');
}

/** By which a workplace has come from one to another, the newest first; those to come are told to staff. */
export function successionsAt(tx: Tx, workplaceId: string): Promise<SuccessionFound[]> {
  return successionsWhere(
    tx,
    's.annulled_at is null and s.id in (select succession_id from workplace_holdings where workplace_id = $1)',
    [workplaceId],
  );
}

/** What stands on a succession, so that it is not annulled. */
export async function whatStandsOn(tx: Tx, id: string): Promise<{ isClaimed: boolean; isBuiltOn: boolean }> {
  const [row] = await tx.query<{ isClaimed: boolean; isBuiltOn: boolean }[]>(
    'select succession_is_claimed($1) as "isClaimed", succession_is_built_on($1) as "isBuiltOn"',
    [id],
  );
  return found(row, 'succession');
}
