import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepClaimWindow } from './claim-windows-kept.js';
import { run } from './run.js';

const COLUMNS = ['paper_received_day', 'behalf_because', 'behalf_words'];
const REASONS = `('asked-for-paper', 'cannot-sign-in', 'no-device', 'exempt', 'out-of-order', 'other')`;
const OF_A_SUBMISSION = [
  'paper_id',
  'paper_signed_by',
  'paper_signed_day',
  'declared_at',
  'submitted_by',
  'submitted_at',
];

/**
 * Why staff register what the leader signed on paper, and on which day the paper came, by which the window counts.
 * Papers from before have the day on which they were registered.
 */
export class OnBehalf1795770000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...said('claims', 'submitted_at', {
        known: 'why_on_behalf_is_known',
        short: 'words_on_behalf_are_short',
        other: 'another_reason_on_behalf_is_said_in_words',
        whole: 'a_claim_on_paper_says_why_and_when_it_came',
        day: 'a_paper_comes_between_its_signing_and_its_registration',
      }),
      ...said('months_without_hours', 'said_at', {
        known: 'why_no_hours_on_behalf_is_known',
        short: 'words_of_no_hours_on_behalf_are_short',
        other: 'other_reason_of_no_hours_on_behalf_is_said_in_words',
        whole: 'no_hours_on_paper_say_why_and_when_it_came',
        day: 'no_hours_paper_comes_between_signing_and_registration',
      }),
      `grant update (${COLUMNS.join(', ')}) on claims to limstift_staff, limstift_party`,
      ...submissionBears([...OF_A_SUBMISSION, ...COLUMNS]),
      keepClaimWindow('coalesce(new.paper_received_day, actor_today())'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      keepClaimWindow(),
      ...submissionBears(OF_A_SUBMISSION),
      ...['claims', 'months_without_hours'].map(
        (table) => `alter table ${table} ${COLUMNS.map((column) => `drop column ${column}`).join(', ')}`,
      ),
    ]);
  }
}

function said(table: string, registeredAt: string, names: Record<string, string>): string[] {
  const registered = `(${registeredAt} at time zone 'Europe/Copenhagen')::date`;
  return [
    `alter table ${table}
       add paper_received_day date,
       add behalf_because text constraint ${names['known']} check (behalf_because in ${REASONS}),
       add behalf_words text constraint ${names['short']} check (length(behalf_words) between 1 and 2000)`,
    `update ${table} set paper_received_day = ${registered}, behalf_because = 'other',
       behalf_words = 'Skrevet, før der blev spurgt om grunden' where paper_id is not null`,
    `alter table ${table}
       add constraint ${names['other']} check (behalf_because <> 'other' or behalf_words is not null),
       add constraint ${names['whole']} check (num_nonnulls(paper_id, behalf_because, paper_received_day) in (0, 3)),
       add constraint ${names['day']} check (paper_received_day between paper_signed_day and ${registered})`,
  ];
}

/** What is written with a submission is written in the name of whoever makes it, and not changed after. */
function submissionBears(columns: string[]): string[] {
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return [
    'drop trigger a_submission_bears_its_own_name on claims',
    `create trigger a_submission_bears_its_own_name before update on claims for each row
       when ((${of('old')}) is distinct from (${of('new')})) execute function keep_submission()`,
  ];
}
