import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { answersOfMentor, questionsOf, TIES } from './answer.rules.js';
import { answersInForce, mentorsFrom } from './answers.queries.js';
import { isOver } from '../placement.rules.js';
import type { PlacementView } from '../placement.view.js';
import type { Day } from '../../shared/day.js';
import type { AnswersFacts } from './given-answers.js';

/**
 * What is answered of the mentee and each mentor of today or of a later day, and of who else pays. A leader
 * is told what that leader answered. Null where nothing is asked, or told.
 */
export async function givenAnswers(
  tx: Tx,
  { id, status, runBy }: PlacementView,
  role: Role,
  today: Day,
): Promise<AnswersFacts | null> {
  const answers = await answersInForce(tx, id, today);
  const isLeader = role === 'leader';
  if (isLeader && answers.length === 0) return null;
  const [first = null, ...later] = await mentorsFrom(tx, id, today);
  const groups = [first, ...later].map((mentor, at) => {
    const given = answersOfMentor(answers, mentor?.id ?? null);
    const questions = at === 0 ? questionsOf(mentor?.id ?? null, runBy) : TIES;
    const rows = questions
      .map((question) => ({ question, given: given.find((one) => one.question === question) ?? null }))
      .filter((row) => row.given !== null || !isLeader);
    return { mentor, rows };
  });
  const asked = groups.filter(({ rows }) => rows.length > 0);
  if (asked.length === 0) return null;
  return {
    groups: asked,
    runBy,
    next: isLeader || isOver(status) ? null : role === runBy ? 'answer' : 'wait',
  };
}
