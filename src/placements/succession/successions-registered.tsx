import type { SuccessionFound } from '../../employers/succession/succession.view.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { successionInDanish } from './succession.words.js';

/** What is registered of an employer, the newest first; each that stands leads to where it is annulled. */
export function Registered({ successions, here }: { successions: SuccessionFound[]; here: string }) {
  if (successions.length === 0) return null;
  return (
    <>
      <h2>Det er registreret</h2>
      <ul class="nobullet-list limstift-notes">
        {successions.map((succession) => {
          const { id, firstDay, registered, annulled, workplaces } = succession;
          return (
            <li>
              <p class="limstift-note-head">
                <strong>{`Fra ${formatDay(firstDay)}`}</strong>
                {annulled && ' (fortrudt)'}
              </p>
              <p class="limstift-note-text">{successionInDanish(succession)}</p>
              {workplaces.length > 0 && (
                <p class="limstift-note-text">
                  {`Arbejdssteder: ${workplaces.map(({ name }) => name).join(', ')}`}
                </p>
              )}
              <p class="limstift-note-foot">
                {`Registreret ${formatInstant(registered.at)} af ${registered.by}`}
              </p>
              {annulled === null ? (
                <p class="limstift-screen-only">
                  <a href={`${here}/${id}/fortrydelse`}>
                    Fortryd
                    <span class="sr-only">{` det, der er registreret fra ${formatDay(firstDay)}`}</span>
                  </a>
                </p>
              ) : (
                <p class="limstift-note-text">
                  {`Fortrudt ${formatInstant(annulled.at)} af ${annulled.by}: ${annulled.because}`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
