/** How a claim is settled, and what the database keeps of it. */
import { refusal } from './payments-kept.js';
import { actorIs, ownPlacement } from './protect.js';

const SELF = '(select actor_person_id())';
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const IS_ONESELF = 'mentor_id = any ((select own_mentor_ids())::uuid[])';
const MENTORS_ONESELF = `${ownPlacement()} and ${IS_ONESELF}`;

/** Also where somebody from outside was the mentor: the days that they worked are claimed when they are over. */
const mentoredPlacement = (column = 'placement_id') =>
  `${column} = any ((select own_placement_ids() || outside_placement_ids())::uuid[])`;
const MENTORED_ONESELF = `${mentoredPlacement()} and ${IS_ONESELF}`;

/** A leader claims for the own employees; a mentor from outside claims for nobody but themselves. */
const OWN_CLAIM = `${mentoredPlacement()} and ((${LEADS}) and mentor_id is null or ${IS_ONESELF})`;
const OF_OWN_CLAIM = 'claim_id = any (array(select id from claims))';
const OF_OWN_CLAIM_HERE = `${mentoredPlacement()} and ${OF_OWN_CLAIM}`;
const OUTSIDE = "settlement <> 'payment-run'";

type Clause = 'using' | 'with check';

interface Policy {
  name: string;
  on: string;
  before: Partial<Record<Clause, string>>;
  after: Partial<Record<Clause, string>>;
}

function both(condition: (own: string) => string, before: string, after: string, clause: Clause) {
  return { before: { [clause]: condition(before) }, after: { [clause]: condition(after) } };
}

const MOVES_CLAIM = {
  using: (own: string) => `${own} and status in ('draft', 'submitted', 'returned', 'hearing')`,
  'with check': (own: string) =>
    `${own} and (status in ('draft', 'withdrawn') or (status = 'submitted' and submitted_by = ${SELF}))`,
};
const CASEWORKER_DECIDES = `${actorIs('caseworker')} and (decided_by is null
  or (decided_by = ${SELF} and not person_takes_part(placement_id, ${SELF})))`;
const TAKES_BACK = `${actorIs('consultant')} and ${OUTSIDE}`;

const SEEN_GRANT = `(${ownPlacement()} and status in ('granted', 'ended-early', 'revoked'))
  or (${ownPlacement()} and status = 'refused' and ${actorIs('mentee')})`;

const POLICIES: Policy[] = [
  {
    name: 'limstift_party_select',
    on: 'claims',
    ...both((own) => own, LEADS, OWN_CLAIM, 'using'),
  },
  {
    name: 'limstift_party_insert',
    on: 'claims',
    ...both(
      (own) => `${own} and status = 'draft' and decided_by is null and created_by = ${SELF}`,
      LEADS,
      OWN_CLAIM,
      'with check',
    ),
  },
  {
    name: 'limstift_party_update',
    on: 'claims',
    before: { using: MOVES_CLAIM.using(LEADS), 'with check': MOVES_CLAIM['with check'](LEADS) },
    after: { using: MOVES_CLAIM.using(OWN_CLAIM), 'with check': MOVES_CLAIM['with check'](OWN_CLAIM) },
  },
  ...['claim_lines', 'released_entries'].map((on) => ({
    name: 'limstift_party_select',
    on,
    ...both((own) => own, LEADS, OF_OWN_CLAIM_HERE, 'using' as const),
  })),
  ...(['insert', 'delete'] as const).map((command) => ({
    name: `limstift_party_${command}`,
    on: 'claim_lines',
    ...both(
      (own) => `${own} and outcome is null`,
      LEADS,
      OF_OWN_CLAIM_HERE,
      command === 'insert' ? ('with check' as const) : ('using' as const),
    ),
  })),
  {
    name: 'limstift_party_update',
    on: 'time_entries',
    before: { using: `(${LEADS}) or (${MENTORS_ONESELF} and claim_id is null)` },
    after: {
      using: `((${LEADS}) or (${MENTORED_ONESELF})) and (claim_id is null or ${OF_OWN_CLAIM})`,
      'with check': `((${LEADS}) or (${MENTORED_ONESELF})) and (claim_id is null or ${OF_OWN_CLAIM})`,
    },
  },
  {
    name: 'limstift_party_insert',
    on: 'time_entries',
    ...both(
      (own) => `claim_id is null and created_by = ${SELF} and ((${LEADS}) or (${own}))`,
      MENTORS_ONESELF,
      MENTORED_ONESELF,
      'with check',
    ),
  },
  {
    name: 'limstift_party_delete',
    on: 'time_entries',
    ...both(
      (own) => `claim_id is null and ((${LEADS}) or (${own}))`,
      MENTORS_ONESELF,
      MENTORED_ONESELF,
      'using',
    ),
  },
  {
    name: 'limstift_party_select',
    on: 'placements',
    before: { using: ownPlacement('id') },
    after: { using: mentoredPlacement('id') },
  },
  {
    name: 'limstift_party_select',
    on: 'mentorships',
    before: { using: ownPlacement() },
    after: { using: `${mentoredPlacement()} and (${ownPlacement()} or ${IS_ONESELF})` },
  },
  {
    name: 'limstift_party_select',
    on: 'grants',
    before: { using: SEEN_GRANT },
    after: { using: `(${SEEN_GRANT}) or id = any ((select outside_grant_ids())::uuid[])` },
  },
  {
    name: 'limstift_party_select',
    on: 'wage_costs',
    ...both(
      (own) => own,
      LEADS,
      `(${LEADS} and not (${OUTSIDE})) or (${MENTORED_ONESELF} and ${OUTSIDE})`,
      'using',
    ),
  },
  {
    name: 'limstift_party_insert',
    on: 'wage_costs',
    ...both(
      (own) => `${own} and status = 'proposed' and decided_by is null and proposed_by = ${SELF}`,
      LEADS,
      `${LEADS} and not (${OUTSIDE})`,
      'with check',
    ),
  },
  {
    name: 'limstift_staff_update',
    on: 'wage_costs',
    before: { using: actorIs('caseworker'), 'with check': CASEWORKER_DECIDES },
    after: {
      using: `${actorIs('caseworker')} or (${TAKES_BACK} and status = 'proposed')`,
      'with check': `(${CASEWORKER_DECIDES}) or (${TAKES_BACK} and decided_by is null
        and status = 'withdrawn' and withdrawn_by = ${SELF})`,
    },
  },
];

