/** What may be decided of a correction now. */
import { HearFirst, NoHearing } from '../../hearings/hear-first.js';
import { Radios } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { amountInDanish } from './correction.words.js';
import type { CorrectionOnPage } from './correction-page.view.js';

interface StepsProps {
  of: CorrectionOnPage;
  form: Filled;
}

export function CorrectionSteps({ of, form }: StepsProps) {
  const { steps } = of;
  if (steps.includes('take-back')) return <TakeBack of={of} form={form} />;
  return steps.includes('decide') ? <Decide of={of} form={form} /> : null;
}

function Decide({ of: { correction, hearing, steps }, form }: StepsProps) {
  const { id, amountOre, version } = correction;
  const at = `/reguleringer/${id}`;
  const waits = hearing?.status === 'open';
  return (
    <div class="limstift-screen-only">
      <h2>Tag stilling</h2>
      {amountOre < 0 && <p>{waits ? WAITS : HEAR_FIRST}</p>}
      <Form action={`${at}/afgoerelse`} class="limstift-narrow">
        <Hidden name="version" value={String(version)} />
        {steps.includes('hear') && (
          <HearFirst
            form={form}
            party="lederen"
            action={`${at}/hoering`}
            hint="Lederen ser dem sammen med beløbene, årsagen og begrundelsen."
          />
        )}
        {steps.includes('hear') && hearing === null && <NoHearing form={form} party="lederen" />}
        <Radios
          form={form}
          name="outcome"
          label="Afgørelse"
          choices={[
            ...(waits ? [] : [{ value: 'approved', label: `Godkend: ${amountInDanish(amountOre)}` }]),
            { value: 'rejected', label: 'Afvis reguleringen' },
          ]}
        />
        <TextArea form={form} name="reason" label="Begrundelse, hvis du afviser" rows={3} />
        <p>
          <Button>Gem afgørelsen</Button>
        </p>
      </Form>
    </div>
  );
}

const HEAR_FIRST =
  'Arbejdsgiveren skal høres, før beløbet bliver mindre. Når du sender partshøringen, har du tiltrådt reguleringen.';
const WAITS = 'Vent på svaret eller fristen, før du godkender. Du kan afvise reguleringen nu.';

function TakeBack({ of: { correction }, form }: StepsProps) {
  return (
    <div class="limstift-screen-only">
      <h2>Træk forslaget tilbage</h2>
      <Form action={`/reguleringer/${correction.id}/afgoerelse`} class="limstift-narrow">
        <Hidden name="version" value={String(correction.version)} />
        <Hidden name="outcome" value="rejected" />
        <TextArea form={form} name="reason" label="Hvorfor trækkes det tilbage?" rows={3} />
        <p>
          <Button look="secondary">Træk forslaget tilbage</Button>
        </p>
      </Form>
    </div>
  );
}
