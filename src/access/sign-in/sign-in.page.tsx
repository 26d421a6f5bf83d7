import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { Hidden } from '../../web/form/form.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';

const ARRIVALS = {
  'password-chosen': { tone: 'success', says: 'Din adgangskode er gemt. Log ind med den.' },
  'signed-out': { tone: 'success', says: 'Du er logget ud.' },
  'session-ended': {
    tone: 'info',
    says: 'Du er ikke logget ind længere. Log ind igen, så kommer du tilbage til siden.',
  },
} as const;
export type Arrival = keyof typeof ARRIVALS;

export interface SignInPageProps {
  email: string;
  /** Where to go afterwards. */
  next: string;
  faults: Fault[];
  /** What brought them here, where there is something to say of it. */
  arrival?: Arrival | undefined;
  /** A form that was sent when the session had ended, as `keptForm` keeps it. */
  kept?: string;
  /** Whether that form had a file, which no browser fills in again. */
  isFileGone?: boolean;
}

export function signInPage({
  email,
  next,
  faults,
  arrival,
  kept,
  isFileGone = false,
}: SignInPageProps): string {
  const form = filledAgain({ email }, faults);
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Log ind' : 'Log ind'}>
      <div class="limstift-narrow">
        <ErrorSummary faults={faults} />
        <h1>Log ind</h1>
        {arrival !== undefined && (
          <div class={`alert alert-${ARRIVALS[arrival].tone}`} role="status">
            <div class="alert-body">
              <p class="alert-text">{ARRIVALS[arrival].says}</p>
            </div>
          </div>
        )}
        {kept !== undefined && (
          <div class="alert alert-info" role="status">
            <div class="alert-body">
              <p class="alert-text">
                Du er ikke logget ind længere. Log ind igen, så kommer det, du skrev, frem.
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
