import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';

/** Where somebody who is invited chooses a password. */
export function invitationPage({ email, faults }: { email: string; faults: Fault[] }): string {
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Vælg din adgangskode' : 'Vælg din adgangskode'}>
      <div class="limstift-narrow">
        <ErrorSummary faults={faults} />
        <h1>Vælg din adgangskode</h1>
        <p>
          Du logger ind med <strong>{email}</strong> og den adgangskode, du vælger her. Den skal være på
          mindst 12 tegn. Fire ord, du kan huske, er bedre end tegn, du skal skrive ned.
        </p>
        <form method="post" noValidate>
          <input type="hidden" name="username" value={email} autocomplete="username" />
          <TextInput
            form={filledAgain({}, faults)}
            name="password"
            label="Ny adgangskode"
            type="password"
            autocomplete="new-password"
          />
          <button type="submit" class="button button-primary mt-5">
            Gem adgangskoden
          </button>
        </form>
      </div>
    </Page>,
  );
}

/** Why a link opens nothing, and what to do. */
export function deadInvitationPage(faults: Fault[]): string {
  return html(
    <Page title="Linket kan ikke bruges">
      <h1>Linket kan ikke bruges</h1>
      {faults.map(({ detail }) => (
        <p>{detail}</p>
      ))}
      <p>
        <a href="/log-ind">Gå til Log ind</a>
      </p>
    </Page>,
  );
}
