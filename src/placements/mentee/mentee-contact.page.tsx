import { ContactFields } from '../../web/form/contact-fields.js';
import type { Visitor } from '../../web/page/layout.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import { putRightPage } from '../../web/put-right/put-right.js';

export interface MenteeContactFacts extends FormOfChange {
  visitor: Visitor;
  placementId: string;
  name: string;
}

/** Where a coordinator puts name and contact of the mentee right. */
export function menteeContactPage({ name, ...facts }: MenteeContactFacts): string {
  return putRightPage({
    ...facts,
    title: 'Ret menteens navn og kontakt',
    path: 'mentee/kontakt',
    at: '#personer',
    lead: `${name}. Er det en anden person, så opret et nyt forløb i stedet.`,
    fields: (
      <ContactFields
        form={facts.form}
        emailHint="Menteen logger ind med den. Skifter den, skal menteen have et nyt link."
      />
    ),
    note: 'Ændringen gælder alle menteens forløb.',
  });
}
