/** On the page of a case: what became of the course, and the stop that somebody is to follow up. */
import { roleInDanish } from '../../access/role.words.js';
import { ButtonForm } from '../../web/form/form.js';
import type { MoveView } from './move.view.js';
import { moveMadeInDanish } from './move.words.js';

interface MovesProps {
  placementId: string;
  moves: MoveView[];
}

/** Tells whoever runs the course that it was stopped, until they follow that up. */
export function StopToFollowUp({ placementId, moves }: MovesProps) {
  const stop = moves.find(({ isUnseen }) => isUnseen);
  if (stop === undefined) return null;
  return (
    <div>
      <p class="limstift-wrap">
        <strong>{`Forløbet er stoppet${byInDanish(stop)}.`}</strong>
      </p>
      {stop.reason !== null && <p class="limstift-note-text">{stop.reason}</p>}
      <ButtonForm action={`/forloeb/${placementId}/stop/set`} look="secondary">
        Markér, at du følger op
      </ButtonForm>
    </div>
  );
}

export function MovesMade({ moves }: Pick<MovesProps, 'moves'>) {
  if (moves.length === 0) return null;
  return (
    <>
      <h3>Pauser og afslutning</h3>
      <ul>
        {moves.map((move) => (
          <li>
            {`${moveMadeInDanish(move)}${byInDanish(move)}`}
            {move.reason !== null && <p class="limstift-note-text">{move.reason}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** By whom, for those who are told. */
function byInDanish({ byName, byRole }: MoveView): string {
  return byName === null || byRole === null ? '' : ` af ${byName}, ${roleInDanish(byRole).toLowerCase()}`;
}
