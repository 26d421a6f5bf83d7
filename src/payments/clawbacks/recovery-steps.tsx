/** What may be done to get money back, each step in a form of its own. */
import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios, Select } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextArea, TextInput } from '../../web/form/inputs.js';
import { mayBeTakenBack } from './recovery-shown.js';
import type { CorrectionOnPage } from '../corrections/correction-page.view.js';

interface StepsProps {
  of: CorrectionOnPage;
  form: Filled;
}

export function RecoverySteps({ of, form }: StepsProps) {
  const { steps } = of;
  return (
    <div class="limstift-screen-only">
      {steps.includes('invoice') && <Invoice of={of} form={form} />}
      {steps.includes('recover') && <Recovered of={of} form={form} />}
      {steps.includes('take-payment-back') && <TakeBack of={of} form={form} />}
      {steps.includes('waive') && <Waive of={of} form={form} />}
    </div>
  );
}

function Invoice({ of: { correction }, form }: StepsProps) {
  return (
    <>
      <h2>Opkrævning</h2>
      <p>Opkrævningen laves i økonomisystemet. Skriv dens nummer her, så den kan findes igen.</p>
      <Form action={`/reguleringer/${correction.id}/opkraevning`} class="limstift-narrow">
        <TextInput form={form} name="invoiceNumber" label="Opkrævningens nummer" width="s" />
        <DayInput form={form} name="invoicedDay" label="Sendt den" />
        <p>
          <Button look="secondary">Gem opkrævningen</Button>
        </p>
      </Form>
    </>
  );
}

function Recovered({ of: { correction, setOff }, form }: StepsProps) {
  return (
    <>
      <h2>Betalt tilbage</h2>
      <Form action={`/reguleringer/${correction.id}/tilbagebetaling`} class="limstift-narrow">
        {setOff === null ? (
          <Hidden name="kind" value="payment" />
        ) : (
          <Radios
            form={form}
            name="kind"
            label="Hvordan kommer pengene?"
            choices={[
              { value: 'payment', label: 'Arbejdsgiveren har betalt' },
              { value: 'set-off', label: 'Modregnes i et krav' },
            ]}
          />
        )}
        <TextInput form={form} name="amountOre" label="Beløb i kroner" inputMode="decimal" width="s" />
        <DayInput
          form={form}
          name="day"
          label={setOff === null ? 'Modtaget den' : 'Modtaget den, hvis arbejdsgiveren har betalt'}
        />
        {setOff !== null && (
          <Select
            form={form}
            name="claimId"
            label="Krav, hvis der modregnes"
            choices={[
              { value: '', label: setOff.length === 0 ? 'Ingen krav venter på udbetaling' : 'Vælg krav' },
              ...setOff.map(({ id, reference, month, unpaidOre }) => ({
                value: id,
                label: `${reference} for ${formatMonth(month)}, ${formatKroner(unpaidOre)}`,
              })),
            ]}
          />
        )}
        <p>
          <Button>{setOff === null ? 'Gem betalingen' : 'Gem betalingen eller modregningen'}</Button>
        </p>
      </Form>
      {setOff === null && <p>Modregning i senere krav er ikke slået til i denne kommune.</p>}
    </>
  );
}

function TakeBack({ of: { correction, recoveries }, form }: StepsProps) {
  return (
    <>
      <h2>Ret en betaling, der ikke kom ind</h2>
      <Form action={`/reguleringer/${correction.id}/tilbagefoersel`} class="limstift-narrow">
        <Select
          form={form}
          name="recoveryId"
          label="Betaling"
          choices={[
            { value: '', label: 'Vælg betaling' },
            ...recoveries.filter(mayBeTakenBack).map(({ id, amountOre, day }) => ({
              value: id,
              label: `${formatKroner(amountOre)} ${formatDay(day)}`,
            })),
          ]}
        />
        <TextInput form={form} name="reason" label="Hvad var forkert?" />
        <p>
          <Button look="secondary">Tag betalingen tilbage</Button>
        </p>
      </Form>
    </>
  );
}

function Waive({ of: { correction, outstandingOre }, form }: StepsProps) {
  return (
    <>
      <h2>Eftergiv</h2>
      <p>{`${formatKroner(outstandingOre)} mangler at blive betalt tilbage.`}</p>
      <Form action={`/reguleringer/${correction.id}/eftergivelse`} class="limstift-narrow">
        <TextInput form={form} name="amountOre" label="Beløb i kroner" inputMode="decimal" width="s" />
        <TextArea form={form} name="reason" label="Hvorfor eftergives det?" rows={3} />
        <p>
          <Button look="warning">Eftergiv beløbet</Button>
        </p>
      </Form>
    </>
  );
}
