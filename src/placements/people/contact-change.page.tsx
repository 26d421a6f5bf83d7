import type { Party } from '../../mentors/change-contact.js';
import { ContactFields } from '../../web/form/contact-fields.js';
import { type Difference, Differences } from '../../web/form/differences.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';

export interface ContactChangeFacts {
  visitor: Visitor;
  placementId: string;
  party: Party;
  name: string;
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
  differences: Difference[];
}

const WORDS = {
  leader: {
    title: 'Ret lederens navn og kontakt',
    path: 'leder',
    email: 'Lederen logger ind med den. Skifter den, skal lederen have et nyt link.',
    other: 'Er det en anden person, så skift leder på sagen i stedet.',
  },
  mentor: {
    title: 'Ret mentorens navn og kontakt',
    path: 'mentor',
    email: 'Mentoren logger ind med den. Skifter den, skal mentoren have et nyt link.',
    other: 'Er det en anden person, så skift mentor på sagen i stedet.',
  },
} as const;

/** Where those who work on the case put name and contact of its leader or mentor right. */
export function contactChangePage(facts: ContactChangeFacts): string {
  const { visitor, placementId, party, name, version, form, differences } = facts;
  const { title, path, email, other } = WORDS[party];
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#personer" />
      <h1>{title}</h1>
      <p class="limstift-wrap">{`${name}. ${other}`}</p>
      <Differences differences={differences} />
      <Form action={`/forloeb/${placementId}/${path}/ret`} class="limstift-narrow">
        <Hidden name="version" value={version} />
        <ContactFields form={form} emailHint={email} />
        <p>Ændringen gælder alle personens forløb. Breve, der er sendt, ændres ikke.</p>
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
          <a href={`/forloeb/${placementId}#personer`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}
