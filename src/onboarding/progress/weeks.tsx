import type { Role } from '../../access/role.js';
import { formatDay } from '../../shared/danish-date.js';
import { weekNumber } from '../../shared/day.js';
import { Table } from '../../web/page/table.js';
import type { OnboardingView } from '../onboarding.view.js';
import { ratingInDanish } from '../onboarding.words.js';

interface WeeksProps {
  onboarding: OnboardingView;
  role: Role;
}

/** The mentee's own word is there for those who may hear it; for others its column is not there. */
export function Weeks({ onboarding: { attendance, wellbeing }, role }: WeeksProps) {
  const said = [...attendance, ...wellbeing].map(({ weekFirstDay }) => weekFirstDay);
  const weeks = [...new Set(said)].toSorted().toReversed();
  if (weeks.length === 0) return null;
  const hearsTheMentee = wellbeing.length > 0;
  return (
    <>
      <h2>Uge for uge</h2>
      <Table
        caption="Uge for uge"
        columns={[
          'Uge',
          'Mødt til tiden',
          ...(hearsTheMentee ? [role === 'mentee' ? 'Dit svar' : 'Menteens svar'] : []),
        ]}
        rows={weeks.map((week) => {
          const met = attendance.find(({ weekFirstDay }) => weekFirstDay === week);
          const word = wellbeing.find(({ weekFirstDay }) => weekFirstDay === week);
          return [
            `Uge ${weekNumber(week)} fra ${formatDay(week)}`,
            met ? `${met.daysOnTime} af ${met.daysPlanned} dage` : 'Ikke skrevet',
            ...(hearsTheMentee ? [word ? ratingInDanish(word.rating) : 'Ikke skrevet'] : []),
          ];
        })}
      />
    </>
  );
}
