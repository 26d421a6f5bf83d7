/** What may be done with a complaint now, each step in a form of its own. */
import { formatDay } from '../../shared/danish-date.js';
import { Radios } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { BOARD_OUTCOMES, isLegalComplaintMove, REASSESSMENTS } from './complaint.rules.js';
import type { ComplaintView } from './complaint.view.js';
import { boardOutcomeInDanish, reassessmentInDanish } from './complaint.words.js';

interface StepProps {
  complaint: ComplaintView;
  form: Filled;
}

export function ComplaintSteps({ complaint, form }: StepProps) {
  const { status, isLate } = complaint;
  return (
    <>
      {isLegalComplaintMove('reassessment', status) && <Reassess complaint={complaint} form={form} />}
      {isLegalComplaintMove('rejection', status) && isLate && <Reject complaint={complaint} form={form} />}
      {isLegalComplaintMove('forwarding', status) && <Forward complaint={complaint} form={form} />}
      {isLegalComplaintMove('answer', status) && <Close complaint={complaint} form={form} />}
    </>
  );
}

function Reassess({ complaint: { id, isLate, lastDay, version }, form }: StepProps) {
  return (
    <>
      <h2>Genvurdér afgørelsen</h2>
      <Form action={`/klager/${id}/genvurdering`} class="limstift-narrow">
        {isLate && (
          <TextArea
            form={form}
            name="dispensation"
            label="Hvorfor behandles klagen alligevel?"
            hint={`Den kom efter fristen ${formatDay(lastDay)}.`}
            rows={3}
          />
        )}
        <Radios
          form={form}
          name="outcome"
          label="Hvad ender genvurderingen med?"
          choices={REASSESSMENTS.map((value) => ({ value, label: reassessmentInDanish(value) }))}
        />
        <TextArea form={form} name="reassessment" label="Hvorfor, og hvad er ændret?" rows={5} />
        <Hidden name="version" value={String(version)} />
        <p>
          <Button>Gem genvurderingen</Button>
        </p>
      </Form>
    </>
  );
}

function Reject({ complaint: { id }, form }: StepProps) {
  return (
    <>
      <h2>Eller afvis klagen som for sen</h2>
      <Form action={`/klager/${id}/afvisning`} class="limstift-narrow">
        <TextArea form={form} name="words" label="Hvorfor afvises klagen?" rows={3} />
        <p>
          <Button look="secondary">Afvis klagen</Button>
        </p>
      </Form>
    </>
  );
}

function Forward({ complaint: { id }, form }: StepProps) {
  return (
    <>
      <h2>Send klagen til Ankestyrelsen</h2>
      <Form action={`/klager/${id}/videresendelse`} class="limstift-narrow">
        <DayInput form={form} name="day" label="Klagen er sendt den" />
        <p>
          <Button>Gem</Button>
        </p>
      </Form>
    </>
  );
}

function Close({ complaint: { id }, form }: StepProps) {
  return (
    <>
      <h2>Skriv Ankestyrelsens svar ind</h2>
      <Form action={`/klager/${id}/svar`} class="limstift-narrow">
        <Radios
          form={form}
          name="outcome"
          label="Hvad kom Ankestyrelsen frem til?"
          choices={BOARD_OUTCOMES.map((value) => ({ value, label: boardOutcomeInDanish(value) }))}
        />
        <DayInput form={form} name="day" label="Svaret er fra den" />
        <TextArea form={form} name="words" label="Hvad svarede Ankestyrelsen?" rows={4} />
        <p>
          <Button>Afslut klagen</Button>
        </p>
      </Form>
    </>
  );
}
