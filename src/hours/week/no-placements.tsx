/** A week in which the mentor has no placement, and where there were or will be days. */
import { formatDay } from '../../shared/danish-date.js';
import { weekNumber } from '../../shared/day.js';
import { weekOf } from '../../onboarding/onboarding.rules.js';
import type { WeekWithoutPlacements } from './mentor-days.rules.js';

export function NoPlacements({
  isOutside,
  replacedAfter,
  lastDayBefore,
  nextFirstDay,
}: WeekWithoutPlacements) {
  return (
    <>
      {replacedAfter !== null && (
        <p>
          {`Du var mentor til og med ${formatDay(replacedAfter)}. Derefter overtog en anden. Mangler der timer fra dine dage, så bed lederen om at skrive dem.`}
        </p>
      )}
      {isOutside && <p>Du er ikke mentor på noget forløb i denne uge.</p>}
      {isOutside && lastDayBefore !== null && (
        <p>
          {`Du var mentor til og med ${formatDay(lastDayBefore)}. `}
          <a href={`/uge?fra=${weekOf(lastDayBefore)}`}>{`Gå til uge ${weekNumber(lastDayBefore)}`}</a>
        </p>
      )}
      {nextFirstDay !== null && <p>{`Du begynder som mentor ${formatDay(nextFirstDay)}.`}</p>}
    </>
  );
}