/** The check of an update is what it may see, where it is not said. */
export function policies(when: 'before' | 'after'): string[] {
  return POLICIES.map(({ name, on, [when]: is }) => {
    const using = is.using === undefined ? '' : ` using (${is.using})`;
    const written = is['with check'] ?? (name.endsWith('update') ? is.using : undefined);
    return `alter policy ${name} on ${on}${using}${written === undefined ? '' : ` with check (${written})`}`;
  });
}

/** Who submits: a leader the own employees' hours by a click, a mentor from outside their own, staff what is on paper. */
export const keepSubmission = (
  isBySomebody = "(case when new.mentor_id is null then actor_is('leader') else actor_is('mentor') end)",
) => `create or replace function keep_submission() returns trigger language plpgsql as $$
       begin
         if actor_person_id() is null then
           return new;
         end if;
         if old.status not in ('draft', 'returned') or new.status <> 'submitted'
            or new.submitted_by is distinct from actor_person_id() then
           raise exception 'a submission is made once, in the name of whoever makes it'
             using errcode = 'insufficient_privilege';
         end if;
         if (new.paper_id is null) <> ${isBySomebody} then
           raise exception 'a leader submits by a click, and staff what the leader signed on paper'
             using errcode = 'insufficient_privilege';
         end if;
         if new.paper_id is not null and person_takes_part(new.placement_id, actor_person_id()) then
           raise exception 'nobody registers the paper of a case that they take part in'
             using errcode = 'insufficient_privilege';
         end if;
         return new;
       end $$`;

/** By whom a mentor is employed says how their hours are settled. */
const SETTLEMENT_OF_MENTOR = `create function settlement_of_mentor(asked_id uuid) returns text language plpgsql stable
  security definer set search_path = public, pg_temp as $$
  begin
    return (select case kind when 'municipal-employee' then 'internal-posting'
      when 'external-consultant' then 'e-invoice' when 'institution-employee' then 'e-invoice'
      else 'payment-run' end from mentors where id = asked_id);
  end $$`;

/** A month that has mentors from outside alone is none that the leader answers for. */
const MONTH_IS_OF_OUTSIDERS = `create function month_is_of_outsiders(asked_placement_id uuid, asked_month text)
  returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    begins date := to_date(asked_month, 'YYYY-MM');
    ends date := (to_date(asked_month, 'YYYY-MM') + interval '1 month - 1 day')::date;
  begin
    return (select coalesce(bool_and(settlement_of_mentor(s.mentor_id) <> 'payment-run'), false)
      from mentorships s where s.placement_id = asked_placement_id and s.first_day <= ends
        and (s.last_day is null or s.last_day >= begins));
  end $$`;

