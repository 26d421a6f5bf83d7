import type { Day } from '../../shared/day.js';
import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/table.js';
import { type QueueTabFacts, Tabs } from './queue-tabs.js';
import type { Holder, WorkKind } from './queue.rules.js';
import { dueInDanish, workInDanish } from './queue.words.js';

export interface WorkFacts {
  placementId: string;
  kind: WorkKind;
  subjectId: string;
  claimReference: string | null;
  due: Day;
  reference: string;
  mentee: { name: string };
  employerName: string;
  holder: Holder | null;
  hold: { untilDay: Day; reason: string } | null;
}

export interface QueueFacts extends QueueTabFacts {
  visitor: Visitor;
  items: WorkFacts[];
  /** The address of the next page, if there is one. */
  next: string | null;
  today: Day;
  /** Whose work one may look after today. */
  standsInFor: Holder[];
  faults: Fault[];
}

export function queuePage(facts: QueueFacts): string {
  const { visitor, items, next, today, standsInFor, onBehalfOf, faults } = facts;
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Forside' : 'Forside'} visitor={visitor} at="/">
      <ErrorSummary faults={faults} />
      <h1>{onBehalfOf ? `Som stedfortræder for ${onBehalfOf.name}` : 'Det venter på dig'}</h1>
      {standsInFor.length > 0 && <Leaves standsInFor={standsInFor} onBehalfOf={onBehalfOf} />}
      <Tabs {...facts} />
      {items.length === 0 ? (
        <p>Der er intet, der venter her.</p>
      ) : (
        <Table
          caption="Det, der venter, det mest presserende først"
          columns={['Sag', 'Hvem', 'Det skal gøres', 'Frist', 'Hvem har den', 'Fordeling']}
          rows={items.map((work) => rowOf(work, today))}
        />
      )}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
      <p>
        <a href="/stedfortraeder">Vælg en stedfortræder, når du er væk</a>
      </p>
    </Page>,
  );
}

function Leaves({ standsInFor, onBehalfOf }: Pick<QueueFacts, 'standsInFor' | 'onBehalfOf'>) {
  return (
    <ul class="nobullet-list">
      {onBehalfOf && (
        <li>
          <a href="/">Tilbage til dit eget arbejde</a>
        </li>
      )}
      {standsInFor
        .filter(({ id }) => id !== onBehalfOf?.id)
        .map(({ id, name }) => (
          <li>
            <a href={`/?for=${id}`}>{`Se arbejdet som stedfortræder for ${name}`}</a>
          </li>
        ))}
    </ul>
  );
}

function rowOf(work: WorkFacts, today: Day) {
  const isLate = work.due < today;
  return [
    <a href={`/forloeb/${work.placementId}`}>{work.reference}</a>,
    `${work.mentee.name} hos ${work.employerName}`,
    <>
      <a href={placeOfWork(work)}>{workInDanish(work, today)}</a>
      {work.hold && ` På hold til og med ${formatDay(work.hold.untilDay)}: ${work.hold.reason}`}
    </>,
    isLate ? <strong>{dueInDanish(work.due, today)}</strong> : dueInDanish(work.due, today),
    work.holder?.name ?? 'Ingen endnu',
    <Share work={work} />,
  ];
}

/** Where the work is done. */
function placeOfWork({ kind, subjectId, placementId }: WorkFacts): string {
  switch (kind) {
    case 'decide-claim':
      return `/krav/${subjectId}`;
    case 'decide-grant':
      return `/bevillinger/${subjectId}`;
    case 'decide-wage-cost':
      return `/loenomkostninger/${subjectId}`;
    case 'draft-grant':
      return `/forloeb/${placementId}/bevillinger/ny`;
    case 'recommend-grant':
    case 'grant-runs-out':
      return `/forloeb/${placementId}#bevillinger`;
    case 'activate':
    case 'first-contact':
      return `/forloeb/${placementId}`;
  }
}

function Share({ work }: { work: WorkFacts }) {
  const which = <span class="sr-only">{` ${work.reference}`}</span>;
  return (
    <div>
      {work.holder === null && (
        <ButtonForm action={`/forloeb/${work.placementId}/overtagelse`} look="secondary">
          Tag sagen{which}
        </ButtonForm>
      )}
      <a href={`/forloeb/${work.placementId}/fordeling`}>Giv videre eller sæt på hold{which}</a>
    </div>
  );
}
