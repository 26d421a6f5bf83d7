import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ButtonForm } from '../../web/form/form.js';

export interface MilestoneToMark {
  placementId: string;
  mentee: string;
  code: string;
  title: string;
  dueDay: Day;
  isOverdue: boolean;
}

/** What the mentee is to reach next, each marked by one tap. */
export function Milestones({ milestones, monday }: { milestones: MilestoneToMark[]; monday: Day }) {
  if (milestones.length === 0) return null;
  return (
    <>
      <h2>Næste milepæle</h2>
      <ul class="limstift-tasks">
        {milestones.map(({ placementId, mentee, code, title, dueDay, isOverdue }) => (
          <li>
            <p>
              <strong>{title}</strong>
              <br />
              {`${mentee}, ${isOverdue ? 'forsinket, skulle være nået' : 'senest'} ${formatDay(dueDay)}`}
            </p>
            <ButtonForm action="/uge/milepaele" fields={{ placementId, code, monday }} look="secondary">
              Nået i dag<span class="sr-only">{`: ${title}, ${mentee}`}</span>
            </ButtonForm>
          </li>
        ))}
      </ul>
    </>
  );
}
