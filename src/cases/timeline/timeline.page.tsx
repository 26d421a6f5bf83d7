import { html, Page, type Visitor } from '../../web/layout.js';
import { type HappeningFacts, Timeline } from './timeline.js';

export interface TimelineFacts {
  visitor: Visitor;
  placement: { id: string; reference: string; menteeName: string; employerName: string };
  happenings: HappeningFacts[];
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** All that happened in a case. */
export function timelinePage({ visitor, placement, happenings, next }: TimelineFacts): string {
  const { id, reference, menteeName, employerName } = placement;
  return html(
    <Page title={`Hændelser ${reference}`} visitor={visitor} at="/forloeb">
      <p class="limstift-screen-only">
        <a href={`/forloeb/${id}`}>{`Sagen ${reference}`}</a>
      </p>
      <h1>{`Det er sket i sagen om ${menteeName} hos ${employerName}`}</h1>
      <Timeline happenings={happenings} />
      {next !== null && (
        <p>
          <a href={next}>Ældre hændelser</a>
        </p>
      )}
    </Page>,
  );
}
