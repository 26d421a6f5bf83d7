import { Select } from '../web/form/choices.js';
import { type Difference, Differences } from '../web/form/differences.js';
import { ErrorSummary } from '../web/form/error-summary.js';
import type { Filled } from '../web/form/filled.js';
import { Button, Form, Hidden } from '../web/form/form.js';
import { FileInput, TextInput } from '../web/form/inputs.js';
import { html, Page, type Visitor } from '../web/page/layout.js';
import type { Fault } from '../web/problems/said.js';
import { KIND_CHOICES, LOGO_SIZE_IN_DANISH } from './organisation.words.js';

export interface OrganisationPageFacts {
  visitor: Visitor;
  form: Filled;
  /** Null until it is registered for the first time. */
  version: number | null;
  hasLogo: boolean;
  /** What somebody else changed while this was typed. */
  changes: Difference[];
  logoFaults: Fault[];
}

export function organisationPage(facts: OrganisationPageFacts): string {
  const { visitor, form, version, hasLogo, changes, logoFaults } = facts;
  const faults = [...form.faults, ...logoFaults];
  return html(
    <Page
      title={faults.length > 0 ? 'Fejl: Organisation' : 'Organisation'}
      visitor={visitor}
      at="/organisation"
    >
      <ErrorSummary faults={faults} />
      <h1>Organisation</h1>
      <p>
        Sådan står afsenderen i breve og på siden om tilgængelighed. Breve, der er sendt, ændrer sig ikke.
      </p>
      <p>
        <a href="/parametre">Satser og lofter</a>
      </p>
      <p>
        <a href="/parametre/afgoerelser">Partshøring og klage</a>
      </p>
      <p>
        <a href="/parametre/kravfrist">Frist for at sende krav</a>
      </p>
      <p>
        <a href="/ordninger">Ordninger, der er slået til</a>
      </p>
      <p>
        <a href="/udbetalinger/opsaetning">Sådan betales der</a>
      </p>
      <Differences differences={changes} />
      <h2>Navn og kontakt</h2>
      <Form action="/organisation" class="limstift-narrow">
        {version !== null && <Hidden name="version" value={String(version)} />}
        <Select form={form} name="kind" label="Slags" choices={KIND_CHOICES} />
        <TextInput form={form} name="name" label="Navn" width="xl" />
        <TextInput form={form} name="unit" label="Afdeling" width="xl" hint="Den, der skriver brevene." />
        <TextInput form={form} name="address.street" label="Vej og nummer" width="xl" />
        <TextInput form={form} name="address.postcode" label="Postnummer" width="xs" inputMode="numeric" />
        <TextInput form={form} name="address.city" label="By" width="l" />
        <TextInput form={form} name="phone" label="Telefon" type="tel" width="s" />
        <TextInput form={form} name="email" label="E-mail" type="email" width="xl" />
        <TextInput form={form} name="website" label="Hjemmeside" width="xl" optional />
        <div class="limstift-actions">
          <Button>Gem</Button>
        </div>
      </Form>
      {version !== null && (
        <>
          <h2>Logo</h2>
          {hasLogo ? (
            <img class="limstift-logo" src="/organisation/logo" alt="Det logo, der står på breve nu" />
          ) : (
            <p>Der er ikke noget logo endnu.</p>
          )}
          <Form action="/organisation/logo" hasFile class="limstift-narrow">
            <FileInput
              form={{ typed: {}, faults: logoFaults }}
              name="png"
              label="Nyt logo"
              hint={LOGO_SIZE_IN_DANISH}
              accept="image/png"
            />
            <div class="limstift-actions">
              <Button look="secondary">Skift logo</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}
