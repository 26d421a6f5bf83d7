import { saidWithSource, type SaidRule } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Radios, YesNo } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { type CourseShown, HowFar, Meetings } from '../course/course-of-meetings.js';
import type { TryingOut } from '../../schemes/rule/course-rule.js';
import type { TriedOut } from '../trying-out/trying-out.rules.js';

export interface MeetingsFacts extends Omit<CourseShown, 'tryingOut'> {
  visitor: Visitor;
  placementId: string;
  menteeName: string;
  /** Whether the visitor is one of the two. */
  isOfThePair: boolean;
  /** Whether the visitor may plan a meeting to come. */
  plans: boolean;
  /** Whether the visitor may note the first contact now, or put it right. */
  notesContact: boolean;
  tryingOut: { rule: SaidRule | null; outcome: TriedOut; ownAnswer: boolean | null } | null;
  /** What the visitor may answer to that now, and the meeting that a yes waits for. */
  answers: { at: TryingOut; hasMet: boolean } | null;
  form: Filled;
}

/** The meetings of a course: how far they are, and what the two may do. */
export function meetingsPage(facts: MeetingsFacts): string {
  const { visitor, placementId, menteeName, isOfThePair, plans, notesContact, meetings, form } = facts;
  const { tryingOut, answers } = facts;
  const notedDay = facts.firstContact?.notedDay ?? null;
  const here = `/forloeb/${placementId}/moeder`;
  return html(
    <Page title={form.faults.length > 0 ? 'Fejl: Møder' : 'Møder'} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#moeder" />
      <h1>Møder</h1>
      <p class="limstift-wrap">{menteeName}</p>
      <HowFar {...facts} />
      {isOfThePair && (
        <p class="limstift-actions">
          {plans && (
            <a class="button button-primary" href={`${here}/nyt`}>
              Planlæg et møde
            </a>
          )}
          <a class="button button-secondary" href={`${here}/holdt`}>
            Registrer et holdt møde
          </a>
        </p>
      )}
      <Meetings meetings={meetings} />
      {notesContact && <FirstContact placementId={placementId} notedDay={notedDay} form={form} />}
      {tryingOut && answers && <GoingOn {...{ placementId, tryingOut, answers, form }} />}
    </Page>,
  );
}

interface FirstContactProps {
  placementId: string;
  /** Null where none is noted yet; what is noted may be put right. */
  notedDay: Day | null;
  form: Filled;
}

function FirstContact({ placementId, notedDay, form }: FirstContactProps) {
  const fields = (
    <Form action={`/forloeb/${placementId}/foerste-kontakt`} class="limstift-narrow">
      {notedDay !== null && <Hidden name="insteadOf" value={formatDay(notedDay)} />}
      <DayInput form={form} name="contactDay" label="Hvilken dag var mentor og mentee i kontakt?" />
      <div class="limstift-actions">
        <Button look="secondary">{notedDay === null ? 'Gem den første kontakt' : 'Ret dagen'}</Button>
      </div>
    </Form>
  );
  if (notedDay === null) {
    return (
      <>
        <h2>Første kontakt</h2>
        {fields}
      </>
    );
  }
  return (
    <details class="limstift-folded" open={'contactDay' in form.typed}>
      <summary>Ret dagen for den første kontakt</summary>
      {fields}
    </details>
  );
}

interface GoingOnProps {
  placementId: string;
  tryingOut: NonNullable<MeetingsFacts['tryingOut']>;
  answers: NonNullable<MeetingsFacts['answers']>;
  form: Filled;
}

/** Each answers alone; who learns what of it is said before. A no is free at any time, a yes once they have met. */
function GoingOn({
  placementId,
  tryingOut: { rule, ownAnswer },
  answers: { at, hasMet },
  form,
}: GoingOnProps) {
  return (
    <>
      <h2>Vil du fortsætte?</h2>
      {rule && <p class="form-hint">{saidWithSource(rule)}</p>}
      {ownAnswer === true && <p>Du har svaret, at du vil fortsætte. Den anden har ikke svaret endnu.</p>}
      {!hasMet && (
        <p>
          {`Du kan svare ja, når I har holdt ${meetingInDanish(at)} og registreret det. Vil du ikke fortsætte, kan du sige det nu.`}
        </p>
      )}
      <p>
        Kun du kan se dit svar. Siger I begge ja, fortsætter forløbet. Siger en af jer nej, får den anden og
        den, der står for ordningen, kun at vide, at forløbet ikke fortsætter.
      </p>
      <Form action={`/forloeb/${placementId}/afklaring`} class="limstift-narrow">
        {hasMet ? (
          <YesNo form={form} name="goesOn" label="Vil du fortsætte forløbet?" />
        ) : (
          <Radios
            form={form}
            name="goesOn"
            label="Vil du fortsætte forløbet?"
            choices={[{ value: 'false', label: 'Nej' }]}
          />
        )}
        <div class="limstift-actions">
          <Button look="secondary">Gem dit svar</Button>
        </div>
      </Form>
    </>
  );
}

function meetingInDanish(at: TryingOut): string {
  switch (at) {
    case 'first-meeting':
      return 'jeres første møde';
    case 'clarification-meeting':
      return 'afklaringsmødet';
  }
}
