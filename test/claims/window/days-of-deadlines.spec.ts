import { addDays } from '../../../src/shared/day.js';
import { deadlineAfter, isOpenDay } from '../../../src/shared/legal-deadlines.js';
import { everyRow } from '../../database/every-row.js';

const client = everyRow();
const DAYS = 15 * 366;
const FIRST = '2026-01-01';

it('the database knows the days on which a deadline may end as the rules do, for fifteen years', async () => {
  const { rows } = await client().query<{ day: string; open: boolean; reached: string }>(
    `select day::text, is_open_day(day) as open, deadline_after(day, 14)::text as reached
     from (select $1::date + n as day from generate_series(0, $2) n) days order by day`,
    [FIRST, DAYS],
  );

  const days = Array.from({ length: DAYS + 1 }, (_, n) => addDays(FIRST, n));
  expect(rows).toEqual(days.map((day) => ({ day, open: isOpenDay(day), reached: deadlineAfter(day, 14) })));
});
