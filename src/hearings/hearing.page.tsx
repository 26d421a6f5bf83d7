import { formatDay, formatDayInWords, formatInstant } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import { Radios } from '../web/form/choices.js';
import { ErrorSummary } from '../web/form/error-summary.js';
import type { Filled } from '../web/form/filled.js';
import { Button, Form } from '../web/form/form.js';
import { DayInput, TextArea } from '../web/form/inputs.js';
import { html, Page, type Visitor } from '../web/page/layout.js';
import { ToCase } from '../web/page/to-case.js';
import { Unbroken } from '../web/page/unbroken.js';
import { NOTED_WAYS } from './hearing.rules.js';
import type { HearingView } from './hearing.view.js';
import {
  answerWayInDanish,
  daysToAnswerInDanish,
  heardAboutInDanish,
  hearingStatusInDanish,
  partyHearingInDanish,
} from './hearing.words.js';

export interface HearingPageFacts {
  visitor: Visitor;
  hearing: HearingView;
  /** Which case it is of, as `Sag F-2026-00001: Mads Mentee`. */
  of: string;
  /** The party answers, staff note an answer; null where there is nothing to answer, or not by this reader. */
  asks: 'answer' | 'noted-answer' | null;
  isParty: boolean;
  form: Filled;
  today: Day;
}

/** What is intended, what the party is heard about, and what they answered. */
export function hearingPage({ visitor, hearing, of, asks, isParty, form, today }: HearingPageFacts): string {
  const { placementId, about, status, deadlineDay, says, facts, sentAt } = hearing;
  const title = heardAboutInDanish(about);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">
        {asks === 'answer'
          ? `Svar senest ${formatDayInWords(deadlineDay)}. ${daysToAnswerInDanish(deadlineDay, today)}`
          : isParty
            ? partyHearingInDanish(status, deadlineDay)
            : hearingStatusInDanish(status, deadlineDay)}
      </p>
      {asks === 'answer' && (
        <p>
          Der er ikke truffet en afgørelse endnu. Du kan sige din mening om oplysningerne herunder, før vi
          afgør sagen. Du behøver ikke at svare.
        </p>
      )}
      <h2>Det overvejer vi</h2>
      <p class="limstift-said">{says}</p>
      <h2>{isParty ? 'Oplysningerne, du kan udtale dig om' : 'Oplysningerne, parten er hørt om'}</h2>
      <p class="limstift-said">{facts}</p>
      <p>{`Sendt ${formatInstant(new Date(sentAt))}.`}</p>
      <Answer hearing={hearing} />
      {asks === 'answer' && <AnswerForm hearing={hearing} form={form} />}
      {asks === 'noted-answer' && <NoteForm hearing={hearing} form={form} />}
      {!isParty && (
        <p class="limstift-screen-only">
          <a href={addressOfSubject(hearing)}>{asks === null ? 'Gå til sagen' : 'Gå til afgørelsen'}</a>
        </p>
      )}
    </Page>,
  );
}

const WHERE = { claim: 'krav', grant: 'bevillinger', correction: 'reguleringer' } as const;

function addressOfSubject({ subjectKind, subjectId }: HearingView): string {
  return `/${WHERE[subjectKind]}/${subjectId}`;
}

function Answer({ hearing: { answer, answeredDay, answeredWay } }: { hearing: HearingView }) {
  if (answer === null || answeredDay === null || answeredWay === null) return null;
  return (
    <>
      <h2>Svaret</h2>
      <p class="limstift-said">{answer}</p>
      <p>{`Svaret kom ${formatDay(answeredDay)} ${answerWayInDanish(answeredWay)}.`}</p>
    </>
  );
}

function AnswerForm({ hearing: { id, placementId, party }, form }: { hearing: HearingView; form: Filled }) {
  return (
    <>
      <h2>Skriv dit svar</h2>
      {party === 'leader' && (
        <p>
          {'Skal du vise os et papir, så '}
          <a href={`/forloeb/${placementId}/bilag`}>læg det på sagen</a>
          {' først.'}
        </p>
      )}
      <Form action={`/hoeringer/${id}/svar`}>
        <TextArea form={form} name="answer" label="Dit svar" rows={6} />
        <p>
          <Button>Send svaret</Button>
        </p>
      </Form>
      <p>Du kan også ringe, skrive eller komme forbi. Svaret kan ikke ændres, når det er sendt.</p>
    </>
  );
}

function NoteForm({ hearing: { id }, form }: { hearing: HearingView; form: Filled }) {
  return (
    <>
      <h2>Skriv et svar ind</h2>
      <p>Har parten svaret på en anden måde end her, så skriv det ind. Svaret kan ikke ændres bagefter.</p>
      <Form action={`/hoeringer/${id}/noteret-svar`} class="limstift-narrow">
        <Radios
          form={form}
          name="way"
          label="Parten svarede"
          choices={NOTED_WAYS.map((value) => ({ value, label: answerWayInDanish(value) }))}
        />
        <DayInput form={form} name="answeredDay" label="Svaret kom den" />
        <TextArea form={form} name="answer" label="Det sagde parten" rows={6} />
        <p>
          <Button>Gem svaret</Button>
        </p>
      </Form>
    </>
  );
}
