import { type ProposalAsked, ProposalsAsked } from '../../matching/proposals-asked.js';
import { NextMeetings } from '../../meetings/course/course-of-meetings.js';
import type { NextMeeting } from '../../meetings/meeting.view.js';
import { type EvaluationAsked, EvaluationsAsked } from '../../placements/evaluations-asked.js';
import { type ExtensionAsked, ExtensionsAsked } from '../../placements/extensions/extensions-asked.js';
import type { OwnStep } from '../../placements/own-steps.js';
import { OwnStepsList } from '../../placements/own-steps-list.js';
import { isOver } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { formatDay, formatPeriod } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import type { OnboardingView } from '../onboarding.view.js';
import { ratingInDanish, ratingWord } from '../onboarding.words.js';
import { noCourseInDanish, OwnState } from './own-state.js';
import { type OwnPeople, Plan } from './plan.js';

export interface OwnPlacementFacts {
  visitor: Visitor;
  /** The mentee's own, the newest first. */
  placements: PlacementView[];
  shown: PlacementView | null;
  people: OwnPeople | null;
  onboarding: OnboardingView | null;
  /** The next meeting of each own course. */
  next: NextMeeting[];
  /** The week that can be told of now, by its Monday. */
  week: Day | null;
  /** That wait for an answer. */
  proposals: ProposalAsked[];
  /** That the mentor wishes to go on. */
  extensions: ExtensionAsked[];
  /** Whether the shown course goes on where both wish it. */
  mayExtend: boolean;
  /** The courses that are over and not evaluated. */
  evaluations: EvaluationAsked[];
  /** What waits for the mentee. */
  steps: OwnStep[];
  /** Who runs the schemes of the organisation. */
  organisers: OrganiserRole[];
  today: Day;
  faults: Fault[];
}

/** The mentee's page: what this is, the plan, who is who, and how it goes. */
export function ownPlacementPage(facts: OwnPlacementFacts): string {
  const { visitor, placements, shown, people, onboarding, next, week, faults } = facts;
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Mit forløb' : 'Mit forløb'} visitor={visitor} at="/mit-forloeb">
      <ErrorSummary faults={faults} />
      <h1>Mit forløb</h1>
      <OwnStepsList steps={facts.steps} />
      <EvaluationsAsked asked={facts.evaluations} by="employer" />
      <ProposalsAsked asked={facts.proposals} other="mentor" />
      <ExtensionsAsked asked={facts.extensions} other="mentor" />
      {shown === null || people === null || onboarding === null ? (
        <p>{noCourseInDanish(facts.organisers)}</p>
      ) : (
        <>
          <OwnState placement={shown} today={facts.today} />
          <p>
            <a href={`/forloeb/${shown.id}/vejledning`}>Læs, hvordan det foregår, og hvem du kan spørge</a>
          </p>
          <NextMeetings next={next} other="mentor" />
          <p>
            <a href={`/forloeb/${shown.id}/moeder`}>
              {isOver(shown.status) ? 'Se jeres møder' : 'Se og planlæg jeres møder'}
            </a>
          </p>
          {week !== null && shown.employer && <HowItGoes {...{ placement: shown, week, onboarding }} />}
          <Plan {...{ placement: shown, people, onboarding, mayExtend: facts.mayExtend }} />
          <p>
            <a href={`/forloeb/${shown.id}/aftaler`}>
              {isOver(shown.status) ? 'Læs dine aftaler' : 'Læs og underskriv dine aftaler'}
            </a>
          </p>
          {shown.employer && (
            <>
              <h2>Hvad ved din arbejdsplads om dig?</h2>
              <p>
                Din leder og din mentor ser dit navn og det, du selv siger ja til.{' '}
                <a href={`/forloeb/${shown.id}/samtykke`}>Se eller ret, hvad de må vide</a>
              </p>
            </>
          )}
          <p>
            <a href={`/forloeb/${shown.id}/repraesentanter`}>Hvem må handle for dig?</a>
          </p>
          <EarlierAnswers onboarding={onboarding} />
          <OtherPlacements placements={placements} shown={shown} />
        </>
      )}
    </Page>,
  );
}

/** The best first, as the buttons stand. */
export const RATINGS = [5, 4, 3, 2, 1];

/** One tap answers; who reads the answer is said before. */
function HowItGoes({
  placement: { id: placementId, runBy },
  week,
  onboarding,
}: {
  placement: Pick<PlacementView, 'id' | 'runBy'>;
  week: Day;
  onboarding: OnboardingView;
}) {
  const said = onboarding.wellbeing.find(({ weekFirstDay }) => weekFirstDay === week);
  return (
    <>
      <h2>Hvordan går det?</h2>
      <p>
        {said
          ? `Du har svaret »${ratingWord(said.rating)}« i denne uge. Du kan svare igen, hvis det har ændret sig.`
          : 'Vælg det svar, der passer bedst på denne uge.'}
      </p>
      <p id="who-reads">
        {runBy === 'consultant'
          ? 'Dit svar kan læses af dig selv, din mentor og kommunens jobkonsulenter. Din leder kan ikke se det.'
          : 'Dit svar kan læses af dig selv og din mentor. Hverken din leder eller koordinatoren kan se det.'}
      </p>
      <Form action="/mit-forloeb/svar" isGuarded={false} class="limstift-answers">
        <Hidden name="placementId" value={placementId} />
        {RATINGS.map((rating) => (
          <Button name="rating" value={String(rating)} look="secondary">
            {ratingWord(rating)}
          </Button>
        ))}
      </Form>
    </>
  );
}

function EarlierAnswers({ onboarding: { wellbeing } }: { onboarding: OnboardingView }) {
  if (wellbeing.length === 0) return null;
  return (
    <>
      <h2>Dine svar</h2>
      <Table
        caption="Dine svar, uge for uge"
        columns={['Uge fra', 'Dit svar']}
        rows={wellbeing
          .toReversed()
          .map(({ weekFirstDay, rating }) => [formatDay(weekFirstDay), ratingInDanish(rating)])}
      />
    </>
  );
}

function OtherPlacements({ placements, shown }: { placements: PlacementView[]; shown: PlacementView }) {
  const others = placements.filter(({ id }) => id !== shown.id);
  if (others.length === 0) return null;
  return (
    <>
      <h2>Dine andre forløb</h2>
      <ul>
        {others.map(({ id, employer, firstDay, lastDay }) => (
          <li class="limstift-wrap">
            <a href={`/mit-forloeb?forloeb=${id}`}>
              {`${employer === null ? 'Forløb' : employer.name}, ${formatPeriod({ firstDay, lastDay })}`}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
