import type { VNode } from 'preact';
import type { MilestoneView } from './onboarding.view.js';

interface MilestonesFoldedProps {
  milestones: MilestoneView[];
  /** Draws one of the two tables. */
  table: (caption: string, milestones: MilestoneView[]) => VNode;
}

/** What is left stands open; what is reached is folded, so that a phone is not filled with what is past. */
export function MilestonesFolded({ milestones, table }: MilestonesFoldedProps) {
  const left = milestones.filter(({ reachedDay }) => reachedDay === null);
  const reached = milestones.filter(({ reachedDay }) => reachedDay !== null);
  return (
    <>
      {left.length > 0 && table('Milepæle, der mangler', left)}
      {reached.length > 0 && (
        <details class="limstift-folded">
          <summary>{reached.length === 1 ? '1 nået milepæl' : `${reached.length} nåede milepæle`}</summary>
          {table('Nåede milepæle', reached)}
        </details>
      )}
    </>
  );
}
