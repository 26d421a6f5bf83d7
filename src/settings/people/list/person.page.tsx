import { PARTY_ROLES, type Role, STAFF_ROLES } from '../../../access/role.js';
import { roleInDanish } from '../../../access/role.words.js';
import { atStart } from '../../../shared/danish-date.js';
import { formatPhone } from '../../../shared/phone.js';
import { Checkboxes } from '../../../web/form/choices.js';
import { ErrorSummary } from '../../../web/form/error-summary.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../../web/form/form.js';
import { TextInput } from '../../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { isStaff } from '../change/person-change.rules.js';
import type { LinkState } from '../link/link.rules.js';
import { MakeLink } from '../link/make-link.js';
import { accessInDanish } from './people-list.words.js';

/** A person as their page shows them. */
export interface PersonShown extends LinkState {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  isActive: boolean;
  roles: Role[];
}

/** The roles that an administrator gives. */
export const ROLE_CHOICES = STAFF_ROLES.map((value) => ({ value, label: atStart(roleInDanish(value)) }));

export function newPersonPage({ visitor, form }: { visitor: Visitor; form: Filled }): string {
  const title = 'Registrer en medarbejder';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/personer">
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href="/personer">Tilbage til personer</a>
        </p>
        <h1>{title}</h1>
        <p>
          Ledere, mentorer og mentees registreres på deres sag, ikke her. Bagefter laver du et link, hvor
          medarbejderen selv vælger adgangskode.
        </p>
        <Form action="/personer">
          <TextInput form={form} name="name" label="Navn" />
          <TextInput
            form={form}
            name="email"
            label="E-mail"
            type="email"
            hint="Medarbejderen logger ind med den."
          />
          <TextInput form={form} name="phone" label="Telefon" type="tel" width="s" optional />
          <Checkboxes form={form} name="roles" label="Roller" choices={ROLE_CHOICES} />
          <div class="limstift-actions">
            <Button>Registrer</Button>
          </div>
        </Form>
      </div>
    </Page>,
  );
}

export interface PersonPageFacts {
  visitor: Visitor;
  person: PersonShown;
  /** Whether taking the access leaves an administrator who can sign in. */
  mayDeactivate: boolean;
  /** How many cases that are not over the person has, as consultant or caseworker. */
  openCases: number;
  form: Filled;
  now: Date;
}

export function personPage(facts: PersonPageFacts): string {
  const { visitor, person, form, now } = facts;
  const { id, name, email, phone, isActive, roles } = person;
  const inCases = roles.filter((role) => PARTY_ROLES.some((party) => party === role));
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${name}` : name} visitor={visitor} at="/personer">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/personer">Tilbage til personer</a>
      </p>
      <h1>{name}</h1>
      <dl class="limstift-facts">
        <dt>E-mail</dt>
        <dd>{email}</dd>
        <dt>Telefon</dt>
        <dd>{phone === null ? 'Ikke oplyst' : formatPhone(phone)}</dd>
        <dt>Adgang</dt>
        <dd>{accessInDanish(person, now)}</dd>
        {inCases.length > 0 && <dt>På sager</dt>}
        {inCases.length > 0 && <dd>{atStart(inCases.map(roleInDanish).join(', '))}</dd>}
      </dl>
      {isStaff(roles) && (
        <p>
          <a href={`/personer/${id}/ret`}>Ret navn og kontakt</a>
        </p>
      )}
      {isActive && (
        <>
          <Invite {...facts} />
          <h2>Roller</h2>
          <Form action={`/personer/${id}/roller`}>
            <Checkboxes
              form={form}
              name="roles"
              label="Medarbejderroller"
              hint="Fjerner du en rolle, som personen er logget ind med, bliver personen logget ud. Får en leder, mentor eller mentee en rolle, skal personen have et nyt link."
              choices={ROLE_CHOICES}
            />
            <div class="limstift-actions">
              <Button look="secondary">Gem roller</Button>
            </div>
          </Form>
        </>
      )}
      <Access {...facts} />
    </Page>,
  );
}

function Invite({ person, now }: PersonPageFacts) {
  const { id, hasPassword } = person;
  return (
    <>
      <h2>Link til at vælge adgangskode</h2>
      <p>
        {hasPassword
          ? 'Har personen glemt sin adgangskode, så lav et nyt link. Den gamle virker, til der er valgt en ny.'
          : 'Personen vælger selv sin adgangskode på et link, som du laver her og giver videre.'}
      </p>
      <MakeLink action={`/personer/${id}/invitation`} state={person} now={now} />
    </>
  );
}

function openCasesInDanish(count: number, isActive: boolean): string {
  const [cases, them] = count === 1 ? ['1 sag', 'den'] : [`${count} sager`, 'dem'];
  const before = isActive ? ', før du lukker adgangen' : '';
  return `Personen har ${cases}, hvor der er noget at gøre. Bed en kollega om at give ${them} videre${before}.`;
}

function Access({ person: { id, isActive }, mayDeactivate, openCases }: PersonPageFacts) {
  return (
    <>
      <h2>Adgang</h2>
      {openCases > 0 && <p class="limstift-warning">{openCasesInDanish(openCases, isActive)}</p>}
      {!isActive && (
        <>
          <p>Personen kan ikke logge ind. Det, personen har gjort, står stadig på sagerne.</p>
          <ButtonForm action={`/personer/${id}/genaabning`} look="secondary">
            Åbn adgangen igen
          </ButtonForm>
        </>
      )}
      {isActive && mayDeactivate && (
        <>
          <p>Er personen holdt op, så luk adgangen. Personen bliver logget ud med det samme.</p>
          <ButtonForm action={`/personer/${id}/lukning`} look="warning">
            Luk adgangen
          </ButtonForm>
        </>
      )}
      {isActive && !mayDeactivate && (
        <p>
          Personen er den eneste administrator, der kan logge ind. Giv en anden rollen, før du lukker
          adgangen.
        </p>
      )}
    </>
  );
}
