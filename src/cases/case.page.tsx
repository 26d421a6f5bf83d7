import type { ClaimView } from '../claims/claim.view.js';
import type { GrantView } from '../grants/grant.view.js';
import type { TimeEntryView } from '../hours/time-entry.view.js';
import type { LetterView } from '../letters/letter.view.js';
import type { OnboardingView } from '../onboarding/onboarding.view.js';
import type { PlacementView } from '../placements/placement.view.js';
import { placementStatusInDanish } from '../placements/placement.words.js';
import { formatPeriod } from '../shared/danish-date.js';
import { formatPhone } from '../shared/phone.js';
import { ErrorSummary } from '../web/form/error-summary.js';
import { html, Page, type Visitor } from '../web/layout.js';
import type { Fault } from '../web/problems/said.js';
import { gateInDanish } from './case.words.js';
import { Claims, Grants, Hours, Letters } from './case-sections.js';
import { Onboarding } from './onboarding-section.js';
import type { ReadinessItem } from './activation/readiness.rules.js';

export interface CasePageFacts {
  visitor: Visitor;
  placement: PlacementView;
  nextStep: string;
  /** Whom to call. */
  consultant: { name: string; phone: string | null; email: string };
  /** Null once the placement is active. */
  readiness: ReadinessItem[] | null;
  grants: GrantView[];
  hours: TimeEntryView[];
  /** Null for those who do not see claims. */
  claims: ClaimView[] | null;
  onboarding: OnboardingView;
  letters: LetterView[];
  issuesLetters: boolean;
  /** Why what was just asked for is not done. */
  faults: Fault[];
}

export function casePage(facts: CasePageFacts): string {
  const { visitor, placement, nextStep, readiness, consultant, faults } = facts;
  return html(
    <Page title={`${placement.reference} ${placement.mentee.name}`} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <p>
        <a href="/forloeb">Alle forløb</a>
      </p>
      <h1>
        {placement.mentee.name} hos {placement.employer.name}
      </h1>
      <p class="limstift-next">{nextStep}</p>
      {readiness && <Readiness items={readiness} />}
      <h2>Forløbet</h2>
      <dl class="limstift-facts">
        <dt>Sagsnummer</dt>
        <dd>{placement.reference}</dd>
        <dt>Status</dt>
        <dd>{placementStatusInDanish(placement.status)}</dd>
        <dt>Periode</dt>
        <dd>{formatPeriod(placement)}</dd>
        <dt>Arbejdssted</dt>
        <dd>{placement.workplace.name}</dd>
        <dt>Leder</dt>
        <dd>{placement.leader?.name ?? 'Ingen endnu'}</dd>
        <dt>Mentor</dt>
        <dd>{placement.mentor?.name ?? 'Ingen endnu'}</dd>
        <dt>Jobkonsulent</dt>
        <dd>
          <Contact {...consultant} />
        </dd>
        <dt>Formål</dt>
        <dd>{placement.purpose}</dd>
        <dt>Mentorens opgaver</dt>
        <dd>{placement.tasks}</dd>
      </dl>
      <Grants grants={facts.grants} />
      <Hours hours={facts.hours} />
      {facts.claims && <Claims claims={facts.claims} />}
      <Onboarding onboarding={facts.onboarding} />
      <Letters letters={facts.letters} placementId={placement.id} issuesLetters={facts.issuesLetters} />
    </Page>,
  );
}

function Contact({ name, phone, email }: CasePageFacts['consultant']) {
  return (
    <>
      {name}
      {phone !== null && (
        <>
          , <a href={`tel:+45${phone}`}>{formatPhone(phone)}</a>
        </>
      )}
      , <a href={`mailto:${email}`}>{email}</a>
    </>
  );
}

function Readiness({ items }: { items: ReadinessItem[] }) {
  return (
    <>
      <h2>Før forløbet kan gå i gang</h2>
      <ul>
        {items.map(({ gate, isReady }) => (
          <li>
            {gateInDanish(gate)}: <strong>{isReady ? 'er på plads' : 'mangler'}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
