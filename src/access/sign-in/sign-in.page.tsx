import { ErrorSummary, TextInput } from '../../web/form.js';
import { html, Page } from '../../web/layout.js';
import type { Fault } from '../../web/problems/said.js';

export interface SignInPageProps {
  email: string;
  /** Where to go afterwards. */
  next: string;
  faults: Fault[];
  /** Just come from choosing a password. */
  isNew?: boolean;
}

export function signInPage({ email, next, faults, isNew = false }: SignInPageProps): string {
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Log ind' : 'Log ind'}>
      <div class="limstift-narrow">
        <ErrorSummary faults={faults} />
        <h1>Log ind</h1>
        {isNew && (
          <div class="alert alert-success" role="status">
            <div class="alert-body">
              <p class="alert-text">Din adgangskode er gemt. Log ind med den.</p>
            </div>
          </div>
        )}
        <form method="post" action={`/log-ind?next=${encodeURIComponent(next)}`} noValidate>
          <TextInput
            name="email"
            label="E-mail"
            type="email"
            value={email}
            autocomplete="username"
            faults={faults}
          />
          <TextInput
            name="password"
            label="Adgangskode"
            type="password"
            autocomplete="current-password"
            faults={faults}
          />
          <button type="submit" class="button button-primary mt-5">
            Log ind
          </button>
        </form>
      </div>
    </Page>,
  );
}
