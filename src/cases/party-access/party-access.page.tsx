import type { LinkState } from '../../settings/people/link/link.rules.js';
import { MakeLink } from '../../settings/people/link/make-link.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { ToCase } from '../../web/page/to-case.js';
import { type Party, partyInDanish } from './party-access.words.js';

export interface PartyAccessFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  /** Those in the case who may sign in, by the address that they sign in with and its newest link; null where there is none. */
  parties: { party: Party; name: string; email: string | null; link: LinkState | null }[];
  now: Date;
  faults?: Fault[];
}

/** How the consultant gives leader, mentor and mentee a way in. */
export function partyAccessPage({ visitor, placement, parties, now, faults = [] }: PartyAccessFacts): string {
  const title = `Adgang for sag ${placement.reference}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <ToCase id={placement.id} />
      <h1>Giv adgang til Limstift</h1>
      <p>
        Hver person får et link, hvor de selv vælger en adgangskode. Linket kan bruges én gang og gælder i 14
        dage. Har nogen glemt adgangskoden, så lav et nyt link til dem.
      </p>
      {parties.map(({ party, name, email, link }) => (
        <section>
          <h2>{`${partyInDanish(party)}: ${name}`}</h2>
          {email === null || link === null ? (
            <p>Der er ingen e-mail registreret, så personen kan ikke logge ind.</p>
          ) : (
            <>
              <p class="limstift-wrap">Logger ind med {email}.</p>
              <MakeLink
                action={`/forloeb/${placement.id}/adgang`}
                fields={{ party }}
                state={link}
                now={now}
                to={name}
                look="secondary"
              />
            </>
          )}
        </section>
      ))}
    </Page>,
  );
}
