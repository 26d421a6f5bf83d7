import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { YesNo } from '../../web/form/choices.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';

export interface DecidingPageFacts {
  visitor: Visitor;
  /** Null where nothing was set, and what the program has from the start applies. */
  hearingDays: number | null;
  guidesEmployers: boolean;
  form: Filled;
}

/** How long parties have to answer a hearing, and who is told that they may complain. */
export function decidingPage({ visitor, hearingDays, guidesEmployers, form }: DecidingPageFacts): string {
  const title = 'Partshøring og klage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/organisation">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/organisation">Tilbage til organisation</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        <strong>I dag gælder:</strong>
        {` ${hearingDays === null ? 'To uger' : `${hearingDays} dage`} til at svare på en partshøring. Arbejdsgivere får ${guidesEmployers ? '' : 'ikke '}klagevejledning.`}
      </p>
      <p>
        Loven siger ikke klart, om en arbejdsgiver kan klage til Ankestyrelsen over et krav. Derfor vælger I
        det selv. En frist, der er sendt, ændrer sig ikke.
      </p>
      <Form action="/parametre/afgoerelser" class="limstift-narrow">
        <DayInput form={form} name="firstDay" label="Gælder fra" hint="I dag eller senere, fx 1.1.2027" />
        <TextInput
          form={form}
          name="hearingDays"
          label="Kalenderdage til at svare på en partshøring"
          inputMode="numeric"
          width="xs"
        />
        <YesNo form={form} name="guidesEmployers" label="Skal arbejdsgivere have klagevejledning?" />
        <div class="limstift-actions">
          <Button>Gem</Button>
        </div>
      </Form>
    </Page>,
  );
}
