import type { Party } from '../../mentors/change-contact.js';
import { ContactFields } from '../../web/form/contact-fields.js';
import type { Visitor } from '../../web/page/layout.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import { putRightPage } from '../../web/put-right/put-right.js';

export interface ContactChangeFacts extends FormOfChange {
  visitor: Visitor;
  placementId: string;
  party: Party;
  name: string;
  /** Of one who is to follow another; null of the one who has the place, or has it next. */
  toComeId: string | null;
}

const WORDS = {
  leader: {
    title: 'Ret lederens navn og kontakt',
    toCome: 'Ret den kommende leders navn og kontakt',
    path: 'leder',
    email: 'Lederen logger ind med den. Skifter den, skal lederen have et nyt link.',
    other: 'Er det en anden person, så skift leder på sagen i stedet.',
  },
  mentor: {
    title: 'Ret mentorens navn og kontakt',
    toCome: 'Ret den kommende mentors navn og kontakt',
    path: 'mentor',
    email: 'Mentoren logger ind med den. Skifter den, skal mentoren have et nyt link.',
    other: 'Er det en anden person, så skift mentor på sagen i stedet.',
  },
} as const;

/** Where those who work on the case put name and contact of its leader or mentor right. */
export function contactChangePage({ party, name, toComeId, ...facts }: ContactChangeFacts): string {
  const { title, toCome, path, email, other } = WORDS[party];
  return putRightPage({
    ...facts,
    title: toComeId === null ? title : toCome,
    path: toComeId === null ? `${path}/ret` : `${path}/${toComeId}/ret`,
    at: '#personer',
    lead: `${name}. ${other}`,
    fields: <ContactFields form={facts.form} emailHint={email} />,
    note: 'Ændringen gælder alle personens forløb. Breve, der er sendt, ændres ikke.',
  });
}
