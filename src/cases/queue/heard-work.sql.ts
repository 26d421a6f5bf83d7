/** What was in hearing and can be decided, what is corrected, complained of or invoiced, as work of a caseworker. */
import { DAYS_TO_INVOICE } from './queue.rules.js';

/** The party has answered, or the deadline has passed; from then on it waits for its decision. */
const HEARD = '(h.answered_at is not null or h.deadline_day < actor_today())';
const HEARD_AT = `coalesce(h.answered_at, (h.deadline_day + 1)::timestamp at time zone 'Europe/Copenhagen')`;

/** The newest counts, where a party was heard again. */
function newest(of: string, about: string): string {
  return `cross join lateral (select answered_at, deadline_day from hearings
      where subject_id = ${of}.id and ${about} order by sent_at desc, id limit 1) h`;
}

/** What a grant stands through is decided, or not, by whoever heard the mentee on it; found by the sender, as grants are many. */
export const HEARD_WORK = `
    select 'decide-claim', c.placement_id, c.id, c.reference, ${HEARD_AT}, 'heard'
    from claims c ${newest('c', "about = 'refusal'")}
    where c.status = 'hearing' and c.submitted_by <> (select actor_person_id()) and ${HEARD}
      and not has_checked_hours(c.id, (select actor_person_id()))
    union all
    select 'decide-grant', g.placement_id, g.id, null, ${HEARD_AT}, 'heard'
    from grants g ${newest('g', "about = 'refusal'")}
    where g.status = 'hearing' and g.recommended_by <> (select actor_person_id()) and ${HEARD}
    union all
    select 'decide-grant', g.placement_id, g.id, null, ${HEARD_AT}, 'heard'
    from hearings h join grants g on g.id = h.subject_id
    where h.sent_by = $1 and h.about in ('revocation', 'ending') and ${HEARD}
      and g.status = 'granted' and g.last_day >= actor_today()
      and not exists (select from hearings newer where newer.subject_id = h.subject_id
        and newer.about in ('revocation', 'ending') and (newer.sent_at, newer.id) > (h.sent_at, h.id))`;

/** Proposed by another, or heard on by another than whoever proposed it. */
export const CORRECTION_WORK = `
    select 'decide-correction', placement_id, id, reference, proposed_at, null
    from corrections where status = 'proposed' and batch_id is null and proposed_by <> (select actor_person_id())
    union all
    select distinct on (batch_id) 'decide-correction', placement_id, id, reference, proposed_at, null
    from corrections where status = 'proposed' and batch_id is not null and proposed_by <> (select actor_person_id())
    union all
    select 'decide-correction', o.placement_id, o.id, o.reference, ${HEARD_AT}, 'heard'
    from corrections o ${newest('o', "about = 'correction'")}
    where o.status = 'hearing' and o.proposed_by <> (select actor_person_id()) and ${HEARD}`;

/** Due by the law's own day, and reassessed by another than the decider. */
export const COMPLAINT_WORK = `
    select 'handle-complaint', placement_id, id, null, null, registered_at, due_day
    from complaints where status = 'received' and decided_by <> (select actor_person_id())
    union all
    select 'handle-complaint', placement_id, id, null, null, reassessed_at, due_day
    from complaints where status in ('upheld', 'partly-changed')`;

/** Recommended by another, and an invoice that another registered of what another decided. */
export const TRAINING_WORK = `
    select 'decide-training', placement_id, id, null, recommended_at, null
    from training_grants where status = 'recommended' and recommended_by <> (select actor_person_id())
    union all
    select 'attest-invoice', placement_id, id, number, registered_at, null
    from invoices i where status = 'received' and registered_by <> (select actor_person_id())
      and not exists (select from claims where id = i.claim_id and decided_by = (select actor_person_id()))
      and not exists (select from training_grants where id = i.training_grant_id
        and decided_by = (select actor_person_id()))`;

/** Hours that are approved, and their e-invoice has not come; one that was rejected is waited for anew. */
export const INVOICE_WORK = `
    select 'register-invoice', placement_id, id, reference, null, since,
      (since at time zone 'Europe/Copenhagen')::date + ${DAYS_TO_INVOICE}
    from claims c
    cross join lateral (select greatest(c.decided_at, max(rejected_at)) as since,
      coalesce(bool_or(status <> 'rejected'), false) as has_come from invoices where claim_id = c.id) i
    where c.settlement = 'e-invoice' and c.status = 'approved' and not i.has_come`;

/** More time that a leader or a mentor asked for, to claim a month. */
export const MORE_TIME_WORK = `
    select 'answer-more-time', placement_id, id, month, asked_at, null
    from claim_postponements where outcome is null`;
