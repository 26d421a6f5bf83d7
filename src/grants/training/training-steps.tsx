import { WAIVER_CHOICES } from '../../hearings/hearing.words.js';
import { Radios, Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { TRAINING_REASON_CODES } from './training.rules.js';
import type { TrainingShown } from './training-shown.js';
import { trainingReasonInDanish } from './training.words.js';

interface StepProps {
  training: TrainingShown;
  form: Filled;
}

/** To grant it, to refuse it, or to send it back. */
export function TrainingDecision({ training, form }: StepProps) {
  const at = `/uddannelse/${training.id}`;
  return (
    <>
      <h2>Afgør uddannelsen</h2>
      <Form action={`${at}/afgoerelse`} class="limstift-narrow">
        <Radios
          form={form}
          name="outcome"
          label="Afgørelse"
          choices={[
            { value: 'granted', label: 'Bevilg uddannelsen' },
            { value: 'refused', label: 'Giv afslag' },
          ]}
        />
        <TextArea form={form} name="reason" label="Begrundelse" />
        <Select
          form={form}
          name="reasonCode"
          label="Årsag, hvis du giver afslag"
          choices={[
            { value: '', label: 'Vælg årsag' },
            ...TRAINING_REASON_CODES.map((value) => ({ value, label: trainingReasonInDanish(value) })),
          ]}
        />
        <Select
          form={form}
          name="noHearingBecause"
          label="Hvorfor skal arbejdsgiveren ikke høres, hvis du giver afslag?"
          hint="Kender arbejdsgiveren ikke oplysningerne endnu, så ring eller skriv først, og skriv svaret i journalen. Vent med afslaget, til der har været tid til at svare."
          choices={[{ value: '', label: 'Vælg grund' }, ...WAIVER_CHOICES]}
        />
        <TextArea form={form} name="noHearingWords" label="Uddyb grunden" optional rows={2} />
        <Hidden name="version" value={String(training.version)} />
        <div class="limstift-actions">
          <Button>Træf afgørelsen</Button>
        </div>
      </Form>
      <h2>Send tilbage</h2>
      <Form action={`${at}/tilbagesendelse`} class="limstift-narrow">
        <TextArea form={form} name="because" label="Hvad skal rettes?" rows={3} />
        <Hidden name="version" value={String(training.version)} />
        <div class="limstift-actions">
          <Button look="secondary">Send tilbage</Button>
        </div>
      </Form>
    </>
  );
}

/** To free what is not used. */
export function TrainingEnd({ training, form }: StepProps) {
  return (
    <>
      <h2>Bruges resten ikke?</h2>
      <Form action={`/uddannelse/${training.id}/afslutning`} class="limstift-narrow">
        <TextArea form={form} name="because" label="Hvorfor bruges bevillingen ikke?" rows={3} />
        <Hidden name="version" value={String(training.version)} />
        <div class="limstift-actions">
          <Button look="secondary">Afslut bevillingen</Button>
        </div>
      </Form>
    </>
  );
}

/** To use what was ended after all. */
export function TrainingReopening({ training, form }: StepProps) {
  return (
    <>
      <h2>Er der kommet en faktura alligevel?</h2>
      <p>Genåbn bevillingen, så kan fakturaen registreres. Beløbet er det, der var tilbage.</p>
      <Form action={`/uddannelse/${training.id}/genaabning`} class="limstift-narrow">
        <TextArea form={form} name="because" label="Hvorfor skal bevillingen bruges alligevel?" rows={3} />
        <Hidden name="version" value={String(training.version)} />
        <div class="limstift-actions">
          <Button look="secondary">Genåbn bevillingen</Button>
        </div>
      </Form>
    </>
  );
}
