import { Between } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { addDays } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import { balancesOf } from '../balance/balance.queries.js';
import { TimeEntry } from '../time-entry.entity.js';
import type { OwnCalendar } from './week.rules.js';
import type { MentoredPlacement } from './week.view.js';

type Row = Omit<MentoredPlacement, 'grants' | 'balances'>;

/** The placements that the mentor who asks has, or had, a part of the period. */
async function mentoredIn(tx: Tx, { firstDay, lastDay }: Period): Promise<Row[]> {
  return tx.query<Row[]>(
    `select p.id, p.reference, p.status, p.scheme_version_id as "schemeVersionId", p.mentee_id as "menteeId",
            p.first_day as "firstDay", p.last_day as "lastDay",
            coalesce((select m.name from mentees m where m.id = p.mentee_id), p.reference) as mentee,
            (select json_agg(json_build_object('mentorId', s.mentor_id, 'firstDay', s.first_day,
               'lastDay', coalesce(s.last_day, 'infinity'))) from mentorships s where s.placement_id = p.id) as mentorships,
            (select coalesce(json_agg(json_build_object('firstDay', r.first_day, 'lastDay', r.last_day)), '[]')
               from rests_of_placement(p.id) r) as rests
     from placements p
     where exists (select from mentorships own where own.placement_id = p.id
       and own.mentor_id = any ((select own_mentor_ids())::uuid[])
       and own.first_day <= $2 and (own.last_day is null or own.last_day >= $1))
     order by mentee, p.id`,
    [firstDay, lastDay],
  );
}

/** All the days on which the mentor who asks was, is or is to be one, also of placements that are not to be seen now. */
export function daysAsMentor(tx: Tx): Promise<Period[]> {
  return tx.query<Period[]>(
    'select first_day as "firstDay", last_day as "lastDay" from own_days_as_mentor()',
  );
}

export interface MentorsWeek {
  placements: MentoredPlacement[];
  calendar: OwnCalendar;
  /** The own hours of the week, and of the one before, in the order in which they were worked. */
  entries: TimeEntry[];
  entriesBefore: TimeEntry[];
  /** What the asker wrote down last. */
  last: TimeEntry | null;
}

/** All that a mentor's week is made of, also for copying the week before. */
export async function mentorsWeek(tx: Tx, week: Period): Promise<MentorsWeek> {
  const bothWeeks = { firstDay: addDays(week.firstDay, -7), lastDay: week.lastDay };
  const rows = await mentoredIn(tx, bothWeeks);
  const balances = await balancesOf(tx, rows);
  const placements = rows.map((row) => {
    const own = balances.filter(({ placementId }) => placementId === row.id);
    return { ...row, grants: own, balances: own };
  });
  const [own] = await tx.query<{ ids: string[] }[]>('select own_mentor_ids() as ids');
  const mentorIds = own?.ids ?? [];
  const absences = await tx.query<OwnCalendar['absences']>(
    `select mentor_id as "mentorId", first_day as "firstDay", last_day as "lastDay" from mentor_absences
     where mentor_id = any($1) and first_day <= $3 and last_day >= $2`,
    [mentorIds, bothWeeks.firstDay, bothWeeks.lastDay],
  );
  const entries = await tx
    .createQueryBuilder(TimeEntry, 'entry')
    .where({ day: Between(bothWeeks.firstDay, bothWeeks.lastDay) })
    .andWhere('entry.mentorId = any (:mentorIds)', { mentorIds })
    .orderBy('entry.startsAt')
    .getMany();
  const last = await tx
    .createQueryBuilder(TimeEntry, 'entry')
    .where('entry.mentorId = any (:mentorIds)', { mentorIds })
    .andWhere(`entry.createdBy = (select nullif(current_setting('limstift.person_id', true), '')::uuid)`)
    .orderBy('entry.createdAt', 'DESC')
    .limit(1)
    .getOne();
  return {
    placements,
    calendar: { mentorIds, absences },
    entries: entries.filter(({ day }) => day >= week.firstDay),
    entriesBefore: entries.filter(({ day }) => day < week.firstDay),
    last,
  };
}
