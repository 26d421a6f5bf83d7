import { PARTY_ROLES, type Role } from '../../../access/role.js';
import { roleInDanish } from '../../../access/role.words.js';
import { atStart } from '../../../shared/danish-date.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, Form, Hidden } from '../../../web/form/form.js';
import { TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';

export interface ProfileFacts {
  visitor: Visitor;
  name: string;
  email: string;
  roles: readonly Role[];
  version: number;
  phone: Filled;
  /** What was saved by somebody else meanwhile; left out where nothing was. */
  phoneNow?: string | null;
  password: Filled;
}

export function profilePage(facts: ProfileFacts): string {
  const { visitor, name, email, roles, version, phone, phoneNow, password } = facts;
  const faults = [...phone.faults, ...password.faults];
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
        <p>{`Er noget andet end telefonnummeret forkert, så sig det til ${isOnlyParty(roles) ? 'den, der har dit forløb' : 'en administrator'}.`}</p>
        <h2>Telefon</h2>
        {isOnlyParty(roles) && <p>Nummeret bliver også rettet på din sag.</p>}
        {phoneNow !== undefined && <p>{`Gemt nu: ${phoneNow ?? 'intet nummer'}.`}</p>}
        <Form action="/min-profil/telefon">
          <Hidden name="version" value={String(version)} />
          <TextInput
            form={phone}
            name="phone"
            label="Telefonnummer"
            type="tel"
            autocomplete="tel"
            width="s"
            optional
          />
          <div class="limstift-actions">
            <Button look="secondary">Gem telefonnummeret</Button>
          </div>
        </Form>
        <h2>Skift adgangskode</h2>
        <p>Er du logget ind andre steder, bliver du logget ud dér.</p>
        <Form action="/min-profil/adgangskode" isGuarded={false}>
          <input type="hidden" name="username" value={email} autocomplete="username" />
          <TextInput
            form={password}
            name="oldPassword"
            label="Nuværende adgangskode"
            type="password"
            autocomplete="current-password"
          />
          <TextInput
            form={password}
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
