import { AddressFields } from '../../web/form/address-fields.js';
import { YesNo } from '../../web/form/choices.js';
import { type Difference, Differences } from '../../web/form/differences.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { PlacementView } from '../placement.view.js';

export interface MenteeChangeFacts {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee'>;
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
  /** Where somebody else came first: what is no longer as it was typed. */
  changes: Difference[];
  signsIn: boolean;
}

/** Where those who work on the case put name and contact of the mentee right. */
export function menteeChangePage(facts: MenteeChangeFacts): string {
  const { visitor, placement, version, form, changes, signsIn } = facts;
  const title = 'Ret navn og kontakt';
  const here = `/forloeb/${placement.id}/mentee`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} at="#personer" />
      <h1>{title}</h1>
      <p class="limstift-wrap">{placement.mentee.name}</p>
      <Differences differences={changes} />
      <Form action={here} class="limstift-narrow">
        <Hidden name="version" value={version} />
        <TextInput form={form} name="name" label="Navn" />
        <Address form={form} here={here} />
        <YesNo
          form={form}
          name="addressProtected"
          label="Har borgeren navne- og adressebeskyttelse?"
          hint="Ved ja vises adressen kun efter et opslag, der noteres."
        />
        <TextInput form={form} name="phone" type="tel" label="Telefon" optional width="m" />
        <TextInput
          form={form}
          name="email"
          type="email"
          label="E-mail"
          hint={
            signsIn
              ? 'Borgeren logger ind med den. Skifter den, skal borgeren have et nyt link.'
              : 'Så kan borgeren få adgang til Limstift.'
          }
          optional
        />
        <TextInput form={form} name="targetGroup" label="Målgruppe" hint="Fx sygedagpenge" optional />
        <p>CPR-nummeret kan ikke rettes. Breve, der er sendt, ændres ikke.</p>
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
          <a href={`/forloeb/${placement.id}#personer`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}

function Address({ form, here }: { form: Filled; here: string }) {
  const isHidden = valueIn(form, 'addressIsHidden') === 'true';
  return (
    <>
      {isHidden && (
        <>
          <Hidden name="addressIsHidden" value="true" />
          <p>
            <strong>Adressen er beskyttet.</strong> Skriv kun i de tre felter, hvis borgeren har fået en ny
            adresse. Ellers bliver den gamle stående.{' '}
            <a href={`${here}/adresse`}>Vis den beskyttede adresse</a>
          </p>
        </>
      )}
      <AddressFields form={form} optional={isHidden} />
    </>
  );
}
