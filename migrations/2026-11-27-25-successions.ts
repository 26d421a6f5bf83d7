import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchAlike } from './2026-11-26-71-search-alike.js';
import { actorIs, protect, READS_CASES } from './protect.js';
import { run } from './run.js';
import { KEEPING, NO_KEEPING } from './successions-kept.js';

const SELF = '(select actor_person_id())';
const AT_OWN_WORKPLACE = 'workplace_id = any ((select own_workplace_ids())::uuid[])';
/** A merger may be a secret until its day: the parties read of it from then on. */
const IS_KNOWN = 'first_day <= (select actor_today()) and annulled_at is null';

const HAS_HAD_IT = `id in (select p.employer_id union all
               select employer_id from workplace_holdings where workplace_id = p.workplace_id and annulled_at is null)`;
const WHERE_IT_CAME = `
           || array(select workplace_id from workplace_holdings
                    where employer_id = any (employer_ids) and annulled_at is null limit 5001)`;

function ownEmployerIds(alsoOf = ''): string {
  return `create or replace function own_employer_ids() returns uuid[] language plpgsql stable security definer
    set search_path = public, pg_temp
    as $$ begin return array(select distinct employer_id from workplaces where id = any (own_workplace_ids())${alsoOf}); end $$`;
}

/** An employer goes on in another from a day; who has had each workplace since when is kept. */
export class Successions1795770000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table employer_successions (
         id uuid constraint employer_successions_pk primary key,
         kind text not null constraint succession_kind_is_known check (kind in ('merger', 'new-cvr', 'sale')),
         predecessor_id uuid not null constraint predecessor_of_succession references employers,
         successor_id uuid not null constraint successor_of_succession references employers,
         first_day date not null,
         registered_by uuid not null constraint registrar_of_succession references people,
         registered_at timestamptz not null,
         annulled_by uuid constraint annuller_of_succession references people,
         annulled_at timestamptz,
         annulled_because text
           constraint succession_annulled_because_is_short check (length(annulled_because) between 1 and 1000),
         constraint nobody_succeeds_themselves check (predecessor_id <> successor_id),
         constraint an_annulled_succession_says_who_and_why
           check (num_nonnulls(annulled_by, annulled_at, annulled_because) in (0, 3)),
         constraint succession_with_its_successor unique (id, successor_id, first_day))`,
      `create unique index one_successor_per_employer on employer_successions (predecessor_id)
         where kind <> 'sale' and annulled_at is null`,
      'create index successions_of_predecessor on employer_successions (predecessor_id, first_day)',
      'create index successions_of_successor on employer_successions (successor_id, first_day)',
      'create index successions_by_registrar on employer_successions (registered_by)',
      'create index successions_by_annuller on employer_successions (annulled_by)',

      `create table workplace_holdings (
         succession_id uuid not null,
         workplace_id uuid not null constraint workplace_of_holding references workplaces,
         employer_id uuid not null constraint holder_of_workplace references employers,
         first_day date not null,
         annulled_at timestamptz,
         constraint workplace_holdings_pk primary key (succession_id, workplace_id),
         constraint succession_of_holding foreign key (succession_id, employer_id, first_day)
           references employer_successions (id, successor_id, first_day))`,
      `create unique index one_holder_per_workplace_from_a_day on workplace_holdings (workplace_id, first_day)
         where annulled_at is null`,
      'create index holdings_of_workplace on workplace_holdings (workplace_id)',
      'create index holdings_of_employer on workplace_holdings (employer_id)',
      'create index holdings_by_succession on workplace_holdings (succession_id, employer_id, first_day)',

      ...KEEPING,
      ownEmployerIds(`
      union select employer_id from workplace_holdings where workplace_id = any (own_workplace_ids())
        and first_day <= actor_today() and annulled_at is null`),

      ...protect('workplace_holdings', {
        staff: { select: READS_CASES, insert: `${actorIs('consultant')} and annulled_at is null` },
        party: { select: `${AT_OWN_WORKPLACE} and ${IS_KNOWN}` },
      }),
      ...protect('employer_successions', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant')} and registered_by = ${SELF} and annulled_at is null`,
          update: {
            of: ['annulled_by', 'annulled_at', 'annulled_because'],
            where: actorIs('consultant'),
            check: `${actorIs('consultant')} and (annulled_by is null or annulled_by = ${SELF})`,
          },
        },
        party: { select: `${IS_KNOWN} and id = any (array(select succession_id from workplace_holdings))` },
      }),
      ...['workplace_holdings', 'employer_successions'].map(
        (table) => `alter policy maintenance on ${table} using (owner_passes())`,
      ),
      ...searchAlike({ isEmployer: HAS_HAD_IT, alsoAt: WHERE_IT_CAME }),

      // A registration that is begun names whoever has the workplace then, not who had it first.
      'alter table registrations drop constraint workplace_of_registration',
      `alter table registrations add constraint workplace_of_registration
         foreign key (workplace_id) references workplaces`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `update registrations r set employer_id = w.employer_id from workplaces w
         where w.id = r.workplace_id and w.employer_id is distinct from r.employer_id`,
      'alter table registrations drop constraint workplace_of_registration',
      `alter table registrations add constraint workplace_of_registration
         foreign key (workplace_id, employer_id) references workplaces (id, employer_id)`,
      ...searchAlike(),
      ownEmployerIds(),
      ...NO_KEEPING,
      'drop policy limstift_party_select on employer_successions',
      'drop table workplace_holdings',
      'drop table employer_successions',
    ]);
  }
}
