import { AddressFields } from '../../web/form/address-fields.js';
import { YesNo } from '../../web/form/choices.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import type { Visitor } from '../../web/page/layout.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import { putRightPage } from '../../web/put-right/put-right.js';
import type { PlacementView } from '../placement.view.js';

export interface MenteeChangeFacts extends FormOfChange {
  visitor: Visitor;
  placement: Pick<PlacementView, 'id' | 'mentee'>;
  signsIn: boolean;
}

/** Where those who work on the case put name and contact of the mentee right. */
export function menteeChangePage({ placement, signsIn, ...facts }: MenteeChangeFacts): string {
  const { form } = facts;
  return putRightPage({
    ...facts,
    placementId: placement.id,
    title: 'Ret navn og kontakt',
    path: 'mentee',
    at: '#personer',
    lead: placement.mentee.name,
    fields: (
      <>
        <TextInput form={form} name="name" label="Navn" />
        <Address form={form} here={`/forloeb/${placement.id}/mentee`} />
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
      </>
    ),
    note: 'CPR-nummeret kan ikke rettes. Breve, der er sendt, ændres ikke.',
  });
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
