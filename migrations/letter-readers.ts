/** Who can sign in and open a letter of the case that is theirs, as the policy of letters has it; asked by `who`. */
export const letterReaders = (who: string): string =>
  `create or replace function letter_readers(asked_placement_id uuid) returns table (letter_id uuid, email text)
     language sql stable security definer set search_path = public, pg_temp as $$
     select l.id, p.email from letters l
     join placements c on c.id = l.placement_id and c.status <> 'draft'
     join lateral (
       select x.person_id from leaders x join leaderships s on s.leader_id = x.id
         where l.recipient_role = 'leader' and x.id = l.recipient_id and s.placement_id = l.placement_id
           and (x.last_day is null or x.last_day >= actor_today())
           and (s.last_day is null or s.last_day >= actor_today())
           and not exists (select from leaderships o where o.placement_id = s.placement_id
             and o.first_day < s.first_day and (o.last_day is null or o.last_day >= actor_today()))
       union select x.person_id from mentors x where l.recipient_role = 'mentor' and x.id = l.recipient_id
       union select x.person_id from mentees x
         where l.recipient_role = 'mentee' and x.id = l.recipient_id and x.id = c.mentee_id) r on true
     join people p on p.id = r.person_id and p.deactivated_at is null
     where l.placement_id = asked_placement_id and (${who})
       and exists (select from person_passwords w where w.person_id = p.id)
       and exists (select from person_roles o where o.person_id = p.id and o.role = l.recipient_role) $$`;
