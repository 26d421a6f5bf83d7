import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page } from '../../web/layout.js';
import type { Fault } from '../../web/problems/said.js';

export interface SignInPageProps {
  email: string;
  /** Where to go afterwards. */
  next: string;
  faults: Fault[];
  /** Just come from choosing a password. */
  isNew?: boolean;
  /** A form that was sent when the session had ended, as `keptForm` keeps it. */
  kept?: string;
  /** Whether that form had a file, which no browser fills in again. */
  isFileGone?: boolean;
}

export function signInPage({
  email,
  next,
  faults,
  isNew = false,
  kept,
  isFileGone = false,
}: SignInPageProps): string {
  const form = filledAgain({ email }, faults);
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
        {kept !== undefined && (
          <div class="alert alert-info" role="status">
            <div class="alert-body">
              <p class="alert-text">
                Du er logget ud. Log ind igen, så kommer det, du skrev, frem.
                {isFileGone && ' Filen skal du vælge igen.'}
              </p>
            </div>
          </div>
        )}
        <form method="post" action={`/log-ind?next=${encodeURIComponent(next)}`} noValidate>
          {kept !== undefined && <Hidden name="kept" value={kept} />}
          <TextInput form={form} name="email" label="E-mail" type="email" autocomplete="username" />
          <TextInput
            form={form}
            name="password"
            label="Adgangskode"
            type="password"
            autocomplete="current-password"
          />
          <button type="submit" class="button button-primary mt-5">
            Log ind
          </button>
        </form>
        <p class="mt-5">Har du glemt din adgangskode, så bed den, der gav dig adgang, om et nyt link.</p>
      </div>
    </Page>,
  );
}
