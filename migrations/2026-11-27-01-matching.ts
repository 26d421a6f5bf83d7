import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isCoordinatedAlone } from './2026-11-26-93-courses-without-a-workplace.js';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const IS_COORDINATOR = actorIs('coordinator');
const READS_APPLICATIONS = actorIs('coordinator', 'auditor');
const SELF = '(select actor_person_id())';
const OWN_APPLICATION = `person_id = ${SELF} and as_role = (select actor_role())`;
const OWN_PROPOSAL = 'id = any ((select own_proposal_ids())::uuid[])';
const AS_FIRST = 'first_role = (select actor_role())';
const ASKED_NOW = `${OWN_PROPOSAL} and status = case when ${AS_FIRST} then 'first-asked' else 'second-asked' end`;
const OF_OWN_PROPOSAL = 'proposal_id = any ((select own_proposal_ids())::uuid[])';

function words(column: string, least: number, most: number): string {
  return `cardinality(${column}) between ${least} and ${most}`;
}

/** Mentors and mentees apply, and a coordinator proposes pairs; each answers, the second only once the first said yes. */
export class Matching1795770000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table applications (
         id uuid constraint applications_pk primary key,
         scheme text not null constraint scheme_of_application_is_named check (length(scheme) between 1 and 50),
         as_role text not null constraint application_role_is_known check (as_role in ('mentor', 'mentee')),
         person_id uuid not null constraint applicant references people,
         mentor_id uuid constraint mentor_of_application references mentors,
         mentee_id uuid constraint mentee_of_application references mentees,
         fields text[] not null constraint application_names_a_field check (${words('fields', 1, 10)}),
         competences text[] not null constraint competences_are_few check (${words('competences', 0, 20)}),
         languages text[] not null constraint application_names_a_language check (${words('languages', 1, 10)}),
         regions text[] not null constraint regions_are_known
           check (regions <@ array['capital', 'zealand', 'southern', 'central', 'northern']),
         forms text[] not null constraint forms_are_known
           check (cardinality(forms) > 0 and forms <@ array['in-person', 'phone', 'video']),
         about text constraint about_is_short check (length(about) between 1 and 2000),
         shows text[] not null constraint shown_parts_are_known
           check (shows <@ array['name', 'fields', 'competences', 'languages', 'regions', 'forms', 'about']),
         received_day date not null,
         closed_at timestamptz,
         version integer not null default 1,
         created_by uuid not null constraint registrar_of_application references people,
         created_at timestamptz not null,
         constraint application_is_of_its_role check (
           (as_role = 'mentor') = (mentor_id is not null) and (as_role = 'mentee') = (mentee_id is not null)))`,
      `create unique index one_open_application_per_mentor on applications (scheme, mentor_id)
         where closed_at is null and mentor_id is not null`,
      `create unique index one_open_application_per_mentee on applications (scheme, mentee_id)
         where closed_at is null and mentee_id is not null`,
      `create index open_applications on applications (scheme, as_role, received_day, id) where closed_at is null`,
      'create index applications_of_person on applications (person_id)',
      'create index applications_of_mentor on applications (mentor_id)',
      'create index applications_of_mentee on applications (mentee_id)',
      'create index applications_by_registrar on applications (created_by)',

      `create table proposals (
         id uuid constraint proposals_pk primary key,
         mentor_application_id uuid not null constraint mentor_of_proposal references applications,
         mentee_application_id uuid not null constraint mentee_of_proposal references applications,
         first_role text not null constraint first_asked_is_known check (first_role in ('mentor', 'mentee')),
         status text not null constraint proposal_status_is_known check (status in
           ('first-asked', 'second-asked', 'agreed', 'declined', 'lapsed', 'withdrawn', 'placed')),
         asked_day date not null,
         second_asked_day date,
         placement_id uuid constraint placement_of_proposal references placements,
         version integer not null default 1,
         created_by uuid not null constraint proposer references people,
         created_at timestamptz not null,
         constraint placed_has_its_placement check ((status = 'placed') = (placement_id is not null)),
         constraint second_is_asked_when_agreed check (
           status not in ('second-asked', 'agreed', 'placed') or second_asked_day is not null))`,
      `create unique index one_open_proposal_per_mentee on proposals (mentee_application_id)
         where status in ('first-asked', 'second-asked', 'agreed')`,
      'create index proposals_of_mentee on proposals (mentee_application_id)',
      'create index proposals_of_mentor on proposals (mentor_application_id)',
      `create index open_proposals on proposals (asked_day, id)
         where status in ('first-asked', 'second-asked', 'agreed')`,
      'create index proposals_of_placement on proposals (placement_id)',
      'create index proposals_by_proposer on proposals (created_by)',

      `create table proposal_words (
         proposal_id uuid not null constraint proposal_of_words references proposals,
         position integer not null,
         by_role text not null constraint speaker_is_known check (by_role in ('mentor', 'mentee', 'coordinator')),
         says text not null constraint proposal_word_is_known check (says in ('yes', 'no', 'ask-more', 'reply')),
         to_role text constraint listener_is_known check (to_role in ('mentor', 'mentee')),
         text text constraint proposal_words_are_short check (length(text) between 1 and 1000),
         created_by uuid not null constraint speaker references people,
         created_at timestamptz not null,
         constraint proposal_words_pk primary key (proposal_id, position),
         constraint a_reply_is_to_somebody check ((says = 'reply') = (to_role is not null)),
         constraint question_and_reply_say_something check (says in ('yes', 'no') or text is not null),
         constraint coordinators_reply check ((by_role = 'coordinator') = (says = 'reply')))`,
      'create index proposal_words_by_speaker on proposal_words (created_by)',
      `create trigger proposal_words_never_change before update on proposal_words
         for each statement execute function refuse_change()`,

      // The second knows of nothing until the first has said yes.
      `create function own_proposal_ids() returns uuid[] language plpgsql stable security definer
         set search_path = public, pg_temp as $$ begin return array(
           select p.id from proposals p
             join applications a on a.id in (p.mentor_application_id, p.mentee_application_id)
           where a.person_id = actor_person_id() and a.as_role = actor_role()
             and (p.first_role = a.as_role or p.second_asked_day is not null)); end $$`,
      // What the other agreed to be shown; the name too, once both have said yes.
      `create function proposal_shown(asked_id uuid) returns jsonb language sql stable security definer
         set search_path = public, pg_temp as $$
         select jsonb_strip_nulls(jsonb_build_object(
           'name', case when 'name' = any (o.shows) or p.status in ('agreed', 'placed') then coalesce(m.name, e.name) end,
           'fields', case when 'fields' = any (o.shows) then to_jsonb(o.fields) end,
           'competences', case when 'competences' = any (o.shows) then to_jsonb(o.competences) end,
           'languages', case when 'languages' = any (o.shows) then to_jsonb(o.languages) end,
           'regions', case when 'regions' = any (o.shows) then to_jsonb(o.regions) end,
           'forms', case when 'forms' = any (o.shows) then to_jsonb(o.forms) end,
           'about', case when 'about' = any (o.shows) then o.about end))
         from proposals p
         join applications o on o.id = case actor_role() when 'mentor' then p.mentee_application_id
                                                         when 'mentee' then p.mentor_application_id end
         left join mentors m on m.id = o.mentor_id
         left join mentees e on e.id = o.mentee_id
         where p.id = asked_id and p.id = any (own_proposal_ids()) $$`,
      // An applicant answers in the app: the coordinator's link is also for those who take part in nothing yet.
      isCoordinatedAlone('exists (select from applications where person_id = asked_person_id)'),
      // A party does not read the other's words, and so cannot count them.
      `create function next_proposal_word(asked_id uuid) returns integer language sql stable security definer
         set search_path = public, pg_temp as $$
         select coalesce(max(position), 0) + 1 from proposal_words where proposal_id = asked_id $$`,
      'revoke execute on function next_proposal_word(uuid) from public',
      'grant execute on function next_proposal_word(uuid) to limstift_staff, limstift_party',
      'revoke execute on function own_proposal_ids() from public',
      'revoke execute on function proposal_shown(uuid) from public',
      'grant execute on function own_proposal_ids() to limstift_staff, limstift_party',
      'grant execute on function proposal_shown(uuid) to limstift_party',

      ...protect('applications', {
        staff: {
          select: READS_APPLICATIONS,
          insert: `${IS_COORDINATOR} and created_by = ${SELF}`,
          update: { of: [...APPLIED_WITH, 'closed_at', 'version'], where: IS_COORDINATOR },
        },
        party: {
          select: OWN_APPLICATION,
          update: { of: [...APPLIED_WITH, 'closed_at', 'version'], where: OWN_APPLICATION },
        },
      }),
      ...protect('proposals', {
        staff: {
          select: READS_APPLICATIONS,
          insert: `${IS_COORDINATOR} and created_by = ${SELF} and status = 'first-asked'`,
          update: {
            of: ['status', 'asked_day', 'placement_id', 'version'],
            where: IS_COORDINATOR,
            check: `${IS_COORDINATOR} and status <> 'agreed'`, // which is for the two to say
          },
        },
        party: {
          select: OWN_PROPOSAL,
          update: {
            of: ['status', 'asked_day', 'second_asked_day', 'version'],
            where: ASKED_NOW,
            check: `${OWN_PROPOSAL} and (${AS_FIRST} and status in ('first-asked', 'second-asked', 'declined')
              or not (${AS_FIRST}) and status in ('second-asked', 'agreed', 'declined'))`,
          },
        },
      }),
      ...protect('proposal_words', {
        staff: {
          select: READS_APPLICATIONS,
          insert: `${IS_COORDINATOR} and by_role = 'coordinator' and created_by = ${SELF}`,
        },
        party: {
          select: `${OF_OWN_PROPOSAL} and (created_by = ${SELF} or to_role = (select actor_role()))`,
          insert: `${OF_OWN_PROPOSAL} and by_role = (select actor_role()) and created_by = ${SELF}`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      isCoordinatedAlone('false'),
      'drop table proposal_words',
      'drop table proposals',
      'drop table applications',
      'drop function next_proposal_word(uuid)',
      'drop function proposal_shown(uuid)',
      'drop function own_proposal_ids()',
    ]);
  }
}

const APPLIED_WITH = ['fields', 'competences', 'languages', 'regions', 'forms', 'about', 'shows'];
