import type { DeathView } from './death.view.js';
import { diedInDanish } from './death.words.js';

/** Beside somebody of a case: that they have died, for those who are told. */
export function Died({ deaths, id }: { deaths: DeathView[]; id: string | undefined }) {
  const death = deaths.find(({ partyId }) => partyId === id);
  return death === undefined ? null : <p>{diedInDanish(death.day)}</p>;
}

/** The way to write of a death, or to put it right, below those of the case. */
export function ToDeaths({ placementId, deaths }: { placementId: string; deaths: DeathView[] }) {
  return (
    <p class="limstift-screen-only">
      <a href={`/forloeb/${placementId}/doedsfald`}>
        {deaths.length === 0 ? 'Registrér et dødsfald' : 'Registrér eller ret et dødsfald'}
      </a>
    </p>
  );
}
