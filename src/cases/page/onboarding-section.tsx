import { MilestonesFolded } from '../../onboarding/milestones-folded.js';
import type { OnboardingView } from '../../onboarding/onboarding.view.js';
import {
  ownerInDanish,
  progressInDanish,
  ratingInDanish,
  strandInDanish,
} from '../../onboarding/onboarding.words.js';
import { formatDay } from '../../shared/danish-date.js';
import { type Day, weekNumber } from '../../shared/day.js';
import { PartsReached } from '../../web/charts/parts-reached.js';
import { Table } from '../../web/page/table.js';

/** How the mentee settles in: milestones, and each week's check-in by mentor and mentee. */
export function Onboarding({ onboarding }: { onboarding: OnboardingView }) {
  const { progress, milestones } = onboarding;
  return (
    <>
      <h2 id="fremdrift">Fremdrift</h2>
      <p>{progressInDanish(progress)}</p>
      <PartsReached parts={strandsOf(milestones)} />
      <MilestonesFolded
        milestones={milestones}
        table={(caption, rows) => <Milestones caption={caption} milestones={rows} />}
      />
      <Weeks onboarding={onboarding} />
    </>
  );
}

/** `Uge 40, fra 28.09.2026` */
function weekInDanish(week: Day): string {
  return `Uge ${weekNumber(week)}, fra ${formatDay(week)}`;
}

/** How much of each strand is reached. */
function strandsOf(milestones: OnboardingView['milestones']) {
  return [...new Set(milestones.map(({ strand }) => strand))].map((strand) => {
    const own = milestones.filter((milestone) => milestone.strand === strand);
    const reachedOnes = own.filter(({ reachedDay }) => reachedDay !== null);
    return { label: strandInDanish(strand), reached: reachedOnes.length, of: own.length };
  });
}

function Milestones({ caption, milestones }: { caption: string } & Pick<OnboardingView, 'milestones'>) {
  return (
    <Table
      caption={caption}
      columns={['Milepæl', 'Del', 'Hvem', 'Senest', 'Status']}
      rows={milestones.map((milestone) => [
        milestone.title,
        strandInDanish(milestone.strand),
        ownerInDanish(milestone.owner),
        formatDay(milestone.dueDay),
        howFar(milestone),
      ])}
    />
  );
}

function howFar({ reachedDay, isOverdue }: OnboardingView['milestones'][number]): string {
  if (reachedDay !== null) return `Nået ${formatDay(reachedDay)}`;
  return isOverdue ? 'Forsinket' : 'Ikke endnu';
}

/** The mentee's own word is there for those who may hear it; for others its column is not there. */
function Weeks({ onboarding: { attendance, wellbeing } }: { onboarding: OnboardingView }) {
  const weeks = [...new Set([...attendance, ...wellbeing].map(({ weekFirstDay }) => weekFirstDay))]
    .toSorted()
    .toReversed();
  if (weeks.length === 0) return null;
  const hearsTheMentee = wellbeing.length > 0;
  return (
    <>
      <h3>Uge for uge</h3>
      <Table
        caption="Uge for uge"
        columns={['Uge', 'Mødt til tiden', ...(hearsTheMentee ? ['Menteens egen vurdering'] : [])]}
        rows={weeks.map((week) => {
          const met = attendance.find(({ weekFirstDay }) => weekFirstDay === week);
          const said = wellbeing.find(({ weekFirstDay }) => weekFirstDay === week);
          return [
            weekInDanish(week),
            met ? `${met.daysOnTime} af ${met.daysPlanned} dage` : 'Ikke skrevet',
            ...(hearsTheMentee ? [said ? ratingInDanish(said.rating) : 'Ikke skrevet'] : []),
          ];
        })}
      />
    </>
  );
}
