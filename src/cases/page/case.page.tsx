import type { Role } from '../../access/role.js';
import { AgreementList, type AgreementListFacts } from '../../agreements/page/agreement-list.js';
import type { AttachmentShown } from '../../attachments/attachment-link.js';
import type { ClaimView } from '../../claims/claim.view.js';
import type { GrantView } from '../../grants/grant.view.js';
import type { NamedWageCost } from '../../grants/wage-costs/wage-cost.view.js';
import type { NoteFacts } from '../../follow-up/journal/journal-notes.js';
import { type CourseShown, MeetingsSection } from '../../meetings/course/course-of-meetings.js';
import type { LetterView } from '../../letters/letter.view.js';
import type { OnboardingView } from '../../onboarding/onboarding.view.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { PrintButton } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { Fault } from '../../web/problems/said.js';
import type { ReadinessItem } from '../activation/readiness.rules.js';
import type { HoldOfCase } from '../queue/queue.view.js';
import { type Happened, type LookFacts, Looks, Timeline } from '../timeline/timeline.js';
import { Actions, Readiness } from './case-actions.js';
import type { PutsRight } from './change-link.js';
import type { CaseAction } from './case-action.js';
import { Answers, type AnswersFacts } from '../../placements/answers/given-answers.js';
import { Course, type FirmFacts } from './case-course.js';
import { type CourseToldFacts, ToLookAt, WhatBecame } from './course-told.js';
import { OnThisPage } from './on-this-page.js';
import { CaseLine, People, type PeopleFacts } from './case-people.js';
import { SharedWithEmployer } from '../../placements/consent/shared-with-employer.js';
import type { EditionFacts } from './case-edition.js';
import { Holds } from './case-holds.js';
import { Attachments, Claims, Grants, Journal, Letters, WageCosts } from './case-sections.js';
import { FollowUp, type FollowUpFacts } from './follow-up-section.js';
import { Hours, type HoursFacts } from './hours-section.js';
import { Onboarding } from './onboarding-section.js';
import { whoIsWhere } from '../../placements/placement.words.js';

export interface CasePageFacts extends CourseToldFacts {
  visitor: Visitor;
  placement: PlacementView;
  /** The version of the scheme that the placement began under. */
  edition: EditionFacts;
  nextStep: string;
  /** Who has put the case on hold; told to staff alone. */
  holds: HoldOfCase[];
  /** Of the visitor. */
  role: Role;
  /** What this visitor may do now. */
  actions: CaseAction[];
  firm: FirmFacts | null;
  people: PeopleFacts;
  /** What the employer may know of the mentee; null is the name alone. */
  consent: { text: string; createdAt: Date } | null;
  /** Whether the scheme lets it be open who mentors whom. */
  hasOpenList: boolean;
  /** What is written of whom the visitor puts right; null for those who work on no case. */
  putsRight: PutsRight | null;
  /** Of ties and other schemes; null for those who are not told. */
  answers: AnswersFacts | null;
  /** Null once the placement is active. */
  readiness: ReadinessItem[] | null;
  leaderPicks: boolean;
  paysForHours: boolean;
  grants: GrantView[];
  /** What is agreed and declared; null where the scheme asks for neither. */
  papers: Pick<AgreementListFacts, 'agreements' | 'declaration'> | null;
  /** Null for those who do not see money, and where nobody is paid. */
  wageCosts: NamedWageCost[] | null;
  hours: HoursFacts;
  /** Null for those who do not see money. */
  claims: ClaimView[] | null;
  /** Null for those who see no papers. */
  attachments: AttachmentShown[] | null;
  course: CourseShown;
  onboarding: OnboardingView;
  /** Null for those who take no part in it. */
  followUp: FollowUpFacts | null;
  /** The last of the journal; null for those who do not read it. */
  notes: NoteFacts[] | null;
  /** What happened last; null for those who do not read events. */
  happenings: Happened[] | null;
  /** Who looked last; null for those who do not read the log. */
  looks: LookFacts[] | null;
  letters: LetterView[];
  issuesLetters: boolean;
  /** Why what was just asked for is not done. */
  faults: Fault[];
}

