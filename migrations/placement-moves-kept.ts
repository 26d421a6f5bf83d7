/** To write a move is to make it; a later migration says what goes first of a stop that takes later hours out. */
export function makePlacementMove({ first = '', unless = '' } = {}): string {
  return `create or replace function make_placement_move() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         moved placements;
       begin
         select * into moved from placements where id = new.placement_id for update;
         if not coalesce(moved.status = any (case new.move
              when 'pause' then array['active']
              when 'return' then array['paused']
              when 'withdrawal' then array['draft', 'proposed', 'matched']
              when 'reopening' then array['ended', 'broken-off']
              else array['active', 'paused'] end), false) then
           perform refuse_move();
         end if;${first}
         if new.move in ('pause', 'ending', 'stop')${unless} and exists (
              select from time_entries where placement_id = new.placement_id
                and (day > new.day or day = new.day and new.move = 'pause')) then
           perform refuse_hours_while_resting();
         end if;
         update placements set version = version + 1,
           status = case new.move when 'pause' then 'paused' when 'ending' then 'ended'
             when 'stop' then 'broken-off' when 'withdrawal' then 'withdrawn' else 'active' end,
           last_day = case when new.move = 'reopening' then new.last_day
             when new.move in ('ending', 'stop') then least(last_day, greatest(first_day, new.day))
             else last_day end
         where id = new.placement_id;
         return new;
       end $$`;
}

/** Hours lie on days of their placement; but for those that are left in what was approved before it stopped. */
export function keepPlacementAroundHours(unless = ''): string {
  return `create or replace function keep_placement_around_hours() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if exists (select from time_entries where placement_id = new.id
                      and day not between new.first_day and new.last_day${unless}) then
           perform refuse_hours_outside_placement();
         end if;
         return new;
       end $$`;
}
