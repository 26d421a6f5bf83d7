import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { keepsApart, nothingKeepsApart } from './representatives-apart.js';
import { run } from './run.js';

const CURRENT = `withdrawn_at is null and first_day <= actor_today()
             and (last_day is null or last_day >= actor_today())`;
const IN_FORCE = 'replaced_at is null and withdrawn_at is null';
const WRITES_CONSENT = `${ownPlacement()} and ${actorIs('mentee')}
  and consent_writer(placement_id)`;
const ENDS_BY_SELF = '(withdrawn_by is null or withdrawn_by = (select actor_person_id()))';

/** Who speaks for a mentee, from and to which day; they sign in by themselves, and act as the mentee. */
export class Representatives1795683600083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table representatives (
         id uuid constraint representatives_pk primary key,
         mentee_id uuid not null constraint mentee_of_representative references mentees,
         person_id uuid not null constraint person_of_representative references people,
         kind text not null constraint representative_kind_is_known
           check (kind in ('guardian', 'power-of-attorney', 'parent')),
         name text not null constraint representative_name_is_short check (length(name) between 1 and 200),
         email text not null,
         phone text,
         first_day date not null,
         last_day date,
         may text[] not null constraint a_representative_may_something
           check (cardinality(may) > 0 and may <@ array['sign', 'confirm', 'receive-letters']),
         paper_id uuid constraint paper_of_representative references attachments,
         created_by uuid not null constraint registrar_of_representative references people,
         created_at timestamptz not null,
         withdrawn_by uuid constraint person_who_withdrew_power references people,
         withdrawn_at timestamptz,
         version integer not null default 1,
         constraint representation_ends_after_it_begins check (first_day <= last_day),
         constraint a_guardian_has_a_paper check (kind <> 'guardian' or paper_id is not null),
         constraint a_parent_has_a_last_day check (kind <> 'parent' or last_day is not null),
         constraint only_a_power_of_attorney_is_withdrawn
           check (withdrawn_at is null or kind = 'power-of-attorney'),
         constraint a_withdrawn_power_has_its_person check ((withdrawn_by is null) = (withdrawn_at is null)),
         constraint one_representation_of_a_person_at_a_time exclude using gist
           (mentee_id with =, person_id with =, daterange(first_day, last_day, '[]') with &&)
           where (withdrawn_at is null))`,
      'create index representatives_of_mentee on representatives (mentee_id, first_day)',
      'create index representatives_of_person on representatives (person_id)',
      'create index representatives_by_paper on representatives (paper_id)',
      'create index representatives_by_registrar on representatives (created_by)',
      'create index representatives_by_who_withdrew on representatives (withdrawn_by)',

      ownMenteeIds(` union
           select mentee_id from representatives where actor_role() = 'mentee' and person_id = actor_person_id()
             and ${CURRENT}`),
      personTakesPart(`
           or exists (
             select from placements p join representatives r on r.mentee_id = p.mentee_id
             where p.id = asked_placement_id and r.person_id = asked_person_id and r.withdrawn_at is null)`),

      definer(
        'acts_as_representative(asked_mentee_id uuid) returns boolean',
        `return coalesce(asked_mentee_id = any (own_mentee_ids()), false) and not exists (
             select from mentees where id = asked_mentee_id and person_id = actor_person_id());`,
      ),
      definer(
        'may_act_for(asked_mentee_id uuid, what text) returns boolean',
        `return coalesce(asked_mentee_id = any (own_mentee_ids()), false) and (
             exists (select from mentees where id = asked_mentee_id and person_id = actor_person_id())
             or exists (select from representatives where mentee_id = asked_mentee_id
               and person_id = actor_person_id() and what = any (may) and ${CURRENT}));`,
      ),
      definer(
        'consent_writer(asked_placement_id uuid) returns text',
        `return (select case when not may_act_for(mentee_id, 'sign') then null
             when acts_as_representative(mentee_id) then 'representative' else 'mentee' end
             from placements where id = asked_placement_id);`,
      ),
      definer(
        'may_receive_letters_of(asked_placement_id uuid) returns boolean',
        `return exists (select from placements p
             where p.id = asked_placement_id and may_act_for(p.mentee_id, 'receive-letters'));`,
      ),
      // Asked at each sign-in and page, of somebody who acts in the role of mentee.
      definer(
        'acts_for(asked_person_id uuid) returns jsonb',
        `return jsonb_build_object(
             'oneself', exists (select from mentees where person_id = asked_person_id),
             'represented', coalesce((select jsonb_agg(m.name order by m.name) from mentees m where m.id in (
               select mentee_id from representatives where person_id = asked_person_id and ${CURRENT})), '[]'));`,
      ),
      ...[
        'acts_as_representative(uuid)',
        'may_act_for(uuid, text)',
        'consent_writer(uuid)',
        'may_receive_letters_of(uuid)',
      ].flatMap((head) => [
        `revoke execute on function ${head} from public`,
        `grant execute on function ${head} to limstift_staff, limstift_party`,
      ]),
      'revoke execute on function acts_for(uuid) from public',
      'grant execute on function acts_for(uuid) to limstift_system',

      ...keepsApart(),

      ...protect('representatives', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant')} and created_by = (select actor_person_id()) and withdrawn_at is null`,
          update: {
            of: ['last_day', 'version', 'withdrawn_at', 'withdrawn_by'],
            where: `${actorIs('consultant')} and withdrawn_at is null`,
            check: `${actorIs('consultant')} and ${ENDS_BY_SELF}`,
          },
        },
        party: {
          select: 'mentee_id = any ((select own_mentee_ids())::uuid[])',
          // The power is the mentee's own to take back.
          update: {
            of: ['last_day', 'version', 'withdrawn_at', 'withdrawn_by'],
            where: `mentee_id = any ((select own_mentee_ids())::uuid[]) and withdrawn_at is null
              and kind = 'power-of-attorney' and not acts_as_representative(mentee_id)`,
            check: `mentee_id = any ((select own_mentee_ids())::uuid[]) and withdrawn_at is not null
              and withdrawn_by = (select actor_person_id())`,
          },
        },
      }),

      `create policy representatives_receive_letters on letters as restrictive for select to limstift_party
         using (recipient_role <> 'mentee' or may_receive_letters_of(placement_id))`,
      `create policy representatives_receive_letters on letter_files as restrictive for select to limstift_party
         using (recipient_role <> 'mentee' or may_receive_letters_of(placement_id))`,

      ...consentWrittenBy("'mentee', 'representative', 'consultant'"),
      ...consentPolicies(
        `${WRITES_CONSENT} = written_by and created_by = (select actor_person_id()) and ${IN_FORCE}`,
        `${WRITES_CONSENT} is not null`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const oneself = `${ownPlacement()} and ${actorIs('mentee')}`;
    await run(runner, [
      ...consentPolicies(
        `${oneself} and created_by = (select actor_person_id()) and written_by = 'mentee' and ${IN_FORCE}`,
        oneself,
      ),
      ...consentWrittenBy("'mentee', 'consultant'"),
      'drop policy representatives_receive_letters on letter_files',
      'drop policy representatives_receive_letters on letters',
      ...nothingKeepsApart(),
      'drop table representatives',
      'drop function acts_for(uuid)',
      'drop function may_receive_letters_of(uuid)',
      'drop function consent_writer(uuid)',
      'drop function may_act_for(uuid, text)',
      'drop function acts_as_representative(uuid)',
      personTakesPart(''),
      ownMenteeIds(''),
    ]);
  }
}

