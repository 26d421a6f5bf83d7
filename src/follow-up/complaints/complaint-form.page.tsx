import type { Day } from '../../shared/day.js';
import { formatDay } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { type ComplainedOf, RECEIVED_WAYS } from './complaint.rules.js';
import {
  complainedOfInDanish,
  receivedWayInDanish,
  STOPS_NOTHING,
  timeToComplainInDanish,
} from './complaint.words.js';

export interface ComplaintFormFacts {
  visitor: Visitor;
  /** Where it is sent. */
  action: string;
  decision: { placementId: string; ofDecision: ComplainedOf; decidedDay: Day };
  of: string;
  /** Whether the visitor complains, or registers what somebody else did. */
  isParty: boolean;
  lastDay: Day;
  today: Day;
  form: Filled;
}

/** To complain of a decision, or to register a complaint that came in another way. */
export function complaintFormPage(facts: ComplaintFormFacts): string {
  const { visitor, action, decision, of, isParty, lastDay, today, form } = facts;
  const title = isParty ? 'Klag over afgørelsen' : 'Registrér en klage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={decision.placementId} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">
        {`${complainedOfInDanish(decision.ofDecision)}, afgjort ${formatDay(decision.decidedDay)}.`}
      </p>
      {isParty ? (
        <>
          <p>{timeToComplainInDanish(lastDay, today)}</p>
          <p>
            En anden end den, der traf afgørelsen, ser på sagen igen inden fire uger. Får du ikke fuldt
            medhold, sender vi klagen videre til Ankestyrelsen. Du kan også klage i et brev, i telefonen eller
            ved et møde.
          </p>
        </>
      ) : (
        <p>Klagen regnes fra den dag, den kom, uanset hvordan. Registrér den også, hvis den kom for sent.</p>
      )}
      <p>{STOPS_NOTHING}</p>
      <Form action={action} class="limstift-narrow">
        {!isParty && (
          <>
            <Radios
              form={form}
              name="receivedWay"
              label="Hvordan kom klagen?"
              choices={RECEIVED_WAYS.map((value) => ({ value, label: receivedWayInDanish(value) }))}
            />
            <DayInput form={form} name="receivedDay" label="Klagen kom den" />
            <DayInput
              form={form}
              name="knownDay"
              label="Parten fik afgørelsen den, hvis det var senere end afgørelsens dag"
              optional
            />
          </>
        )}
        <TextArea
          form={form}
          name="text"
          label={isParty ? 'Hvad klager du over, og hvorfor?' : 'Hvad klages der over, og hvorfor?'}
          rows={6}
        />
        <p>
          <Button>{isParty ? 'Send klagen' : 'Registrér klagen'}</Button>
        </p>
      </Form>
    </Page>,
  );
}
