import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { questionsOf } from '../../placements/answers/answer.rules.js';
import { answersInForce } from '../../placements/answers/answers.queries.js';
import { isOver } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';
import type { AnswersFacts } from './case-answers.js';

/** What is answered of mentor and mentee. A leader is told what that leader answered, and null where nothing is. */
export async function caseAnswers(
  tx: Tx,
  { id, mentor, status }: PlacementView,
  role: Role,
  today: Day,
): Promise<AnswersFacts | null> {
  const answers = await answersInForce(tx, id, today);
  const isLeader = role === 'leader';
  if (isLeader && answers.length === 0) return null;
  const rows = questionsOf(mentor?.id ?? null)
    .map((question) => ({ question, given: answers.find((one) => one.question === question) ?? null }))
    .filter(({ given }) => given !== null || !isLeader);
  return { rows, next: isLeader || isOver(status) ? null : role === 'consultant' ? 'answer' : 'wait' };
}
