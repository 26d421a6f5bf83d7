import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  casesOf,
  MATCHING_PLACEMENT_IDS,
  matchingPlacementIds,
  PLACEMENT_IDS_WITH,
} from './2026-11-26-50-search-by-words.js';
import { run } from './run.js';

/** The pattern that finds a text as it is sought anywhere within another. */
function within(text: string): string {
  return `'%' || replace(replace(replace(as_sought(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
}

/** That each of the parts stands in something that one knows the case `p` by. */
function saysAll(isEmployer: string): string {
  return `not exists (select from unnest(parts) part where not (
  lower(p.reference) like part
  or as_sought((select name from mentees where id = p.mentee_id)) like part
  or exists (select from employers where ${isEmployer}
             and (as_sought(name) like part or '%' || cvr || '%' = part))
  or exists (select from workplaces where id = p.workplace_id
             and (as_sought(name) like part or part in ('%' || p_number || '%', '%p' || p_number || '%')))
  or exists (select from mentorships s join mentors m on m.id = s.mentor_id
             where s.placement_id = p.id and as_sought(m.name) like part)
  or exists (select from leaderships s join leaders l on l.id = s.leader_id
             where s.placement_id = p.id and as_sought(l.name) like part)))`;
}

const NAMED = ['mentees', 'employers', 'mentors', 'leaders'];

function indexOfNames(table: string, name: string): string {
  return `create index ${table}_by_part_of_name on ${table} using gin (${name} gin_trgm_ops)`;
}

/** How a search finds: by the employer that fits `isEmployer`, and in the workplaces of `alsoAt` too. */
export function searchAlike({ isEmployer = 'id = p.employer_id', alsoAt = '' } = {}): string[] {
  return [
    `create or replace function placement_ids_with(needle text) returns uuid[]
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       declare
         part text := ${within('needle')};
         mentee_ids uuid[];
         employer_ids uuid[];
         workplace_ids uuid[];
         mentor_ids uuid[];
         leader_ids uuid[];
         found_ids uuid[];
       begin
         if length(needle) < 3 then
           return null;
         end if;
         mentee_ids := array(select id from mentees where as_sought(name) like part limit 5001);
         employer_ids := array(select id from employers where as_sought(name) like part limit 5001)
           || array(select id from employers where cvr = needle);
         workplace_ids := array(select id from workplaces where as_sought(name) like part limit 5001)
           || array(select id from workplaces where p_number = ltrim(needle, 'Pp'))${alsoAt};
         mentor_ids := array(select id from mentors where as_sought(name) like part limit 5001);
         leader_ids := array(select id from leaders where as_sought(name) like part limit 5001);
         found_ids := array(
           (select id from placements where lower(reference) like part limit 5001)
           union all ${casesOf('mentee_ids', 'placements', 'mentee_id')}
           union all ${casesOf('employer_ids', 'placements', 'employer_id')}
           union all ${casesOf('workplace_ids', 'placements', 'workplace_id')}
           union all ${casesOf('mentor_ids', 'mentorships', 'mentor_id')}
           union all ${casesOf('leader_ids', 'leaderships', 'leader_id')}
           limit 5001);
         return case when cardinality(found_ids) <= 5000 then found_ids end;
       end $$`,
    matchingPlacementIds(within, saysAll(isEmployer)),
  ];
}

/** A search finds by workplace and P-number too, and takes å for aa, æ for ae and ø for oe. */
export class SearchAlike1795683600071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function as_sought(text) returns text language sql immutable strict parallel safe
         return replace(replace(replace(lower($1), 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe')`,
      'grant execute on function as_sought(text) to limstift_staff, limstift_party, limstift_system', // who write names
      ...NAMED.flatMap((table) => [
        `drop index ${table}_by_part_of_name`,
        indexOfNames(table, 'as_sought(name)'),
      ]),
      indexOfNames('workplaces', 'as_sought(name)'),
      'alter policy maintenance on workplaces using (owner_passes())',

      ...searchAlike(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      MATCHING_PLACEMENT_IDS,
      PLACEMENT_IDS_WITH,
      `alter policy maintenance on workplaces using
         ((select session_user <> current_user or current_setting('limstift.maintenance', true) = 'on'))`,
      'drop index workplaces_by_part_of_name',
      ...NAMED.flatMap((table) => [
        `drop index ${table}_by_part_of_name`,
        indexOfNames(table, 'lower(name)'),
      ]),
      'drop function as_sought(text)',
    ]);
  }
}
