/** What became of the course: for whoever runs it what they are to look at, and for everybody the days. */
import type { ExtensionView } from '../../placements/extensions/extension.view.js';
import { ExtensionsMade, ExtensionToSee } from '../../placements/extensions/extensions-made.js';
import type { MoveView } from '../../placements/moves/move.view.js';
import { MovesMade, StopToFollowUp } from '../../placements/moves/moves-made.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { OutcomeView } from '../../placements/outcomes/outcome.view.js';
import { Outcomes } from '../../placements/outcomes/outcomes.js';

export interface CourseToldFacts {
  /** Pauses, stops and ends. */
  moves: MoveView[];
  /** What mentor and mentee wished of going on. */
  extensions: ExtensionView[];
  /** Empty for leader and mentor, who do not know. */
  outcomes: OutcomeView[];
}

export function ToLookAt({
  placementId,
  placement: { status },
  moves,
  extensions,
}: { placementId: string; placement: Pick<PlacementView, 'status'> } & Omit<CourseToldFacts, 'outcomes'>) {
  return (
    <>
      <StopToFollowUp placementId={placementId} moves={moves} />
      <ExtensionToSee placementId={placementId} status={status} extensions={extensions} />
    </>
  );
}

export function WhatBecame({ moves, extensions, outcomes }: CourseToldFacts) {
  return (
    <>
      <MovesMade moves={moves} />
      <ExtensionsMade extensions={extensions} />
      <Outcomes noted={outcomes} />
    </>
  );
}
