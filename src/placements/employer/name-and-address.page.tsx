import type { ChangedKind } from '../../employers/change/change-name-and-address.js';
import { AddressFields } from '../../web/form/address-fields.js';
import { type Difference, Differences } from '../../web/form/differences.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';

export interface NameAndAddressFacts {
  visitor: Visitor;
  placementId: string;
  kind: ChangedKind;
  /** The CVR number or the P-number. */
  number: string;
  /** The version that what is typed builds on. */
  version: string;
  form: Filled;
  differences: Difference[];
}

const WORDS = {
  employer: {
    title: 'Ret arbejdsgiveren',
    path: 'arbejdsgiver',
    of: (cvr: string) => `CVR-nummer ${cvr}. Er det et andet, så er det en anden arbejdsgiver.`,
    effect: 'Ændringen gælder alle arbejdsgiverens forløb. Breve, der er sendt, ændres ikke.',
  },
  workplace: {
    title: 'Ret arbejdsstedet',
    path: 'arbejdssted',
    of: (pNumber: string) => `P-nummer ${pNumber}. Er det et andet, så er det et andet arbejdssted.`,
    effect: 'Ændringen gælder alle forløb på arbejdsstedet. Breve, der er sendt, ændres ikke.',
  },
} as const;

/** Where those who work on the case put name and address of its employer or workplace right. */
export function nameAndAddressPage(facts: NameAndAddressFacts): string {
  const { visitor, placementId, kind, number, version, form, differences } = facts;
  const { title, path, of, effect } = WORDS[kind];
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p>{of(number)}</p>
      <Differences differences={differences} />
      <Form action={`/forloeb/${placementId}/${path}`} class="limstift-narrow">
        <Hidden name="version" value={version} />
        <TextInput form={form} name="name" label="Navn" />
        <AddressFields form={form} />
        <p>{effect}</p>
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
          <a href={`/forloeb/${placementId}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}