function definer(head: string, body: string): string {
  return `create function ${head} language plpgsql stable security definer
    set search_path = public, pg_temp
    as $$ begin ${body} end $$`;
}

/** As the migration that made it wrote it, so that undoing leaves nothing behind. */
function ownMenteeIds(also: string): string {
  return definer(
    'own_mentee_ids() returns uuid[]',
    `return array(select id from mentees where actor_role() = 'mentee' and person_id = actor_person_id()${also});`,
  ).replace('create function', 'create or replace function');
}

/** As `ownMenteeIds`. */
function personTakesPart(also: string): string {
  return definer(
    'person_takes_part(asked_placement_id uuid, asked_person_id uuid) returns boolean',
    `return exists (
             select from placements p join mentees e on e.id = p.mentee_id
             where p.id = asked_placement_id and e.person_id = asked_person_id)
           or exists (
             select from leaderships l join leaders on leaders.id = l.leader_id
             where l.placement_id = asked_placement_id and leaders.person_id = asked_person_id)
           or exists (
             select from mentorships m join mentors on mentors.id = m.mentor_id
             where m.placement_id = asked_placement_id and mentors.person_id = asked_person_id)${also};`,
  ).replace('create function', 'create or replace function');
}

function consentWrittenBy(writers: string): string[] {
  return [
    'alter table consents drop constraint consent_writer_is_known',
    `alter table consents add constraint consent_writer_is_known check (written_by in (${writers}))`,
  ];
}

function consentPolicies(mayWrite: string, mayEnd: string): string[] {
  return [
    'drop policy limstift_party_insert on consents',
    `create policy limstift_party_insert on consents for insert to limstift_party with check (${mayWrite})`,
    'drop policy limstift_party_update on consents',
    `create policy limstift_party_update on consents for update to limstift_party
       using (${mayEnd} and ${IN_FORCE}) with check (${mayEnd} and ${ENDS_BY_SELF})`,
  ];
}
