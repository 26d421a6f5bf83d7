import type { ChangedKind } from '../../employers/change/change-name-and-address.js';
import { AddressFields } from '../../web/form/address-fields.js';
import { TextInput } from '../../web/form/inputs.js';
import type { Visitor } from '../../web/page/layout.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import { putRightPage } from '../../web/put-right/put-right.js';

export interface NameAndAddressFacts extends FormOfChange {
  visitor: Visitor;
  placementId: string;
  kind: ChangedKind;
  /** The CVR number or the P-number. */
  number: string;
}

const WORDS = {
  employer: {
    title: 'Ret arbejdsgiveren',
    path: 'arbejdsgiver',
    lead: (cvr: string) =>
      `CVR-nummer ${cvr}. Er virksomheden fusioneret, solgt eller har fået et nyt CVR-nummer, så vælg »Fusion, salg eller nyt CVR-nummer« på sagen i stedet.`,
    note: 'Ændringen gælder alle arbejdsgiverens forløb. Breve, der er sendt, ændres ikke.',
  },
  workplace: {
    title: 'Ret arbejdsstedet',
    path: 'arbejdssted',
    lead: (pNumber: string) => `P-nummer ${pNumber}. Er det et andet, så er det et andet arbejdssted.`,
    note: 'Ændringen gælder alle forløb på arbejdsstedet. Breve, der er sendt, ændres ikke.',
  },
} as const;

/** Where those who work on the case put name and address of its employer or workplace right. */
export function nameAndAddressPage({ kind, number, ...facts }: NameAndAddressFacts): string {
  const { title, path, lead, note } = WORDS[kind];
  const fields = (
    <>
      <TextInput form={facts.form} name="name" label="Navn" />
      <AddressFields form={facts.form} />
    </>
  );
  return putRightPage({ ...facts, title, path, lead: lead(number), fields, note });
}
