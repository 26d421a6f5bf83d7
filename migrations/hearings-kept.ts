/** Part of the migration of hearings: what the database asks of them, and refuses without them. */

/** As the migration of hearings wrote it; a migration of corrections adds a kind. */
export function placementOfHeard(more = ''): string {
  return `create or replace function placement_of_heard(kind text, asked_id uuid) returns uuid language sql stable
    security definer set search_path = public, pg_temp as $$
    select case kind
      when 'grant' then (select placement_id from grants where id = asked_id)
      when 'claim' then (select placement_id from claims where id = asked_id)${more} end $$`;
}

/** As `placementOfHeard`: whether what is intended is still to be decided. */
export function hearingWaits(more = ''): string {
  return `create or replace function hearing_waits(kind text, asked_id uuid, what text) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select coalesce(case kind
      when 'grant' then (select status = case what when 'refusal' then 'hearing' else 'granted' end
        from grants where id = asked_id)
      when 'claim' then (select status = 'hearing' from claims where id = asked_id)${more} end, false) $$`;
}

export const HEARING_QUESTIONS = [
  placementOfHeard(),
  hearingWaits(),
  // Whether what is decided is what the party was heard on: each refused line, the reason, and an end no earlier.
  `create function hearing_covers(asked_id uuid, what text, intended jsonb) returns boolean language plpgsql stable
     security definer set search_path = public, pg_temp as $$
     begin return not exists (select from claim_lines l where l.claim_id = asked_id and l.outcome = 'refused'
         and not exists (select from jsonb_array_elements(intended -> 'lines') i where i ->> 'id' = l.id::text
           and i ->> 'outcome' = 'refused' and i ->> 'reasonCode' = l.reason_code))
       and not exists (select from grants g join grant_assessments a on a.grant_id = g.id where g.id = asked_id
         and (intended ->> 'reasonCode' is distinct from
             case what when 'refusal' then a.decision_reason_code else a.ending_reason_code end
           or what = 'ending' and not coalesce(g.last_day >= (intended ->> 'lastDay')::date, false))); end $$`,
  // The newest hearing counts, and it is waited for even where something was written about not hearing.
  `create function party_is_heard(asked_id uuid, what text) returns boolean language sql stable
     security definer set search_path = public, pg_temp as $$
     with newest as (select intended, answered_at is null
           and deadline_day >= coalesce(actor_today(), (now() at time zone 'Europe/Copenhagen')::date) as is_open
         from hearings where subject_id = asked_id and about = what order by sent_at desc, id limit 1)
     select not exists (select from newest where is_open)
       and (exists (select from newest where hearing_covers(asked_id, what, intended))
         or exists (select from hearing_waivers where subject_id = asked_id and about = what)) $$`,
  `revoke execute on function placement_of_heard(text, uuid), hearing_waits(text, uuid, text),
     hearing_covers(uuid, text, jsonb), party_is_heard(uuid, text) from public`,
  'grant execute on function hearing_waits(text, uuid, text) to limstift_staff, limstift_party',
];

/** Hearings are of their own case, one at a time, and answered once. */
export function hearingKept(): string[] {
  return [
    `create function keep_hearing_of_its_case() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     begin
       if new.subject_kind in ('grant', 'claim', 'correction')
          and placement_of_heard(new.subject_kind, new.subject_id) is distinct from new.placement_id then
         raise exception 'a hearing is of what is decided in its case'
           using errcode = 'check_violation', constraint = 'a_hearing_is_of_its_case';
       end if;
       if tg_table_name = 'hearing_waivers' then
         return new;
       end if;
       if exists (select from claims where id = new.subject_id and submitted_by = new.sent_by)
          or exists (select from grants where id = new.subject_id and recommended_by = new.sent_by) then
         raise exception 'nobody hears the party on what they sent in or recommended themselves'
           using errcode = 'check_violation', constraint = 'nobody_hears_on_their_own';
       end if;
       if (new.sent_at at time zone 'Europe/Copenhagen')::date <> actor_today() then
         raise exception 'a hearing is dated by the day on which it is sent'
           using errcode = 'check_violation', constraint = 'a_hearing_is_sent_today';
       end if;
       perform pg_advisory_xact_lock(hashtextextended('hearings of ' || new.subject_id, 0));
       if exists (select from hearings where subject_id = new.subject_id and about = new.about and answered_at is null
           and deadline_day >= (new.sent_at at time zone 'Europe/Copenhagen')::date) then
         raise exception 'the party is being heard about it already'
           using errcode = 'check_violation', constraint = 'one_hearing_at_a_time';
       end if;
       return new;
     end $$`,
    `create trigger a_hearing_is_of_its_case before insert on hearings
       for each row execute function keep_hearing_of_its_case()`,
    `create trigger a_waiver_is_of_its_case before insert on hearing_waivers
       for each row execute function keep_hearing_of_its_case()`,
    `create function keep_hearing() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     begin
       if old.answered_at is not null then
         raise exception 'a hearing is answered once'
           using errcode = 'check_violation', constraint = 'a_hearing_is_answered_once';
       end if;
       if not hearing_waits(new.subject_kind, new.subject_id, new.about) then
         raise exception 'a hearing is answered before the decision'
           using errcode = 'check_violation', constraint = 'a_hearing_is_answered_before_the_decision';
       end if;
       return new;
     end $$`,
    `create trigger a_hearing_is_answered_once before update on hearings
       for each row execute function keep_hearing()`,
    `revoke execute on function keep_hearing_of_its_case(), keep_hearing() from public`,
  ];
}

/** Asked at the end, as the lines of a decision and its claim are written one after the other. */
export function heardFirst(): string[] {
  return [
    `create function keep_claims_heard() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     declare
       asked uuid := case tg_table_name when 'claims' then (to_jsonb(new) ->> 'id')::uuid
         else (to_jsonb(new) ->> 'claim_id')::uuid end;
     begin
       if exists (select from claim_lines where claim_id = asked and outcome = 'refused')
          and not party_is_heard(asked, 'refusal') then
         raise exception 'whoever claims is heard before it is refused'
           using errcode = 'check_violation', constraint = 'a_refusal_is_heard_first';
       end if;
       return null;
     end $$`,
    `create constraint trigger a_refused_claim_is_heard_first after update of status on claims
       deferrable initially deferred for each row
       when (new.status in ('approved', 'refused', 'settled') and old.status in ('submitted', 'hearing'))
       execute function keep_claims_heard()`,
    `create constraint trigger a_refused_line_is_heard_first after update of outcome on claim_lines
       deferrable initially deferred for each row when (new.outcome = 'refused')
       execute function keep_claims_heard()`,
    `create function keep_grants_heard() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     declare
       what text := case new.status when 'refused' then 'refusal' when 'revoked' then 'revocation' else 'ending' end;
     begin
       if not party_is_heard(new.id, what) then
         raise exception 'the mentee is heard before something is decided against them'
           using errcode = 'check_violation', constraint = 'a_refusal_is_heard_first';
       end if;
       return null;
     end $$`,
    `create constraint trigger a_refused_grant_is_heard_first after update of status on grants
       deferrable initially deferred for each row
       when (new.status in ('refused', 'revoked', 'ended-early') and old.status is distinct from new.status)
       execute function keep_grants_heard()`,
    'revoke execute on function keep_claims_heard(), keep_grants_heard() from public',
  ];
}
