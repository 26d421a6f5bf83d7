/** What is said of a course, on its own page and on that of the case. */
import { roleInDanish } from '../../access/role.words.js';
import { atStart, formatInstant } from '../../shared/danish-date.js';
import { SCORES } from './evaluation.rules.js';
import type { EvaluationsView, EvaluationView } from './evaluation.view.js';
import { evaluationKindInDanish, goalInDanish, scoreInDanish } from './evaluation.words.js';

export function EvaluationList({ written: { evaluations, course } }: { written: EvaluationsView }) {
  if (evaluations.length === 0 && course.length === 0) return <p>Der er ingen evalueringer endnu.</p>;
  return (
    <ul class="nobullet-list limstift-notes">
      {course.map(({ kind, goal, lessons, authorName, writtenAt }) => (
        <li>
          <p class="limstift-note-head">
            <strong>{goalInDanish(goal)}</strong>
            {`. ${evaluationKindInDanish(kind)}.`}
          </p>
          <p class="limstift-note-text">{lessons}</p>
          <p class="limstift-note-foot">
            {`Skrevet af ${authorName}, ${formatInstant(new Date(writtenAt))}`}
          </p>
        </li>
      ))}
      {evaluations.map((one) => (
        <li>
          <p class="limstift-note-head">
            <strong>{atStart(roleInDanish(one.authorRole))}</strong>
            {`. ${evaluationKindInDanish(one.kind)}. ${scoresInDanish(one)}.`}
          </p>
          {one.good !== null && <p class="limstift-note-text">{`Godt: ${one.good}`}</p>}
          {one.better !== null && <p class="limstift-note-text">{`Kan blive bedre: ${one.better}`}</p>}
          <p class="limstift-note-foot">
            {`${one.mentorName === null ? '' : `Med ${one.mentorName} som mentor. `}${formatInstant(new Date(one.writtenAt))}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function scoresInDanish(one: EvaluationView): string {
  const scores = SCORES.map((score) => `${scoreInDanish(score)} ${one[score]} af 5`).join(', ');
  return `${scores}. ${one.recommends ? 'Anbefaler det til andre' : 'Anbefaler det ikke'}`;
}
