import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const WORKS_FOR_THE_ORGANISER = actorIs('consultant', 'caseworker', 'coordinator');
const OF_THE_ORGANISER = "'organiser' = any (parties)";
/**
 * A mentor reads the agreements that they are the mentor of, and not those of whoever came before. What the
 * organiser writes is read once it is sent.
 */
const IS_A_PARTY = `${ownPlacement()} and (select actor_role()) = any (parties)
  and (status <> 'draft' or not ${OF_THE_ORGANISER})
  and ((select actor_role()) <> 'mentor' or mentor_id = any ((select own_mentor_ids())::uuid[]))`;
const MADE_BY_THE_PAIR = `${IS_A_PARTY} and not ${OF_THE_ORGANISER}`;
const OF_A_SEEN_AGREEMENT = 'exists (select from agreements seen where seen.id = agreement_id)';
/** What mentor and mentee agree between them is theirs alone: staff see that they have agreed. */
const READ_BY_STAFF = `exists (select from agreements seen where seen.id = agreement_id
  and 'organiser' = any (seen.parties))`;
const WRITTEN_BY_THE_PAIR = `exists (select from agreements seen where seen.id = agreement_id
  and not 'organiser' = any (seen.parties))`;
const SIGNS = 'by_person_id = (select actor_person_id())';

const MOVES = [
  'status',
  'facts',
  'content_sha256',
  'mentor_id',
  'sent_by',
  'sent_at',
  'in_force_at',
  'over_at',
];

