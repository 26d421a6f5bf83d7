import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { type Day, type Month, monthOf } from '../../shared/day.js';
import { CourseEvaluation } from './course-evaluation.entity.js';
import { Evaluation } from './evaluation.entity.js';
import { isOfThisEnd, type WrittenBefore } from './evaluation.rules.js';
import { readsAsStaff } from './evaluation-roles.js';
import type { CourseEvaluationView, EvaluationsView, EvaluationView } from './evaluation.view.js';

type Dated<View> = Omit<View, 'writtenAt'> & { writtenAt: Date };

function view<View extends { writtenAt: string }>({ writtenAt, ...rest }: Dated<View>): View {
  return { ...rest, writtenAt: writtenAt.toISOString() } as unknown as View;
}

/** Whose days are evaluated today: the mentor of today, or the last one. */
export async function mentorToEvaluate(tx: Tx, placementId: string, today: Day): Promise<string | null> {
  const [row] = await tx.query<{ mentorId: string }[]>(
    `select mentor_id as "mentorId" from mentorships where placement_id = $1 and first_day <= $2
     order by first_day desc limit 1`,
    [placementId, today],
  );
  return row?.mentorId ?? null;
}

/** What the author has said of the days of this mentor, and along the way in this month. */
export async function writtenBefore(
  tx: Tx,
  of: { placementId: string; authorId: string; mentorId: string | null; lastDay: Day },
  today: Day,
): Promise<WrittenBefore> {
  const { placementId, authorId, mentorId, lastDay } = of;
  const own = await tx.findBy(Evaluation, { placementId, authorId });
  return {
    thisMonth: own.some(({ kind, month }) => kind === 'along-the-way' && month === monthOf(today)),
    atTheEnd: own.some(
      (one) => one.kind === 'end' && one.mentorId === mentorId && isOfThisEnd(one.lastDay, lastDay),
    ),
  };
}

/** What the organiser has said of the course: in this month, and of its end. */
export async function writtenOfCourse(tx: Tx, placementId: string, month: Month): Promise<WrittenBefore> {
  const own = await tx.findBy(CourseEvaluation, { placementId });
  return {
    thisMonth: own.some((one) => one.kind === 'along-the-way' && one.month === month),
    atTheEnd: own.some(({ kind }) => kind === 'end'),
  };
}

/** What is said of a course, as far as the asker may read it: the newest first. */
export async function evaluationsOf(tx: Tx, placementId: string, role: Role): Promise<EvaluationsView> {
  const evaluations = await tx.query<Dated<EvaluationView>[]>(
    `select e.id, e.author_role as "authorRole", e.mentor_id as "mentorId", e.kind, e.cooperation, e.benefit,
       e.support, e.good, e.better, e.recommends, e.written_at as "writtenAt",
       (select name from mentors where id = e.mentor_id) as "mentorName"
     from evaluations e where e.placement_id = $1 order by e.written_at desc, e.id`,
    [placementId],
  );
  return {
    evaluations: evaluations.map((one) => view<EvaluationView>(one)),
    course: readsAsStaff(role) ? await ofTheOrganiser(tx, placementId) : [],
  };
}

/** The organiser's own words; their table is closed to the parties. */
async function ofTheOrganiser(tx: Tx, placementId: string): Promise<CourseEvaluationView[]> {
  const course = await tx.query<Dated<CourseEvaluationView>[]>(
    `select kind, goal, lessons, written_at as "writtenAt",
       coalesce((select name from people where id = author_id), '') as "authorName"
     from course_evaluations where placement_id = $1 order by written_at desc, id`,
    [placementId],
  );
  return course.map((one) => view<CourseEvaluationView>(one));
}
