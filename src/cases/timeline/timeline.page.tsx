import { html, Page, type Visitor } from '../../web/page/layout.js';
import { type Happened, Timeline } from './timeline.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { ToCase } from '../../web/page/to-case.js';
import { whoIsWhere } from '../../placements/placement.words.js';

export interface TimelineFacts {
  visitor: Visitor;
  placement: { id: string; reference: string; menteeName: string; employerName: string | null };
  happenings: Happened[];
  milestones: { code: string; title: string }[];
  /** Whether the reader may fetch all of the case for audit. */
  mayPack: boolean;
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** All that happened in a case. */
export function timelinePage(facts: TimelineFacts): string {
  const { visitor, placement, happenings, milestones, mayPack, next } = facts;
  const { id, reference, menteeName, employerName } = placement;
  return html(
    <Page title={`Hændelser ${reference}`} visitor={visitor} at="/forloeb">
      <ToCase id={id} />
      <h1>Hændelser</h1>
      <p class="limstift-wrap">
        <Unbroken text={`${whoIsWhere(menteeName, employerName)}, sag ${reference}`} />
      </p>
      {mayPack && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${id}/revisionspakke`} download>
            Hent sagen til revision (ZIP)
          </a>
        </p>
      )}
      <Timeline happenings={happenings} milestones={milestones} />
      {next !== null && (
        <p>
          <a href={next}>Ældre hændelser</a>
        </p>
      )}
    </Page>,
  );
}
