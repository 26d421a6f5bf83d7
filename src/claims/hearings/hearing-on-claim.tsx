import { formatDay } from '../../shared/danish-date.js';
import type { Filled } from '../../web/form/filled.js';
import { HearFirst, NoHearing } from '../../hearings/hear-first.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import { answerWayInDanish, hearingStatusInDanish } from '../../hearings/hearing.words.js';

/** How the leader is heard, and what they said, to all who read the claim. */
export function HearingOnClaim({ hearing, isLeader }: { hearing: HearingView | null; isLeader: boolean }) {
  if (hearing === null) return null;
  const { id, status, deadlineDay, answer, answeredDay, answeredWay } = hearing;
  const waits = answer === null;
  return (
    <div class="alert alert-info">
      <div class="alert-body">
        <h2 class="alert-heading">{`Partshøring: ${hearingStatusInDanish(status, deadlineDay)}`}</h2>
        {answer !== null && answeredDay !== null && answeredWay !== null && (
          <p class="alert-text limstift-said">
            <strong>{`Lederens svar ${formatDay(answeredDay)}, ${answerWayInDanish(answeredWay)}:`}</strong>{' '}
            {answer}
          </p>
        )}
        <p class="alert-text">
          <a href={`/hoeringer/${id}`}>{linkInDanish(waits, isLeader)}</a>
        </p>
      </div>
    </div>
  );
}

function linkInDanish(waits: boolean, isLeader: boolean): string {
  if (!waits) return 'Se partshøringen';
  return isLeader ? 'Læs, hvad vi overvejer, og svar' : 'Se partshøringen, eller skriv et svar ind';
}

/** Beside the decision: to hear the leader first, or why that is not needed. */
export function HearLeaderFirst({ claimId, form }: { claimId: string; form: Filled }) {
  return (
    <>
      <h3>Afslår du en linje, skal lederen høres først</h3>
      <HearFirst
        form={form}
        party="lederen"
        action={`/krav/${claimId}/hoering`}
        hint="Lederen ser dem sammen med det, du har skrevet ved linjerne."
      />
      <NoHearing form={form} party="lederen" />
    </>
  );
}
