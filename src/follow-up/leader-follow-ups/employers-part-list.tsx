/** What was followed up and held, on its own page and on that of the case. */
import { formatDay } from '../../shared/danish-date.js';
import type { EmployersPartView } from './follow-up.view.js';
import { arrangerInDanish } from './follow-up.words.js';

export function EmployersPartList({ part: { followUps, activities } }: { part: EmployersPartView }) {
  if (followUps.length === 0 && activities.length === 0) return <p>Der er ikke noteret noget endnu.</p>;
  return (
    <ul class="nobullet-list limstift-notes">
      {followUps.map(({ day, mentorName, parts, note }) => (
        <li>
          <p class="limstift-note-head">
            <strong>{formatDay(day)}</strong>
            {`. Lederen fulgte op${mentorName === null ? '' : ` på ${mentorName}`}.`}
          </p>
          {parts.map((says) => (
            <p class="limstift-note-text">{says}</p>
          ))}
          {note !== null && <p class="limstift-note-text">{note}</p>}
        </li>
      ))}
      {activities.map(({ day, says, arrangedBy }) => (
        <li>
          <p class="limstift-note-head">
            <strong>{formatDay(day)}</strong>
            {`. ${arrangerInDanish(arrangedBy)} stod for det.`}
          </p>
          <p class="limstift-note-text">{says}</p>
        </li>
      ))}
    </ul>
  );
}
