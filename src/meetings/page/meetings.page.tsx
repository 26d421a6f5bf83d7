import { saidWithSource, type SaidRule } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { YesNo } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { type CourseShown, HowFar, Meetings } from '../course/course-of-meetings.js';
import type { TriedOut } from '../trying-out/trying-out.rules.js';

export interface MeetingsFacts extends Omit<CourseShown, 'tryingOut'> {
  visitor: Visitor;
  placementId: string;
  menteeName: string;
  /** Whether the visitor is one of the two. */
  isOfThePair: boolean;
  /** Whether the visitor may note the first contact now, or put it right. */
  notesContact: boolean;
  tryingOut: { rule: SaidRule | null; outcome: TriedOut; ownAnswer: boolean | null } | null;
  form: Filled;
}

/** The meetings of a course: how far they are, and what the two may do. */
export function meetingsPage(facts: MeetingsFacts): string {
  const { visitor, placementId, menteeName, isOfThePair, notesContact, meetings, tryingOut, form } = facts;
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
          <a class="button button-primary" href={`${here}/nyt`}>
            Planlæg et møde
          </a>
          <a class="button button-secondary" href={`${here}/holdt`}>
            Registrer et holdt møde
          </a>
        </p>
      )}
      <Meetings meetings={meetings} />
      {notesContact && (
        <>
          <h2>{notedDay === null ? 'Første kontakt' : 'Ret dagen for den første kontakt'}</h2>
          <Form action={`/forloeb/${placementId}/foerste-kontakt`} class="limstift-narrow">
            {notedDay !== null && <Hidden name="insteadOf" value={formatDay(notedDay)} />}
            <DayInput form={form} name="contactDay" label="Hvilken dag var mentor og mentee i kontakt?" />
            <Button look="secondary">{notedDay === null ? 'Gem den første kontakt' : 'Ret dagen'}</Button>
          </Form>
        </>
      )}
      {isOfThePair && tryingOut?.outcome === 'open' && (
        <TryingOut placementId={placementId} tryingOut={tryingOut} form={form} />
      )}
    </Page>,
  );
}

interface TryingOutProps {
  placementId: string;
  tryingOut: NonNullable<MeetingsFacts['tryingOut']>;
  form: Filled;
}

/** Each answers alone; who learns what of it is said before. */
function TryingOut({ placementId, tryingOut: { rule, ownAnswer }, form }: TryingOutProps) {
  return (
    <>
      <h2>Vil du fortsætte?</h2>
      {rule && <p class="form-hint">{saidWithSource(rule)}</p>}
      {ownAnswer === true && <p>Du har svaret, at du vil fortsætte. Den anden har ikke svaret endnu.</p>}
      <p>
        Kun du kan se dit svar. Siger I begge ja, fortsætter forløbet. Siger en af jer nej, får den anden og
        den, der står for ordningen, kun at vide, at forløbet ikke fortsætter.
      </p>
      <Form action={`/forloeb/${placementId}/afklaring`} class="limstift-narrow">
        <YesNo form={form} name="goesOn" label="Vil du fortsætte forløbet?" />
        <div class="limstift-actions">
          <Button look="secondary">Gem dit svar</Button>
        </div>
      </Form>
    </>
  );
}
