import { MentorKindField } from '../../../mentors/mentor-kind-field.js';
import { Checkbox } from '../../../web/form/choices.js';
import { AddressFields } from '../../../web/form/address-fields.js';
import { ContactFields } from '../../../web/form/contact-fields.js';
import { type Filled, valueIn } from '../../../web/form/filled.js';
import { Button, ButtonForm, Form, Hidden } from '../../../web/form/form.js';
import { TextArea, TextInput } from '../../../web/form/inputs.js';
import { type Part, STEPS } from '../registration.rules.js';
import { newPartInDanish } from '../registration.words.js';
import { addressOfStep, stepPage, type StepFacts } from '../step-frame.js';

export interface NewPartFacts extends StepFacts {
  part: Part;
  form: Filled;
  /** The employer that a new workplace is of, or the workplace that a new leader or mentor is of. */
  of: { id: string; name: string } | null;
  /** Whether the step has something to choose instead. */
  hasChoice: boolean;
  /** The number that was just looked up is in no register. */
  isUnknownNumber?: boolean;
}

/** The form by which somebody or something is added on the way. */
export function newPartPage(facts: NewPartFacts): string {
  const { id, part, form, of, hasChoice, isUnknownNumber = false } = facts;
  const here = addressOfStep(id, part);
  const before = STEPS[STEPS.indexOf(part) - 1];
  const back = hasChoice || before === undefined ? here : addressOfStep(id, before);
  return stepPage({
    ...facts,
    step: part,
    heading: `Tilføj ${newPartInDanish(part)}`,
    back,
    leaving: 'Det, du har skrevet på denne side, gemmes ikke.',
    children: (
      <>
        {form.faults.some(({ code }) => code === 'cpr-known') && (
          <ButtonForm action={`${here}/cpr`} fields={{ cpr: valueIn(form, 'cpr') }} look="secondary">
            Find borgeren med CPR-nummeret
          </ButtonForm>
        )}
        {isUnknownNumber && (
          <p class="limstift-next">
            Ingen borger er registreret med det CPR-nummer endnu. Udfyld resten, så bliver borgeren
            registreret.
          </p>
        )}
        {of && <p class="limstift-wrap">{`Hos ${of.name}.`}</p>}
        <Form action={`${here}/ny`} class="limstift-narrow">
          {of && <Hidden name="of" value={of.id} />}
          <Fields part={part} form={form} />
          <div class="limstift-actions">
            <Button>Gem og fortsæt</Button>
            <a href={back}>Fortryd</a>
          </div>
        </Form>
      </>
    ),
  });
}

function Fields({ part, form }: { part: Part; form: Filled }) {
  switch (part) {
    case 'employer':
      return (
        <>
          <TextInput form={form} name="cvr" label="CVR-nummer" inputMode="numeric" width="m" />
          <TextInput form={form} name="name" label="Navn" />
          <AddressFields form={form} />
        </>
      );
    case 'workplace':
      return (
        <>
          <TextInput form={form} name="pNumber" label="P-nummer" inputMode="numeric" width="m" />
          <TextInput form={form} name="name" label="Navn" hint="Fx afdelingen eller butikken" />
          <AddressFields form={form} />
        </>
      );
    case 'leader':
      return <ContactFields form={form} />;
    case 'mentee':
      return (
        <>
          <TextInput form={form} name="name" label="Navn" />
          <TextInput form={form} name="cpr" label="CPR-nummer" inputMode="numeric" width="m" />
          <AddressFields form={form} />
          <Checkbox
            form={form}
            name="addressProtected"
            label="Borgeren har navne- og adressebeskyttelse"
            hint="Adressen vises så kun efter et opslag, der noteres."
          />
          <TextInput form={form} name="phone" type="tel" label="Telefon" optional width="m" />
          <TextInput
            form={form}
            name="email"
            type="email"
            label="E-mail"
            hint="Så kan borgeren få adgang til Limstift."
            optional
          />
          <TextInput form={form} name="targetGroup" label="Målgruppe" hint="Fx sygedagpenge" optional />
        </>
      );
    case 'mentor':
      return (
        <>
          <MentorKindField form={form} />
          <ContactFields form={form} />
          <TextArea
            form={form}
            name="qualifications"
            label="Hvad gør personen egnet som mentor?"
            hint="Fx erfaring med oplæring."
          />
        </>
      );
  }
}