export function casePage(facts: CasePageFacts): string {
  const { visitor, placement, nextStep, actions, readiness, faults } = facts;
  const { id } = placement;
  const isFaulty = faults.length > 0;
  return html(
    <Page
      title={`${isFaulty ? 'Fejl: ' : ''}${placement.reference} ${placement.mentee.name}`}
      visitor={visitor}
      at="/forloeb"
    >
      <ErrorSummary faults={faults} />
      <p class="limstift-screen-only">
        <a href="/forloeb">Alle forløb</a>
      </p>
      <h1>{whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}</h1>
      <CaseLine placement={placement} />
      <p class="limstift-next">
        <Unbroken text={nextStep} />
      </p>
      {facts.role === placement.runBy && <ToLookAt placementId={id} {...facts} />}
      <Holds holds={facts.holds} role={facts.role} placementId={id} />
      <Actions actions={actions} placementId={id} />
      {readiness && (
        <Readiness
          items={readiness}
          actions={actions}
          placementId={id}
          leaderPicks={facts.leaderPicks}
          grants={facts.grants}
        />
      )}
      <p class="limstift-screen-only">
        <a href={`/forloeb/${id}/vejledning`}>Vejledning til dig</a>
      </p>
      <PrintButton>Udskriv sagen</PrintButton>
      <div class="limstift-beside">
        <OnThisPage facts={facts} />
        <div>
          <Course
            placement={placement}
            edition={facts.edition}
            firm={facts.firm}
            putsRight={facts.putsRight}
          />
          <WhatBecame {...facts} />
          <People people={facts.people} placement={placement} putsRight={facts.putsRight} />
          {placement.employer && (
            <SharedWithEmployer
              consent={facts.consent}
              hasOpenList={facts.hasOpenList}
              menteeName={placement.mentee.name}
              role={facts.role}
              placementId={id}
            />
          )}
          {facts.answers && <Answers answers={facts.answers} placementId={id} />}
          {facts.paysForHours && <Grants {...facts} placementId={id} />}
          {facts.papers && (
            <>
              <h2 id="aftaler">Aftaler</h2>
              <AgreementList placementId={id} {...facts.papers} />
            </>
          )}
          {facts.wageCosts && <WageCosts wageCosts={facts.wageCosts} />}
          {facts.paysForHours && <Hours placementId={id} hours={facts.hours} />}
          {facts.claims && <Claims claims={facts.claims} />}
          <MeetingsSection course={facts.course} placementId={id} />
          {facts.onboarding.milestones.length > 0 && <Onboarding onboarding={facts.onboarding} />}
          {facts.followUp && <FollowUp placementId={id} {...facts.followUp} />}
          {facts.notes && <Journal notes={facts.notes} placementId={id} />}
          <Letters letters={facts.letters} placementId={id} issuesLetters={facts.issuesLetters} />
          {facts.attachments && <Attachments attachments={facts.attachments} placementId={id} />}
          {facts.happenings && (
            <Happenings
              happenings={facts.happenings}
              milestones={facts.onboarding.milestones}
              placementId={id}
            />
          )}
          {facts.looks && (
            <>
              <h2 id="opslag">Hvem har set sagen</h2>
              <Looks looks={facts.looks} />
            </>
          )}
        </div>
      </div>
    </Page>,
  );
}

interface HappeningsProps extends Pick<CasePageFacts['onboarding'], 'milestones'> {
  happenings: Happened[];
  placementId: string;
}

function Happenings({ happenings, milestones, placementId }: HappeningsProps) {
  return (
    <>
      <h2 id="haendelser">Hændelser</h2>
      <Timeline happenings={happenings} milestones={milestones} />
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/haendelser`}>Alle hændelser, også timer og milepæle</a>
      </p>
    </>
  );
}
