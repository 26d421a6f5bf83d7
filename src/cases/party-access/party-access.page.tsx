import { formatInstant } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { type Party, partyInDanish } from './party-access.words.js';

export interface PartyAccessFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  /** Those in the case who may sign in, by the address that they sign in with; null where there is none. */
  parties: { party: Party; name: string; email: string | null }[];
  faults?: Fault[];
}

/** How the consultant gives leader, mentor and mentee a way in. */
export function partyAccessPage({ visitor, placement, parties, faults = [] }: PartyAccessFacts): string {
  const title = `Adgang for sag ${placement.reference}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <p>
        <a href={`/forloeb/${placement.id}`}>Tilbage til sagen</a>
      </p>
      <h1>Giv adgang til Limstift</h1>
      <p>
        Hver person får et link, hvor de selv vælger en adgangskode. Linket kan bruges én gang og gælder i 14
        dage. Har nogen glemt adgangskoden, så lav et nyt link til dem.
      </p>
      {parties.map(({ party, name, email }) => (
        <section>
          <h2>{`${partyInDanish(party)}: ${name}`}</h2>
          {email === null ? (
            <p>Der er ingen e-mail registreret, så personen kan ikke logge ind.</p>
          ) : (
            <>
              <p class="limstift-wrap">Logger ind med {email}.</p>
              <ButtonForm
                action={`/forloeb/${placement.id}/adgang`}
                fields={{ party }}
                look="secondary"
              >{`Lav et link til ${name}`}</ButtonForm>
            </>
          )}
        </section>
      ))}
    </Page>,
  );
}

export interface WayInFacts {
  visitor: Visitor;
  placementId: string;
  name: string;
  url: string;
  expiresAt: Date;
}

/** The link, this once: only its hash is kept. */
export function wayInPage({ visitor, placementId, name, url, expiresAt }: WayInFacts): string {
  return html(
    <Page title="Et link, der giver adgang" visitor={visitor} at="/forloeb">
      <h1>Linket til {name}</h1>
      <p>
        Giv linket til {name} personligt eller på en sikker måde. Den, der åbner det, vælger adgangskoden. Det
        vises kun denne ene gang.
      </p>
      <p class="limstift-wrap">
        <strong>{url}</strong>
      </p>
      <p>{`Det kan bruges til og med ${formatInstant(expiresAt)}. Tidligere links til samme person virker ikke mere.`}</p>
      <p>
        <a href={`/forloeb/${placementId}/adgang`}>Tilbage til adgang</a>
      </p>
    </Page>,
  );
}
