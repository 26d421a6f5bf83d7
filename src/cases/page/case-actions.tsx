/** What the visitor may do on a case, and what must be in order before it goes on. */
import { ButtonForm } from '../../web/form/form.js';
import { isLegalGrantMove, type GrantStatus } from '../../grants/grant.rules.js';
import type { ReadinessItem } from '../activation/readiness.rules.js';
import { gateInDanish } from '../case.words.js';
import type { CaseAction } from './case-action.js';
import { isAwaited } from './case-actions.rules.js';
import { actionInDanish, opens, placeOf } from './case-actions.words.js';

interface ActionsProps {
  actions: CaseAction[];
  placementId: string;
}

export function Actions({ actions, placementId }: ActionsProps) {
  if (actions.length === 0) return null;
  const linked = actions.filter((action): action is Linked => action.does !== 'activate');
  const waiting = linked.filter(isAwaited);
  const others = linked.filter((action) => !isAwaited(action));
  return (
    <section class="limstift-can" aria-labelledby="handlinger">
      <h2 id="handlinger">Det kan du gøre</h2>
      {actions.some(({ does }) => does === 'activate') && (
        <ButtonForm action={`/forloeb/${placementId}/aktivering`}>
          {actionInDanish({ does: 'activate' })}
        </ButtonForm>
      )}
      {waiting.length > 0 && (
        <p class="limstift-actions">
          {waiting.map((action) => (
            <a class="button button-primary" href={placeOf(action, placementId)}>
              {actionInDanish(action)}
            </a>
          ))}
        </p>
      )}
      <ul class="nobullet-list no-max-width">
        {others.map((action) => (
          <li>
            <a href={placeOf(action, placementId)}>{actionInDanish(action)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each point leads to where it is put in order, for those who can. */
export function Readiness({
  items,
  actions,
  placementId,
  leaderPicks,
  grants,
}: ActionsProps & { items: ReadinessItem[]; leaderPicks: boolean; grants: { status: GrantStatus }[] }) {
  const isAwaitingDecision = grants.some(({ status }) => isLegalGrantMove('granting', status));
  return (
    <>
      <h2>Før forløbet kan gå i gang</h2>
      <ul>
        {items.map(({ gate, isReady }) => {
          const isSent = gate === 'grant' && isAwaitingDecision && !isReady;
          const by = isReady ? undefined : firstOf(actions, isSent ? ['decide-grant'] : opens(gate));
          return (
            <li>
              {gateInDanish(gate, leaderPicks)}: <strong>{howFar(isReady, isSent)}</strong>
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

function howFar(isReady: boolean, isSent: boolean): string {
  if (isReady) return 'er på plads';
  return isSent ? 'afventer sagsbehandlerens afgørelse' : 'mangler';
}

type Linked = Exclude<CaseAction, { does: 'activate' }>;

function firstOf(actions: CaseAction[], does: CaseAction['does'][]): Linked | undefined {
  return does.flatMap((one) => actions.filter((action): action is Linked => action.does === one)).at(0);
}
