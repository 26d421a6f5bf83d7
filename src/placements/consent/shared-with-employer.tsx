/** On the page of a case: what the employer may know of the mentee. */
import type { Role } from '../../access/role.js';
import { formatDay } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';

export interface SharedFacts {
  /** Null where it is the name alone. */
  consent: { text: string; createdAt: Date } | null;
  menteeName: string;
  role: Role;
  placementId: string;
  /** Whether it is open who mentors whom. */
  hasOpenList: boolean;
}

/** The heading, as the reader is one of the employer's or not. */
export function sharedInDanish(role: Role): string {
  return role === 'leader' || role === 'mentor' ? 'Det må I vide' : 'Det må arbejdspladsen vide';
}

export function SharedWithEmployer({ consent, menteeName, role, placementId, hasOpenList }: SharedFacts) {
  const isEmployers = role === 'leader' || role === 'mentor';
  return (
    <>
      <h2 id="samtykke">{sharedInDanish(role)}</h2>
      {consent === null ? (
        <p class="limstift-wrap">
          {isEmployers ? `I får kun navnet på ${menteeName} at vide.` : 'Kun navnet.'}
        </p>
      ) : (
        <>
          <p class="limstift-note-text">{consent.text}</p>
          <p class="limstift-note-foot">
            {isEmployers
              ? `${menteeName} har sagt ja til, at I ved det, ${formatDay(dayAt(consent.createdAt))}. Fortæl det ikke videre.`
              : `Gælder fra ${formatDay(dayAt(consent.createdAt))}.`}
          </p>
        </>
      )}
      {!isEmployers && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/samtykke`}>
            {role === 'mentee' || role === 'consultant'
              ? 'Se eller ret, hvad de må vide'
              : 'Se, hvad de har kunnet se'}
          </a>
        </p>
      )}
      {hasOpenList && role !== 'payer' && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/aaben-liste`}>Hvem er mentor for hvem?</a>
        </p>
      )}
    </>
  );
}