/** Where the asker is a mentor from outside, or was one: what they worked is theirs to claim after another came. */
const OUTSIDE_PLACEMENTS = `create function outside_placement_ids() returns uuid[] language plpgsql stable
  security definer set search_path = public, pg_temp as $$
  begin
    return array(select distinct s.placement_id from mentorships s join placements p on p.id = s.placement_id
      where s.mentor_id = any (own_mentor_ids()) and s.first_day <= actor_today() and p.status <> 'draft'
        and settlement_of_mentor(s.mentor_id) <> 'payment-run');
  end $$`;

/** The hours granted for days that they were it. */
const OUTSIDE_GRANTS = `create function outside_grant_ids() returns uuid[] language plpgsql stable
  security definer set search_path = public, pg_temp as $$
  begin
    return array(select distinct g.id from grants g join mentorships s on s.placement_id = g.placement_id
      where s.placement_id = any (outside_placement_ids()) and s.mentor_id = any (own_mentor_ids())
        and g.status in ('granted', 'ended-early', 'revoked') and s.first_day <= g.last_day
        and (s.last_day is null or s.last_day >= g.first_day));
  end $$`;

export const SETTLEMENTS_KEPT = [
  SETTLEMENT_OF_MENTOR,
  MONTH_IS_OF_OUTSIDERS,
  OUTSIDE_PLACEMENTS,
  OUTSIDE_GRANTS,
  'revoke execute on function outside_placement_ids(), outside_grant_ids() from public',
  'grant execute on function outside_placement_ids(), outside_grant_ids() to limstift_party',
  `grant execute on function settlement_of_mentor(uuid), month_is_of_outsiders(uuid, text)
     to limstift_staff, limstift_party`,

  `create function keep_settlement() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if new.mentor_id is not null and new.settlement <> settlement_of_mentor(new.mentor_id) then
       ${refusal('a_claim_is_settled_as_its_mentor_is', 'a claim is settled as its mentor is employed')};
     end if;
     return null;
   end $$`,
  `create trigger a_claim_is_settled_as_its_mentor_is after insert on claims
     for each row execute function keep_settlement()`,
  `create trigger an_hour_is_priced_as_its_mentor_is_settled after insert on wage_costs
     for each row execute function keep_settlement()`,
  `create function keep_settlement_as_it_was() returns trigger language plpgsql as $$
   begin
     ${refusal('the_settlement_of_a_claim_stands', 'how a claim is settled never changes')};
   end $$`,
  `create trigger the_settlement_of_a_claim_stands before update on claims for each row
     when ((old.settlement, old.mentor_id) is distinct from (new.settlement, new.mentor_id))
     execute function keep_settlement_as_it_was()`,

  `create function keep_line_of_its_mentor() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if not exists (select from claims c where c.id = new.claim_id
          and case when c.mentor_id is null then settlement_of_mentor(new.mentor_id) = 'payment-run'
            else new.mentor_id = c.mentor_id end) then
       ${refusal('a_claim_takes_the_hours_of_its_mentors', 'the hours are of a mentor who is settled otherwise')};
     end if;
     return new;
   end $$`,
  `create trigger a_claim_takes_the_hours_of_its_mentors before insert on claim_lines
     for each row execute function keep_line_of_its_mentor()`,

  // A run takes a hundred thousand at once.
  `create function keep_payments_to_runs() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if exists (select from added a join claims c on c.id = a.claim_id where c.settlement <> 'payment-run') then
       ${refusal('only_claims_of_the_runs_are_paid', 'the claim is settled by e-invoice or internal posting')};
     end if;
     return null;
   end $$`,
  ...['payments', 'corrections', 'recoveries'].map(
    (table) => `create trigger only_claims_of_the_runs_are_paid after insert on ${table}
       referencing new table as added for each statement execute function keep_payments_to_runs()`,
  ),
];

export const SETTLEMENTS_LEFT = [
  ...['payments', 'corrections', 'recoveries'].map(
    (table) => `drop trigger only_claims_of_the_runs_are_paid on ${table}`,
  ),
  'drop function keep_payments_to_runs()',
  'drop trigger a_claim_takes_the_hours_of_its_mentors on claim_lines',
  'drop function keep_line_of_its_mentor()',
  'drop trigger the_settlement_of_a_claim_stands on claims',
  'drop function keep_settlement_as_it_was()',
  'drop trigger an_hour_is_priced_as_its_mentor_is_settled on wage_costs',
  'drop trigger a_claim_is_settled_as_its_mentor_is on claims',
  'drop function keep_settlement()',
  'drop function outside_grant_ids()',
  'drop function outside_placement_ids()',
  'drop function month_is_of_outsiders(uuid, text)',
  'drop function settlement_of_mentor(uuid)',
];
