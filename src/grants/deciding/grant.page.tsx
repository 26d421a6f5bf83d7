import { CaseToDecider, type CaseToDeciderFacts } from '../../placements/case-to-decider.js';
import { ComplaintGuidance, type Guidance } from '../../hearings/complaint-guidance.js';
import type { HearingView } from '../../hearings/hearing.view.js';
import { formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { GrantEffect } from './grant-effect.rules.js';
import { countsHours } from '../grant.rules.js';
import { grantStatusInDanish } from '../grant.words.js';
import type { AssessmentView, GrantView } from '../grant.view.js';
import { GrantCase, type GrantCaseFacts } from './grant-case.js';
import { Course, type Done, type GrantStep, Lost, SentBack } from './grant-course.js';
import { HearingsOnGrant } from '../hearings/hearing-on-grant.js';
import type { PassedBudget } from './budgets-of-grants.js';
import { PassedBudgets } from './over-budget.js';
import { DecisionForms } from './grant-decision-forms.js';
import type { GrantMoves } from './grant-moves.rules.js';
import type { TypedAgain } from './typed-again.js';
import { Unbroken } from '../../web/page/unbroken.js';

export interface GrantPageFacts extends TypedAgain {
  visitor: Visitor;
  grant: GrantView;
  of: string;
  /** Null for those outside the municipality: it describes the mentee. */
  assessment: AssessmentView | null;
  /** Why it was decided so; null to those who are not told, and before. */
  reason: string | null;
  /** Towards the decision, in their order. */
  steps: GrantStep[];
  /** How the mentee was heard, the oldest first; none to those who do not see them. */
  hearings: (HearingView & { intended: Record<string, unknown> })[];
  /** How this reader complains of it, or registers that somebody did. */
  guidance: Guidance | null;
  decided: Done | null;
  /** Null for those outside the municipality. */
  inCase: GrantCaseFacts | null;
  /** Where it waits for a decision, to caseworkers. */
  ofCase: CaseToDeciderFacts | null;
  isOwnRecommendation: boolean;
  moves: GrantMoves;
  effect: GrantEffect;
  /** Those that it would pass, to whoever decides; else those that it passed when it was given. */
  budgets: PassedBudget[];
  /** The next that waits for this visitor's decision. */
  next: string | null;
}

export function grantPage(facts: GrantPageFacts): string {
  const { visitor, grant, of, assessment, moves, form, lost, steps, next } = facts;
  const title = `Bevilling ${formatPeriod(grant)}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={grant.placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">{grantStatusInDanish(grant.status)}</p>
      {next && !moves.decide && (
        <p class="limstift-screen-only">
          <a class="button button-primary" href={`/bevillinger/${next}`}>
            Næste bevilling, der venter
          </a>
        </p>
      )}
      <Lost lost={lost} />
      {assessment?.returnedBecause && grant.status === 'draft' && (
        <SentBack because={assessment.returnedBecause} steps={steps} />
      )}
      {(moves.change || moves.recommend) && <DraftActions grant={grant} moves={moves} />}
      {moves.takeBack && (
        <ButtonForm
          action={`/bevillinger/${grant.id}/indstilling/tilbagetraekning`}
          fields={{ version: String(grant.version) }}
          look="secondary"
        >
          Tag indstillingen tilbage
        </ButtonForm>
      )}
      {facts.isOwnRecommendation && grant.status === 'recommended' && !moves.decide && moves.giveBack && (
        <p>Du har selv indstillet bevillingen. En anden skal afgøre den.</p>
      )}
      <HearingsOnGrant hearings={facts.hearings} />
      <Balance grant={grant} />
      {moves.end && (
        <p class="limstift-screen-only">
          <a href={`/bevillinger/${grant.id}/ophoer`}>Lad bevillingen ophøre, eller træk den tilbage</a>
        </p>
      )}
      {assessment && <Assessment assessment={assessment} />}
      {facts.inCase && <GrantCase {...facts.inCase} />}
      {facts.ofCase && <CaseToDecider {...facts.ofCase} />}
      <Course steps={steps} decided={facts.decided} reason={facts.reason} grant={grant} />
      {!moves.decide && <PassedBudgets budgets={facts.budgets} />}
      <ComplaintGuidance guidance={facts.guidance} />
      <DecisionForms
        grant={grant}
        moves={moves}
        effect={facts.effect}
        budgets={facts.budgets}
        form={form}
        isHeard={facts.hearings.some(({ status }) => status === 'open')}
      />
      <p class="limstift-screen-only">
        {next && moves.decide && (
          <>
            <a href={`/bevillinger/${next}`}>Spring over: næste bevilling, der venter</a>
            <br />
          </>
        )}
        <a href="/">Til forsiden</a>
      </p>
    </Page>,
  );
}

function DraftActions({ grant, moves }: Pick<GrantPageFacts, 'grant' | 'moves'>) {
  return (
    <div class="limstift-actions">
      {moves.recommend && (
        <ButtonForm
          action={`/bevillinger/${grant.id}/indstilling`}
          fields={{ version: String(grant.version) }}
        >
          Indstil til afgørelse
        </ButtonForm>
      )}
      {moves.change && <a href={`/bevillinger/${grant.id}/ret`}>Ret kladden</a>}
    </div>
  );
}

function Balance({ grant }: { grant: GrantView }) {
  const { status, grantedMinutes, claimedMinutes, minutesLeft } = grant;
  const isGranted = countsHours(status);
  return (
    <>
      <h2>Timer</h2>
      <Table
        caption="Timer"
        columns={[isGranted ? 'Bevilget' : 'Timer i alt', 'Brugt i krav', 'Tilbage']}
        rows={[
          [
            formatHours(grantedMinutes),
            isGranted ? formatHours(claimedMinutes) : '–',
            isGranted ? formatHours(minutesLeft) : '–',
          ],
        ]}
      />
    </>
  );
}

function Assessment({ assessment }: { assessment: AssessmentView }) {
  return (
    <>
      <h2>Vurdering</h2>
      <h3>Ud over det, en arbejdsgiver almindeligvis gør</h3>
      <p class="limstift-wrap">{assessment.beyondOrdinary}</p>
      <h3>Hvorfor mentoren er afgørende</h3>
      <p class="limstift-wrap">{assessment.decisiveBecause}</p>
      {assessment.beganBeforeBecause && (
        <>
          <h3>Hvorfor den begynder før afgørelsen</h3>
          <p class="limstift-wrap">{assessment.beganBeforeBecause}</p>
        </>
      )}
    </>
  );
}
