import { Differences } from '../../../web/form/differences.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import type { FormOfChange } from '../../../web/put-right/form-of-change.js';

export interface PersonChangeFacts extends FormOfChange {
  visitor: Visitor;
  person: { id: string; name: string };
}

/** Where an administrator puts a colleague's name and contact right. */
export function personChangePage({ visitor, person, version, form, differences }: PersonChangeFacts): string {
  const title = 'Ret navn og kontakt';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/personer">
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href={`/personer/${person.id}`}>Tilbage til {person.name}</a>
        </p>
        <h1>{title}</h1>
        <Differences differences={differences} />
        <Form action={`/personer/${person.id}/ret`}>
          <Hidden name="version" value={version} />
          <TextInput form={form} name="name" label="Navn" />
          <TextInput
            form={form}
            name="email"
            label="E-mail"
            type="email"
            hint="Medarbejderen logger ind med den. Retter du den, så sig det til medarbejderen."
          />
          <TextInput form={form} name="phone" label="Telefon" type="tel" width="s" optional />
          <div class="limstift-actions">
            <Button>Gem ændringen</Button>
            <a href={`/personer/${person.id}`}>Fortryd</a>
          </div>
        </Form>
      </div>
    </Page>,
  );
}
