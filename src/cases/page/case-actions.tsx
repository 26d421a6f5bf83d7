/** What the visitor may do on a case, and what must be in order before it goes on. */
import { ButtonForm } from '../../web/form/form.js';
import type { ReadinessItem } from '../activation/readiness.rules.js';
import { gateInDanish } from '../case.words.js';
import type { CaseAction } from './case-actions.rules.js';
import { actionInDanish, opens, placeOf } from './case-actions.words.js';

interface ActionsProps {
  actions: CaseAction[];
  placementId: string;
}

export function Actions({ actions, placementId }: ActionsProps) {
  if (actions.length === 0) return null;
  return (
    <section class="limstift-can" aria-labelledby="handlinger">
      <h2 id="handlinger">Det kan du gøre</h2>
      {actions.some(({ does }) => does === 'activate') && (
        <ButtonForm action={`/forloeb/${placementId}/aktivering`}>
          {actionInDanish({ does: 'activate' })}
        </ButtonForm>
      )}
      <ul class="nobullet-list">
        {actions.map(
          (action) =>
            action.does !== 'activate' && (
              <li>
                <a href={placeOf(action, placementId)}>{actionInDanish(action)}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** Each point leads to where it is put in order, for those who can. */
export function Readiness({ items, actions, placementId }: ActionsProps & { items: ReadinessItem[] }) {
  return (
    <>
      <h2>Før forløbet kan gå i gang</h2>
      <ul>
        {items.map(({ gate, isReady }) => {
          const by = isReady ? undefined : firstOf(actions, opens(gate));
          return (
            <li>
              {gateInDanish(gate)}: <strong>{isReady ? 'er på plads' : 'mangler'}</strong>
              {by && (
                <>
                  . <a href={placeOf(by, placementId)}>{actionInDanish(by)}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Linked = Exclude<CaseAction, { does: 'activate' }>;

function firstOf(actions: CaseAction[], does: CaseAction['does'][]): Linked | undefined {
  return does.flatMap((one) => actions.filter((action): action is Linked => action.does === one)).at(0);
}