/** Agreements in versions, what stands in them, and who signed. */
export class Agreements1795683600088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table agreements (
         id uuid constraint agreements_pk primary key,
         placement_id uuid not null constraint placement_of_agreement references placements,
         code text not null,
         number integer not null constraint agreement_number_is_positive check (number > 0),
         status text not null constraint agreement_status_is_known
           check (status in ('draft', 'awaiting-signatures', 'in-force', 'replaced')),
         parties text[] not null constraint agreement_parties_are_known
           check (parties <@ array['leader', 'mentor', 'mentee', 'organiser'] and cardinality(parties) > 0),
         mentor_id uuid constraint mentor_of_agreement references mentors,
         facts jsonb,
         content_sha256 bytea,
         sent_by uuid constraint sender_of_agreement references people,
         sent_at timestamptz,
         in_force_at timestamptz,
         over_at timestamptz,
         constraint agreement_with_its_placement unique (id, placement_id),
         constraint one_version_per_agreement_and_number unique (placement_id, code, number),
         constraint a_sent_agreement_says_what_by_whom_and_when check (status = 'draft'
           or (facts is not null and content_sha256 is not null and sent_by is not null and sent_at is not null)))`,
      `create unique index one_version_of_an_agreement_at_a_stage on agreements (placement_id, code, status)
         where status in ('awaiting-signatures', 'in-force')`,
      `create unique index one_draft_of_an_agreement_with_a_mentor on agreements (placement_id, code, mentor_id)
         where status = 'draft'`,
      'create index agreements_of_mentor on agreements (mentor_id)',
      'create index agreements_by_sender on agreements (sent_by)',

      `create table agreement_contents (
         agreement_id uuid constraint agreement_contents_pk primary key
           constraint agreement_of_content references agreements,
         written jsonb not null,
         parts jsonb)`,

      `create table agreement_signatures (
         agreement_id uuid not null,
         placement_id uuid not null,
         as_party text not null constraint signing_party_is_known
           check (as_party in ('leader', 'mentor', 'mentee', 'organiser')),
         by_person_id uuid not null constraint signer_of_agreement references people,
         way text not null constraint way_of_signing_is_known check (way in ('in-app', 'paper', 'representative')),
         signed_day date not null,
         signed_at timestamptz not null,
         content_sha256 bytea not null,
         paper_id uuid,
         constraint agreement_signatures_pk primary key (agreement_id, as_party),
         constraint a_signature_on_paper_has_its_paper check ((way = 'paper') = (paper_id is not null)),
         constraint signed_agreement foreign key (agreement_id, placement_id) references agreements (id, placement_id),
         constraint paper_of_signature foreign key (paper_id, placement_id) references attachments (id, placement_id))`,
      'create index signed_agreements on agreement_signatures (agreement_id, placement_id)',
      'create index signatures_by_person on agreement_signatures (by_person_id)',
      'create index signatures_by_paper on agreement_signatures (paper_id, placement_id)',

      `create function agreement_keeps_its_words() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if (select status from agreements where id = old.agreement_id) <> 'draft' then
           raise 'a sent agreement keeps its words'
             using errcode = 'check_violation', constraint = 'a_sent_agreement_keeps_its_words';
         end if;
         return coalesce(new, old);
       end $$`,
      `create trigger agreement_keeps_its_words before update or delete on agreement_contents
         for each row execute function agreement_keeps_its_words()`,

      `create function signature_is_of_what_waits() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from agreements where id = new.agreement_id and status = 'awaiting-signatures'
                        and content_sha256 = new.content_sha256 and new.as_party = any (parties)) then
           raise 'nothing with these words waits for this signature'
             using errcode = 'check_violation', constraint = 'a_signature_is_of_what_waits_for_it';
         end if;
         return new;
       end $$`,
      `create trigger signature_is_of_what_waits after insert on agreement_signatures
         for each row execute function signature_is_of_what_waits()`,
      `create trigger agreement_signatures_never_change before update or delete or truncate on agreement_signatures
         for each statement execute function refuse_change()`,

      `create function agreement_moves_lawfully() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if old.status <> 'draft' and (new.facts, new.content_sha256, new.mentor_id, new.sent_by, new.sent_at)
            is distinct from (old.facts, old.content_sha256, old.mentor_id, old.sent_by, old.sent_at) then
           raise 'a sent agreement keeps its words'
             using errcode = 'check_violation', constraint = 'a_sent_agreement_keeps_its_words';
         end if;
         if new.status <> old.status and (old.status, new.status) not in (('draft', 'awaiting-signatures'),
              ('awaiting-signatures', 'in-force'), ('awaiting-signatures', 'replaced'), ('in-force', 'replaced')) then
           raise 'an agreement does not move so'
             using errcode = 'check_violation', constraint = 'an_agreement_moves_lawfully';
         end if;
         if new.status = 'in-force' and exists (select from unnest(new.parties) party where not exists (
              select from agreement_signatures s where s.agreement_id = new.id and s.as_party = party)) then
           raise 'not all have signed'
             using errcode = 'check_violation', constraint = 'an_agreement_in_force_is_signed_by_all';
         end if;
         return new;
       end $$`,
      `create trigger agreement_moves_lawfully before update on agreements
         for each row execute function agreement_moves_lawfully()`,

      // A mentor who has just come in does not see what the one before signed, and puts it out of force all the same.
      `create function agreement_takes_the_place() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if new.status in ('awaiting-signatures', 'in-force') then
           update agreements set status = 'replaced', over_at = coalesce(new.in_force_at, new.sent_at)
             where placement_id = new.placement_id and code = new.code and status = new.status and id <> new.id;
         end if;
         return new;
       end $$`,
      `create trigger agreement_takes_the_place before insert or update of status on agreements
         for each row execute function agreement_takes_the_place()`,

      ...protect('agreements', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_FOR_THE_ORGANISER} and ${OF_THE_ORGANISER} and status in ('draft', 'awaiting-signatures')`,
          update: { of: MOVES, where: `${WORKS_FOR_THE_ORGANISER} and ${OF_THE_ORGANISER}` },
        },
        party: {
          select: IS_A_PARTY,
          insert: `${MADE_BY_THE_PAIR} and status in ('draft', 'awaiting-signatures')`,
          update: { of: MOVES, where: IS_A_PARTY },
        },
      }),
      ...protect('agreement_contents', {
        staff: {
          select: READ_BY_STAFF,
          insert: `${WORKS_FOR_THE_ORGANISER} and ${READ_BY_STAFF}`,
          update: { of: ['written', 'parts'], where: `${WORKS_FOR_THE_ORGANISER} and ${READ_BY_STAFF}` },
        },
        party: {
          select: OF_A_SEEN_AGREEMENT,
          insert: WRITTEN_BY_THE_PAIR,
          update: { of: ['written', 'parts'], where: WRITTEN_BY_THE_PAIR },
        },
      }),
      ...protect('agreement_signatures', {
        staff: {
          select: OF_A_SEEN_AGREEMENT,
          insert: `${WORKS_FOR_THE_ORGANISER} and ${SIGNS} and ${OF_A_SEEN_AGREEMENT}
            and ((way = 'in-app' and as_party = 'organiser') or (way = 'paper' and as_party <> 'organiser'))`,
        },
        party: {
          select: OF_A_SEEN_AGREEMENT,
          insert: `${SIGNS} and way = 'in-app' and as_party = (select actor_role()) and ${OF_A_SEEN_AGREEMENT}`,
        },
      }),

      `create function agreement_state(asked_id uuid) returns jsonb language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         if not (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
                 or asked_id = any (own_placement_ids())) then
           return null;
         end if;
         return (
           select jsonb_build_object(
             'schemeVersionId', p.scheme_version_id,
             'declaredBy', array(select d.mentor_id from mentor_declarations d where d.placement_id = p.id),
             'versions', array(
               select jsonb_build_object('code', a.code, 'number', a.number, 'status', a.status, 'facts', a.facts,
                 'sentAt', a.sent_at,
                 'signed', array(select s.as_party from agreement_signatures s where s.agreement_id = a.id
                                 order by s.as_party))
               from agreements a where a.placement_id = p.id and a.status in ('awaiting-signatures', 'in-force')
               order by a.code, a.number),
             'lastNumbers', (select coalesce(jsonb_object_agg(n.code, n.number), '{}')
               from (select code, max(number) as number from agreements where placement_id = p.id group by code) n),
             'facts', jsonb_build_object(
               'mentor', (select jsonb_build_object('id', m.id, 'name', m.name, 'email', m.email, 'phone', m.phone)
                 from mentorships s join mentors m on m.id = s.mentor_id
                 where s.placement_id = p.id and (s.last_day is null or s.last_day >= actor_today())
                 order by s.first_day limit 1),
               'purpose', p.purpose, 'tasks', p.tasks, 'firstDay', p.first_day, 'lastDay', p.last_day,
               'grants', array(
                 select jsonb_build_object('firstDay', g.first_day, 'lastDay', g.last_day,
                                           'grantedMinutes', g.granted_minutes)
                 from grants g where g.placement_id = p.id and g.status = 'granted' order by g.first_day)))
           from placements p where p.id = asked_id);
       end $$`,
      'grant execute on function agreement_state(uuid) to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function agreement_state(uuid)',
      'drop table agreement_signatures',
      'drop table agreement_contents',
      'drop table agreements',
      'drop function agreement_takes_the_place()',
      'drop function agreement_moves_lawfully()',
      'drop function signature_is_of_what_waits()',
      'drop function agreement_keeps_its_words()',
    ]);
  }
}
