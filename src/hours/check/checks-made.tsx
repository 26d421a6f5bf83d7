import { formatDay } from '../../shared/danish-date.js';
import type { HoursCheckView } from './check.view.js';
import { checkOutcomeInDanish, howCheckedInDanish } from './check.words.js';

/** What consultants found of hours, for staff. */
export function ChecksMade({ checks }: { checks: HoursCheckView[] }) {
  if (checks.length === 0) return null;
  return (
    <ul class="nobullet-list limstift-notes">
      {checks.map(({ day, by, how, outcome, note, timeEntryIds }) => (
        <li>
          <p class="limstift-note-head">
            <strong>{checkOutcomeInDanish(outcome)}</strong>
            {`. ${howCheckedInDanish(how)} ${formatDay(day)}, ${by}, ${timeEntryIds.length === 1 ? '1 registrering' : `${timeEntryIds.length} registreringer`}.`}
          </p>
          <p class="limstift-note-text">{note}</p>
        </li>
      ))}
    </ul>
  );
}
