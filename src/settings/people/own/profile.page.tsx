import { PARTY_ROLES, type Role } from '../../../access/role.js';
import { roleInDanish } from '../../../access/role.words.js';
import { atStart } from '../../../shared/danish-date.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import { filledAgain } from '../../../web/form/filled.js';
import { Button, Form } from '../../../web/form/form.js';
import { TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/layout.js';
import type { Fault } from '../../../web/problems/said.js';

export interface ProfileFacts {
  visitor: Visitor;
  name: string;
  email: string;
  roles: readonly Role[];
  faults: Fault[];
}

export function profilePage({ visitor, name, email, roles, faults }: ProfileFacts): string {
  const form = filledAgain({}, faults);
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Min profil' : 'Min profil'} visitor={visitor}>
      <div class="limstift-narrow">
        <ErrorSummary faults={faults} />
        <h1>Min profil</h1>
        <dl class="limstift-facts">
          <dt>Navn</dt>
          <dd>{name}</dd>
          <dt>E-mail</dt>
          <dd>{email}</dd>
          <dt>{roles.length === 1 ? 'Rolle' : 'Roller'}</dt>
          <dd>{atStart(roles.map(roleInDanish).join(', '))}</dd>
        </dl>
        <p>{`Er noget forkert, så sig det til ${isOnlyParty(roles) ? 'jobkonsulenten' : 'en administrator'}.`}</p>
        <h2>Skift adgangskode</h2>
        <p>Er du logget ind andre steder, bliver du logget ud dér.</p>
        <Form action="/min-profil/adgangskode" isGuarded={false}>
          <input type="hidden" name="username" value={email} autocomplete="username" />
          <TextInput
            form={form}
            name="oldPassword"
            label="Nuværende adgangskode"
            type="password"
            autocomplete="current-password"
          />
          <TextInput
            form={form}
            name="newPassword"
            label="Ny adgangskode"
            hint="Mindst 12 tegn. Fire ord, du kan huske, er bedre end tegn, du skal skrive ned."
            type="password"
            autocomplete="new-password"
          />
          <div class="limstift-actions">
            <Button>Skift adgangskode</Button>
          </div>
        </Form>
      </div>
    </Page>,
  );
}

/** Whoever is in cases alone is kept there, by their consultant. */
function isOnlyParty(roles: readonly Role[]): boolean {
  return roles.every((role) => PARTY_ROLES.some((party) => party === role));
}
