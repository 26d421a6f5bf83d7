import type { OnboardingView } from '../../onboarding/onboarding.view.js';
import { ownerInDanish, ratingInDanish, strandInDanish } from '../../onboarding/onboarding.words.js';
import { formatDay } from '../../shared/danish-date.js';
import { PartsReached } from '../../web/charts/parts-reached.js';
import { Table } from '../../web/table.js';

/** How the mentee settles in: milestones, and each week's check-in by mentor and mentee. */
export function Onboarding({ onboarding }: { onboarding: OnboardingView }) {
  const { progress, milestones } = onboarding;
  return (
    <>
      <h2 id="fremdrift">Fremdrift</h2>
      <p>
        {`${progress.reached} af ${progress.of} milepæle er nået.`}
        {progress.overdue > 0 &&
          ` ${progress.overdue} er ${progress.overdue === 1 ? 'forsinket' : 'forsinkede'}.`}
      </p>
      <PartsReached
        name={`Milepæle: ${progress.reached} af ${progress.of} er nået.`}
        parts={strandsOf(milestones)}
      />
      <Table
        caption="Milepæle"
        columns={['Milepæl', 'Del', 'Hvem', 'Senest', 'Nået']}
        rows={milestones.map((milestone) => [
          milestone.title,
          strandInDanish(milestone.strand),
          ownerInDanish(milestone.owner),
          formatDay(milestone.dueDay),
          reached(milestone),
        ])}
      />
      <Weeks onboarding={onboarding} />
    </>
  );
}

/** How much of each strand is reached. */
function strandsOf(milestones: OnboardingView['milestones']) {
  return [...new Set(milestones.map(({ strand }) => strand))].map((strand) => {
    const own = milestones.filter((milestone) => milestone.strand === strand);
    const reachedOnes = own.filter(({ reachedDay }) => reachedDay !== null);
    return { label: strandInDanish(strand), reached: reachedOnes.length, of: own.length };
  });
}

function reached({ reachedDay, isOverdue }: OnboardingView['milestones'][number]): string {
  if (reachedDay !== null) return formatDay(reachedDay);
  return isOverdue ? 'Forsinket' : 'Ikke endnu';
}

/** The mentee's own word is there for those who may hear it; for others its column is not there. */
function Weeks({ onboarding: { attendance, wellbeing } }: { onboarding: OnboardingView }) {
  const weeks = [
    ...new Set([...attendance, ...wellbeing].map(({ weekFirstDay }) => weekFirstDay)),
  ].toSorted();
  if (weeks.length === 0) return null;
  const hearsTheMentee = wellbeing.length > 0;
  return (
    <>
      <h3>Uge for uge</h3>
      <Table
        caption="Uge for uge"
        columns={['Uge fra', 'Mødt til tiden', ...(hearsTheMentee ? ['Menteens egen vurdering'] : [])]}
        rows={weeks.map((week) => {
          const met = attendance.find(({ weekFirstDay }) => weekFirstDay === week);
          const said = wellbeing.find(({ weekFirstDay }) => weekFirstDay === week);
          return [
            formatDay(week),
            met ? `${met.daysOnTime} af ${met.daysPlanned} dage` : 'Ikke skrevet',
            ...(hearsTheMentee ? [said ? ratingInDanish(said.rating) : 'Ikke skrevet'] : []),
          ];
        })}
      />
    </>
  );
}
