import { HearFirst, NoHearing } from '../../hearings/hear-first.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import { hearingStatusInDanish } from '../../hearings/hearing.words.js';
import type { Filled } from '../../web/form/filled.js';

/** What the mentee sees beside the facts. */
const HINT = 'Menteen ser dem sammen med årsagen og begrundelsen.';

/** How the mentee was heard, and what they said, the newest last. */
export function HearingsOnGrant({ hearings }: { hearings: HearingView[] }) {
  return (
    <>
      {hearings.map(({ id, status, deadlineDay, answer }) => (
        <div class="alert alert-info">
          <div class="alert-body">
            <h2 class="alert-heading">{`Partshøring: ${hearingStatusInDanish(status, deadlineDay)}`}</h2>
            {answer !== null && (
              <p class="alert-text limstift-said">
                <strong>Menteens svar:</strong> {answer}
              </p>
            )}
            <p class="alert-text">
              <a href={`/hoeringer/${id}`}>Se partshøringen</a>
            </p>
          </div>
        </div>
      ))}
    </>
  );
}

/** Beside the decision: to hear the mentee first, or why that is not needed. */
export function HearMenteeFirst({ grantId, form }: { grantId: string; form: Filled }) {
  return (
    <>
      <h3>Giver du afslag, skal menteen høres først</h3>
      <HearFirst form={form} party="menteen" action={`/bevillinger/${grantId}/hoering`} hint={HINT} />
      <NoHearing form={form} party="menteen" />
    </>
  );
}
