/** Part of the migration of representatives: the triggers that keep them apart from the others of a case. */
const OVER = "p.status in ('ended', 'broken-off', 'withdrawn')";
const APART = ['representatives', 'leaderships', 'mentorships', 'leaders', 'mentors'];

/** That a representative of the mentee has this place in a case of theirs, on a day of the representation. */
function held(places: string, holders: string, holder: string): string {
  return `
           select from representatives r join placements p on p.mentee_id = r.mentee_id
             join ${places} held on held.placement_id = p.id
             join ${holders} who on who.id = held.${holder} and who.person_id = r.person_id
           where r.mentee_id = mentee and r.withdrawn_at is null
             and held.first_day <= coalesce(r.last_day, 'infinity')
             and r.first_day <= coalesce(case when ${OVER} then p.last_day else held.last_day end, 'infinity')`;
}

/** Whoever leads or mentors a case, or works on it, never speaks for its mentee in the same days. */
export function keepsApart(): string[] {
  return [
    `create function refuse_representative(broken text) returns void language plpgsql as $$
     begin
       raise exception 'a representative stands apart: %', broken
         using errcode = 'check_violation', constraint = broken;
     end $$`,
    'revoke execute on function refuse_representative(text) from public',
    `create function keep_representatives_apart() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     declare
       mentee uuid;
     begin
       -- What one writes the other must see: they queue up by mentee.
       for mentee in
         select (to_jsonb(new) ->> 'mentee_id')::uuid where tg_table_name = 'representatives'
         union
         select p.mentee_id from placements p where tg_table_name in ('leaderships', 'mentorships')
           and p.id = (to_jsonb(new) ->> 'placement_id')::uuid
         union
         select p.mentee_id from leaderships l join placements p on p.id = l.placement_id
           where tg_table_name = 'leaders' and l.leader_id = new.id
         union
         select p.mentee_id from mentorships m join placements p on p.id = m.placement_id
           where tg_table_name = 'mentors' and m.mentor_id = new.id
         order by 1
       loop
         perform pg_advisory_xact_lock(hashtextextended('representatives of ' || mentee, 0));
         if exists (${held('leaderships', 'leaders', 'leader_id')})
             or exists (${held('mentorships', 'mentors', 'mentor_id')}) then
           perform refuse_representative('a_representative_neither_leads_nor_mentors');
         end if;
       end loop;
       if tg_table_name = 'representatives' then
         if exists (select from mentees where id = new.mentee_id and person_id = new.person_id) then
           perform refuse_representative('nobody_represents_themselves');
         end if;
         if exists (select from placements p where p.mentee_id = new.mentee_id
             and p.consultant_id = new.person_id and not ${OVER}) then
           perform refuse_representative('a_representative_does_not_work_on_the_case');
         end if;
         if new.paper_id is not null and not exists (
             select from attachments a join placements p on p.id = a.placement_id
             where a.id = new.paper_id and p.mentee_id = new.mentee_id) then
           perform refuse_representative('the_paper_is_of_the_mentee');
         end if;
       end if;
       return null;
     end $$`,
    `create trigger a_representative_stands_apart
       after insert or update of mentee_id, person_id, first_day, last_day, paper_id on representatives
       for each row execute function keep_representatives_apart()`,
    `create trigger a_representative_stands_apart after insert or update on leaderships
       for each row execute function keep_representatives_apart()`,
    `create trigger a_representative_stands_apart after insert or update on mentorships
       for each row execute function keep_representatives_apart()`,
    `create trigger a_representative_stands_apart after update of person_id on leaders
       for each row execute function keep_representatives_apart()`,
    `create trigger a_representative_stands_apart after update of person_id on mentors
       for each row execute function keep_representatives_apart()`,

    `create function tell_representatives_of_person() returns trigger language plpgsql security definer
       set search_path = public, pg_temp as $$
     begin
       update representatives set name = new.name, email = new.email, phone = new.phone where person_id = new.id;
       return null;
     end $$`,
    `create trigger a_person_is_the_same_as_representative after update of name, email, phone on people
       for each row execute function tell_representatives_of_person()`,
  ];
}

export function nothingKeepsApart(): string[] {
  return [
    ...APART.map((table) => `drop trigger a_representative_stands_apart on ${table}`),
    'drop trigger a_person_is_the_same_as_representative on people',
    'drop function tell_representatives_of_person()',
    'drop function keep_representatives_apart()',
    'drop function refuse_representative(text)',
  ];
}
