/** The parts of the queue, each with how much waits in it. */
import type { QueueCounts, QueueView } from './queue.queries.js';
import { type Holder, runsCourses, type WorkKind, type WorkRole } from './queue.rules.js';
import { workKindInDanish } from './work-kind.words.js';

export interface QueueTabFacts {
  role: WorkRole;
  view: QueueView;
  kind?: WorkKind | undefined;
  counts: QueueCounts & { onHold: number };
  /** Whose queue it is, where it is not one's own. */
  onBehalfOf: Holder | null;
}

interface Tab {
  view: QueueTabFacts['view'];
  inDanish: string;
  count: number;
}

function tabsOf({ role, counts, onBehalfOf }: QueueTabFacts): Tab[] {
  const tabs: Tab[] = [
    { view: 'mine', inDanish: onBehalfOf ? onBehalfOf.name : 'Mine', count: counts.mine },
    { view: 'overdue', inDanish: 'Over fristen', count: counts.overdue },
    { view: 'on-hold', inDanish: 'På hold', count: counts.onHold },
  ];
  if (runsCourses(role)) return tabs;
  return [
    ...tabs.slice(0, 1),
    { view: 'unassigned', inDanish: 'Ingen har dem', count: counts.unassigned },
    ...tabs.slice(1),
    { view: 'all', inDanish: 'Alle', count: counts.all },
  ];
}

/** The address of a part of the queue. */
export function queueAddress(
  asked: Pick<QueueTabFacts, 'view' | 'kind' | 'onBehalfOf'>,
  cursor?: string,
): string {
  const { view, kind, onBehalfOf } = asked;
  const query = new URLSearchParams({ vis: view });
  if (kind !== undefined) query.set('slags', kind);
  if (onBehalfOf) query.set('for', onBehalfOf.id);
  if (cursor !== undefined) query.set('cursor', cursor);
  return `/?${query.toString()}`;
}

export function Tabs(facts: QueueTabFacts) {
  const { view, kind, counts, onBehalfOf } = facts;
  return (
    <>
      <nav class="limstift-tabs" aria-label="Dele af arbejdet">
        <ul class="nobullet-list no-max-width">
          {tabsOf(facts).map((tab) => (
            <li>
              <a
                href={queueAddress({ view: tab.view, kind, onBehalfOf })}
                aria-current={tab.view === view ? 'page' : undefined}
              >
                {`${tab.inDanish} (${tab.count})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view !== 'on-hold' && <Kinds {...facts} ofKinds={counts.kinds[view]} />}
    </>
  );
}

interface KindsProps extends QueueTabFacts {
  ofKinds: QueueCounts['kinds']['mine'];
}

function Kinds({ view, kind, onBehalfOf, ofKinds }: KindsProps) {
  const kinds = (Object.entries(ofKinds) as [WorkKind, number][]).filter(
    ([one, count]) => count > 0 || one === kind,
  );
  return (
    <nav class="limstift-on-page" aria-label="Slags arbejde">
      <ul class="nobullet-list no-max-width">
        <li>
          <a href={queueAddress({ view, onBehalfOf })} aria-current={kind === undefined ? 'true' : undefined}>
            Alt
          </a>
        </li>
        {kinds.map(([one, count]) => (
          <li>
            <a
              href={queueAddress({ view, kind: one, onBehalfOf })}
              aria-current={one === kind ? 'true' : undefined}
            >
              {`${workKindInDanish(one)} (${count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
