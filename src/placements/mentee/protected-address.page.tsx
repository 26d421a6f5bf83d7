import type { AddressView } from '../../web/fields/address.view.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { PlacementView } from '../placement.view.js';

interface ProtectedAddressFacts {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee'>;
}

/** What must be said before a protected address is shown. */
export function addressQuestionPage({
  visitor,
  placement,
  form,
}: ProtectedAddressFacts & { form: Filled }): string {
  const title = 'Adressen er beskyttet';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} at="#personer" />
      <h1>{title}</h1>
      <p class="limstift-wrap">{placement.mentee.name}</p>
      <p>Opslaget noteres med dit navn, tidspunktet og det, du skriver.</p>
      <Form action={`/forloeb/${placement.id}/mentee/adresse`} class="limstift-narrow" isGuarded={false}>
        <TextInput
          form={form}
          name="purpose"
          label="Hvad skal du bruge adressen til?"
          hint="Fx et brev til borgeren"
        />
        <div class="limstift-actions">
          <Button>Vis den beskyttede adresse</Button>
        </div>
      </Form>
    </Page>,
  );
}

/** A protected address, shown this once. */
export function protectedAddressPage({
  visitor,
  placement,
  address: { street, postcode, city },
}: ProtectedAddressFacts & { address: AddressView }): string {
  return html(
    <Page title="Beskyttet adresse" visitor={visitor} at="/forloeb">
      <ToCase id={placement.id} at="#personer" />
      <h1>Beskyttet adresse</h1>
      <p class="limstift-wrap">
        {placement.mentee.name}
        <br />
        {street}
        <br />
        {postcode} {city}
      </p>
      <p>Giv den ikke videre til leder eller mentor. Dit opslag er noteret.</p>
    </Page>,
  );
}
