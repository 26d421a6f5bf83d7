import { AddressFields } from '../../web/form/address-fields.js';
import { ContactFields } from '../../web/form/contact-fields.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';

export type NewThing = 'employer' | 'workplace' | 'leader' | 'mentor';

export interface NewThingFacts {
  visitor: Visitor;
  thing: NewThing;
  /** Where the form goes, and where one goes who does not send it. */
  action: string;
  back: string;
  /** The employer that a workplace is of, or the workplace that a leader or mentor is of. */
  of: string | null;
  form: Filled;
}

const TITLES: Record<NewThing, string> = {
  employer: 'Tilføj en arbejdsgiver',
  workplace: 'Tilføj et arbejdssted',
  leader: 'Tilføj en leder',
  mentor: 'Tilføj en mentor',
};

/** Where an employer, a workplace or somebody at it is registered. */
export function newThingPage({ visitor, thing, action, back, of, form }: NewThingFacts): string {
  const title = TITLES[thing];
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      {of !== null && <p class="limstift-wrap">{`Hos ${of}.`}</p>}
      <Form action={action} class="limstift-narrow">
        <Fields thing={thing} form={form} />
        <div class="limstift-actions">
          <Button>Gem</Button>
          <a href={back}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

function Fields({ thing, form }: { thing: NewThing; form: Filled }) {
  switch (thing) {
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
      return <ContactFields form={form} emailHint="Lederen logger ind med den." />;
    case 'mentor':
      return (
        <>
          <ContactFields form={form} emailHint="Mentoren logger ind med den." />
          <TextArea
            form={form}
            name="qualifications"
            label="Hvad gør personen egnet som mentor?"
            hint="Fx erfaring på stedet og med at lære andre op."
          />
        </>
      );
  }
}
