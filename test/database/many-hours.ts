import { idOf } from './many-ids.js';

/** All that a placement gathers in its time. Reads the table `plan`. */
export function hoursAndMoney(timeEntriesPerPlacement: number): string[] {
  const leading = idOf('leader person', 'workplace');
  const consultant = idOf('consultant person', 'i % 50');
  const caseworker = idOf('consultant person', '(i + 1) % 50');
  const mentor = idOf('mentor', 'mentor');
  const DECIDED = `((i + nth) % 10 > 1 or first_day + nth * 31 < '2026-09-01')`; // nothing waits for years
  const WAGE = JSON.stringify({
    amountOre: 32_000_00,
    per: 'month',
    annualHours: 1924,
    employmentPercent: 100_00,
    holidayPay: { percent: 12_50 },
    pension: { percent: 10_00 },
    other: { amountOre: 350, per: 'hour' },
  });
  return [
    `insert into grants (id, placement_id, first_day, last_day, granted_minutes, status, created_by, created_at,
       recommended_by, recommended_at, decided_by, decided_at, legal_basis)
     select ${idOf('grant', 'i')}, id, first_day, first_day + 180, 6000, 'granted', ${consultant}, now(), ${consultant},
       now(), ${caseworker}, now(), 'LAB § 167' from plan`,
    `insert into grant_assessments (grant_id, placement_id, beyond_ordinary, decisive_because)
     select ${idOf('grant', 'i')}, id, 'Daglig støtte', 'Ellers holder det ikke' from plan`,
    `insert into wage_costs (id, placement_id, mentor_id, first_day, wage, hourly_wage_ore, holiday_pay_ore,
       pension_ore, other_ore, rate_ore_per_hour, status, proposed_by, proposed_at, decided_by, decided_at)
     select ${idOf('wage cost', 'i')}, id, ${mentor}, first_day, '${WAGE}', 19958, 2495, 1996, 350, 24799, 'approved',
       ${leading}, now(), ${caseworker}, now() from plan`,
    `create temporary table claimed as
     select *, ${idOf('claim', `i || ' ' || nth`)} as claim_id,
       to_char(first_day + nth * 31, 'YYYY-MM') as month from plan, generate_series(0, 1) nth where i % 50 <> 49`,
    `insert into claims (id, reference, placement_id, month, status, amount_ore, created_by, created_at, declared_at,
       submitted_by, submitted_at, payee_cvr, decided_by, decided_at, legal_basis)
     select claim_id, 'K-2021-' || lpad((2 * i + nth)::text, 7, '0'), id, month,
       case when ${DECIDED} then 'approved' when i % 100 = 1 then 'draft' else 'submitted' end, 49598, ${leading}, now(),
       now(), ${leading}, first_day + nth * 31, '10000000',
       case when ${DECIDED} then ${caseworker} end, case when ${DECIDED} then now() end,
       case when ${DECIDED} then 'LAB § 167' end from claimed`,
    `insert into claim_lines (id, claim_id, placement_id, mentor_id, grant_id, wage_cost_id, minutes,
       approved_wage_cost_ore, wage_cost_ore, amount_ore, outcome)
     select ${idOf('line', `i || ' ' || nth`)}, claim_id, id, ${mentor}, ${idOf('grant', 'i')}, ${idOf('wage cost', 'i')},
       120, 24799, 24799, 49598, case when ${DECIDED} then 'approved' end from claimed`,
    `insert into time_entries (id, placement_id, mentor_id, worker_id, day, starts_at, ends_at, minutes, activity, created_by,
       created_at, claim_id, claim_line_id)
     select gen_random_uuid(), id, ${mentor}, ${idOf('mentor person', 'mentor')}, day, begin, begin + interval '1 hour', 60, 'introduction', ${leading},
       now(), case when nth = 0 then ${idOf('claim', `i || ' 0'`)} end,
       case when nth = 0 then ${idOf('line', `i || ' 0'`)} end
     from plan, generate_series(0, ${timeEntriesPerPlacement - 1}) nth, lateral (select first_day + nth as day) d,
       lateral (select (day + make_interval(hours => 7 + turn / 4 * 2)) at time zone 'Europe/Copenhagen' as begin) t
     where i % 50 <> 49`,
    `insert into case_assignments (id, placement_id, role, person_id, created_by, created_at)
     select gen_random_uuid(), id, 'caseworker', ${caseworker}, ${caseworker}, now() from plan where i % 2 = 0`,
    `insert into months_without_hours (placement_id, month, said_by, said_at)
     select id, to_char(first_day + 93, 'YYYY-MM'), ${leading}, now() from plan`,
    `insert into milestone_marks (id, placement_id, code, reached_day, marked_by, marked_at)
     select gen_random_uuid(), id, code, first_day, ${leading}, now()
     from plan, (values ('first-day')) c (code)`,
    `insert into attendance_check_ins (placement_id, week_first_day, days_planned, days_on_time, said_by, said_at)
     select id, date_trunc('week', first_day)::date, 5, 4, ${idOf('mentor person', 'mentor')}, now()
     from plan`,
    `insert into wellbeing_check_ins (placement_id, week_first_day, rating, said_by, said_at)
     select id, date_trunc('week', first_day)::date, 4, ${idOf('mentee person', 'i')}, now()
     from plan`,
    `insert into letters (id, placement_id, kind, title, case_reference, recipient_role, recipient_name, issued_by,
       issued_at, wording_sha256, sha256)
     select ${idOf('letter', 'i')}, id, 'orientation-to-leader', 'Orientering', 'LS', 'leader', 'Lone Leder',
       ${consultant}, now(), sha256('wording'), sha256('pdf') from plan`,
    `insert into letter_files (letter_id, placement_id, recipient_role, pdf)
     select ${idOf('letter', 'i')}, id, 'leader', 'pdf' from plan`,
    `insert into audit_events (id, stream_id, position, happened_at, actor_person_id, actor_role, what, subject_id,
       placement_id, details, digest)
     select gen_random_uuid(), id, nth, now(), ${consultant}, 'consultant', 'placement.changed', id, id, '{}',
       sha256('event') from plan, generate_series(1, 2) nth`,
    `insert into access_log (id, looked_at, actor_person_id, actor_role, how, purpose, subject_kind, subject_id,
       placement_id)
     select gen_random_uuid(), now(), ${consultant}, 'consultant', 'page', 'case', 'mentee', ${idOf('mentee', 'i')}, id
     from plan`,
    'drop table claimed',
  ];
}
