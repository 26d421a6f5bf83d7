import { LongDays } from '../../hours/long-days.js';
import { CaseToDecider } from '../../placements/case-to-decider.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { Day } from '../../shared/day.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { LastDay } from '../window/last-day.js';
import { BeforeDeciding } from '../evidence/before-deciding.js';
import { waitsForInDanish } from '../evidence/evidence.words.js';
import { ApproveAll } from './approve-all.js';
import { outcomeInDanish } from '../decisions/claim-decision.words.js';
import { AsItStands, Balances, ClaimFacts, Refused, Returned } from './claim-facts.js';
import { ComplaintGuidance } from '../../hearings/complaint-guidance.js';
import { HearingOnClaim } from '../hearings/hearing-on-claim.js';
import { ClaimLines } from './claim-lines.js';
import type { ClaimOnPage, NextClaim } from './claim-page.view.js';
import { claimStepInDanish } from './claim-page.words.js';
import { DecisionForm } from './decision-form.js';
import { SubmissionForm, Withdrawal } from './leader-forms.js';
import { type PayingShown, PayingTold } from './paying-told.js';
import type { LostWords, TypedAgain } from './typed-again.js';
import { whoIsWhere } from '../../placements/placement.words.js';

interface ClaimPageFacts extends TypedAgain {
  visitor: Visitor;
  today: Day;
  claim: ClaimOnPage;
  paying: PayingShown;
  isLeader: boolean;
  isMentor: boolean;
  /** What else waits for a caseworker; undefined for everybody else. */
  next: NextClaim | null | undefined;
}

/** A claim: why it is worth what it is, and what its reader may do with it. */
export function claimPage(facts: ClaimPageFacts): string {
  const { visitor, today, claim, paying, isLeader, isMentor, form, lost, next } = facts;
  const title = `Krav ${claim.claim.reference}`;
  const { placement, moves, hindrance } = claim;
  const isPartlyRefused = claim.lines.some(({ outcome }) => outcome === 'refused');
  const isStopped =
    placement.status === 'broken-off' &&
    claim.lines.some(({ hours }) => hours.some(({ day }) => day > placement.lastDay));
  const waits = claim.evidence?.waits ?? null;
  const toDecide = claim.evidence?.toDecide ?? null;
  const isOpen = moves.includes('decision');
  const isChanged = form.faults.some(({ code }) => code === 'changed-meanwhile');
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/krav">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>
        <Unbroken text={title} />
      </h1>
      {next !== undefined && !isOpen && <Next claim={next} />}
      {isChanged && <AsItStands claim={claim} />}
      <Lost lines={lost} />
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      <p class="limstift-next">
        {waits
          ? waitsForInDanish(waits)
          : claimStepInDanish(claim.claim, { isPartlyRefused, isLeader, isMentor, isStopped })}
      </p>
      <LastDay window={claim.claim} today={today} />
      {hindrance && <p>{claimRefusalInDanish(hindrance).detail}</p>}
      <Refused claim={claim} isLeader={isLeader} />
      <HearingOnClaim hearing={claim.hearing} isLeader={isLeader} />
      <Returned claim={claim} />
      <ClaimFacts claim={claim} />
      <PayingTold claim={claim.claim} paying={paying} />
      <Balances claim={claim} />
      {toDecide && <BeforeDeciding toDecide={toDecide} />}
      {isOpen && toDecide?.isPlain && form.faults.length === 0 && <ApproveAll claim={claim} />}
      {claim.ofCase && <CaseToDecider {...claim.ofCase} />}
      <h2>Hvorfor dette beløb</h2>
      <LongDays entries={claim.lines.flatMap(({ hours }) => hours)} />
      {isOpen ? <DecisionForm claim={claim} form={form} /> : <ClaimLines claim={claim} />}
      <ComplaintGuidance guidance={claim.guidance} />
      <div class="limstift-screen-only">
        {moves.includes('submission') && <SubmissionForm claim={claim} form={form} />}
        {moves.includes('withdrawal') && <Withdrawal claim={claim} />}
        {next && isOpen && (
          <p>
            <a href={`/krav/${next.id}`}>
              <Unbroken text={`Spring over, og gå til krav ${next.reference}`} />
            </a>
          </p>
        )}
      </div>
    </Page>,
  );
}

function Next({ claim }: { claim: NextClaim | null }) {
  if (claim === null) return <p>Der er ingen flere krav, der venter på dig.</p>;
  return (
    <p>
      <a class="button button-primary" href={`/krav/${claim.id}`}>
        {`Næste krav: ${claim.reference}`}
      </a>
    </p>
  );
}

function Lost({ lines }: { lines: LostWords[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>Det, du skrev</h2>
      <p>Det passer ikke til kravet, som det er nu, og er ikke gemt.</p>
      <ul>
        {lines.map(({ outcome, reason }) => (
          <li class="limstift-said">
            {[outcome === 'approved' || outcome === 'refused' ? outcomeInDanish(outcome) : '', reason]
              .filter((text) => text !== '')
              .join(': ')}
          </li>
        ))}
      </ul>
    </>
  );
}
