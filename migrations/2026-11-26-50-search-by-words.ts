import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_BY_INDEX } from './2026-11-24-15-search-by-index.js';
import { run } from './run.js';

/** The pattern that finds a text as it stands anywhere within another. */
function within(text: string): string {
  return `'%' || replace(replace(replace(lower(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
}

/** That each of the parts stands in something that one knows the case `p` by. */
const SAYS_ALL = `not exists (select from unnest(parts) part where not (
  lower(p.reference) like part
  or lower((select name from mentees where id = p.mentee_id)) like part
  or exists (select from employers where id = p.employer_id and (lower(name) like part or '%' || cvr || '%' = part))
  or exists (select from mentorships s join mentors m on m.id = s.mentor_id
             where s.placement_id = p.id and lower(m.name) like part)
  or exists (select from leaderships s join leaders l on l.id = s.leader_id
             where s.placement_id = p.id and lower(l.name) like part)))`;

/** The cases of people that a name finds, no more than 5,001. */
export function casesOf(ids: string, table: string, column: string): string {
  return `(select c.id from unnest(${ids}) of_id, lateral
    (select ${table === 'placements' ? 'id' : 'placement_id as id'} from ${table} where ${column} = of_id offset 0) c limit 5001)`;
}

/** Null for a needle that is short or fits more than 5,000 cases: it narrows nothing. */
export const PLACEMENT_IDS_WITH = `create or replace function placement_ids_with(needle text) returns uuid[]
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       declare
         part text := ${within('needle')};
         mentee_ids uuid[];
         employer_ids uuid[];
         mentor_ids uuid[];
         leader_ids uuid[];
         found_ids uuid[];
       begin
         if length(needle) < 3 then
           return null;
         end if;
         mentee_ids := array(select id from mentees where lower(name) like part limit 5001);
         employer_ids := array(select id from employers where lower(name) like part limit 5001)
           || array(select id from employers where cvr = needle);
         mentor_ids := array(select id from mentors where lower(name) like part limit 5001);
         leader_ids := array(select id from leaders where lower(name) like part limit 5001);
         found_ids := array(
           (select id from placements where lower(reference) like part limit 5001)
           union all ${casesOf('mentee_ids', 'placements', 'mentee_id')}
           union all ${casesOf('employer_ids', 'placements', 'employer_id')}
           union all ${casesOf('mentor_ids', 'mentorships', 'mentor_id')}
           union all ${casesOf('leader_ids', 'leaderships', 'leader_id')}
           limit 5001);
         return case when cardinality(found_ids) <= 5000 then found_ids end;
       end $$`;

/** What is asked for as it stands; where nothing has it, its words, wherever each of them stands. */
export function matchingPlacementIds(pattern: (text: string) => string, saysAll: string): string {
  return `create or replace function matching_placement_ids(needle text, most integer) returns uuid[]
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       declare
         words text[] := string_to_array(needle, ' ');
         parts text[] := array(select ${pattern('word')} from unnest(words) word);
         found_ids uuid[];
         narrowest uuid[];
       begin
         if not actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor') then
           return array(select p.id from placements p where p.id = any (own_placement_ids()) and ${saysAll}
                        order by p.first_day desc, p.id desc limit most);
         end if;

         found_ids := placement_ids_with(needle);
         if cardinality(found_ids) > 0 or (found_ids is not null and cardinality(words) = 1) then
           return array(select id from placements where id = any (found_ids)
                        order by first_day desc, id desc limit most);
         end if;

         for i in 1 .. cardinality(words) loop
           found_ids := placement_ids_with(words[i]);
           if narrowest is null or cardinality(found_ids) < cardinality(narrowest) then
             narrowest := found_ids;
           end if;
         end loop;
         if narrowest is not null then
           return array(select p.id from placements p where p.id = any (narrowest) and ${saysAll}
                        order by p.first_day desc, p.id desc limit most);
         end if;
         return array(
           select p.id from (select * from placements order by first_day desc, id desc limit 5000) p
           where ${saysAll} order by p.first_day desc, p.id desc limit most);
       end $$`;
}

export const MATCHING_PLACEMENT_IDS = matchingPlacementIds(within, SAYS_ALL);

/** A search finds mentors and leaders too, a part of a case number, and several words wherever each of them stands. */
export class SearchByWords1795683600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create index mentors_by_part_of_name on mentors using gin (lower(name) gin_trgm_ops)',
      'create index leaders_by_part_of_name on leaders using gin (lower(name) gin_trgm_ops)',
      'create index placements_by_part_of_reference on placements using gin (lower(reference) gin_trgm_ops)',
      ...['mentors', 'leaders', 'mentorships', 'leaderships'].map(
        (table) => `alter policy maintenance on ${table} using (owner_passes())`,
      ),
      PLACEMENT_IDS_WITH,
      'revoke execute on function placement_ids_with(text) from public',
      MATCHING_PLACEMENT_IDS,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      SEARCH_BY_INDEX,
      'drop function placement_ids_with(text)',
      ...['leaderships', 'mentorships', 'leaders', 'mentors'].map(
        (table) =>
          `alter policy maintenance on ${table} using
             ((select session_user <> current_user or current_setting('limstift.maintenance', true) = 'on'))`,
      ),
      'drop index placements_by_part_of_reference',
      'drop index leaders_by_part_of_name',
      'drop index mentors_by_part_of_name',
    ]);
  }
}
