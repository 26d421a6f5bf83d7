import type { Tx } from '../../access/database.js';
import type { GrantStep } from './grant-course.js';

/** The steps towards a decision in their order; empty for those who do not read events. */
export function stepsOfGrant(tx: Tx, id: string): Promise<GrantStep[]> {
  return tx.query<GrantStep[]>(
    `select e.what, e.happened_at as at,
       (select name from people where id = e.actor_person_id) as by,
       (select coalesce(facts ->> 'because', facts ->> 'reason') from audit_event_facts where event_id = e.id) as because
     from audit_events e
     where e.subject_id = $1 and e.what in ('grant.recommended', 'grant.returned', 'grant.taken-back', 'grant.revoked',
       'grant.ended-early')
     order by e.happened_at, e.position`,
    [id],
  );
}
