import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { windowAddress } from '../../claims/window/claim-window.words.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { HandoverWords } from './handover-words.js';
import { HeldCases } from './held-cases.js';
import { type QueueTabFacts, Tabs } from './queue-tabs.js';
import type { HandoverWord, HeldCase, Work } from './queue.view.js';
import type { Holder } from './queue.rules.js';
import {
  comeBackInDanish,
  dueInDanish,
  goesWhenInDanish,
  heldInDanish,
  proposalsInDanish,
  unfinishedInDanish,
  waitsForLeaderInDanish,
  workInDanish,
} from './queue.words.js';
import { Share } from './share.js';
import { whoIsWhere } from '../../placements/placement.words.js';

export interface QueueFacts extends QueueTabFacts {
  visitor: Visitor;
  /** What waits, or the cases on hold. */
  shown: { work: Work[] } | { held: HeldCase[] };
  /** The address of the next page, if there is one. */
  next: string | null;
  today: Day;
  /** Whose work one may look after today. */
  standsInFor: Holder[];
  /** What colleagues said with the cases that they gave. */
  words: HandoverWord[];
  /** How many registrations one has begun. */
  unfinished: number;
  /** How many proposals ask something of a coordinator. */
  proposals: number;
  faults: Fault[];
}

export function queuePage(facts: QueueFacts): string {
  const { visitor, shown, next, standsInFor, onBehalfOf, words, unfinished, proposals, faults } = facts;
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Forside' : 'Forside'} visitor={visitor} at="/">
      <ErrorSummary faults={faults} />
      <h1>{onBehalfOf ? `Som stedfortræder for ${onBehalfOf.name}` : 'Det venter på dig'}</h1>
      {standsInFor.length > 0 && <Leaves standsInFor={standsInFor} onBehalfOf={onBehalfOf} />}
      <HandoverWords words={words} />
      {unfinished > 0 && (
        <p>
          <a href="/forloeb/nyt">{unfinishedInDanish(unfinished)}</a>
        </p>
      )}
      {proposals > 0 && (
        <p>
          <a href="/matchning">{proposalsInDanish(proposals)}</a>
        </p>
      )}
      <Tabs {...facts} />
      {'held' in shown ? (
        <HeldCases held={shown.held} showsHolder={facts.role === 'caseworker'} />
      ) : (
        <Waiting {...facts} work={shown.work} />
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

function Waiting({ work, view, today }: QueueFacts & { work: Work[] }) {
  if (work.length === 0) return <p>Der er intet, der venter her.</p>;
  const showsHolder = view !== 'mine';
  return (
    <Table
      caption="Det, der venter, det mest presserende først"
      columns={[
        'Sag',
        'Hvem',
        'Det skal gøres',
        'Frist',
        ...(showsHolder ? ['Hvem har den'] : []),
        'Fordeling',
      ]}
      rows={work.map((one) => rowOf(one, today, showsHolder))}
    />
  );
}

function rowOf(work: Work, today: Day, showsHolder: boolean) {
  const due = dueInDanish(work.due, today);
  const goesWhen = goesWhenInDanish(work.kind);
  return [
    <a href={`/forloeb/${work.placementId}`}>{work.reference}</a>,
    whoIsWhere(work.mentee.name, work.employerName),
    <>
      <a href={placeOfWork(work)}>
        <Unbroken text={workInDanish(work, today)} />
      </a>
      {goesWhen !== null && ` ${goesWhen}`}
      {work.cameBack && ` ${comeBackInDanish(work.cameBack, work.kind)}`}
      {work.askedDay && ` ${waitsForLeaderInDanish(work.askedDay, today)}`}
      {work.hold && <strong>{` ${heldInDanish(work.hold)}`}</strong>}
    </>,
    work.due < today ? <strong>{due}</strong> : due,
    ...(showsHolder ? [work.holder?.name ?? 'Ingen endnu'] : []),
    <Share work={work} />,
  ];
}

/** Where the work is done. */
function placeOfWork({ kind, subjectId, placementId, claimReference }: Work): string {
  switch (kind) {
    case 'decide-claim':
      return `/krav/${subjectId}`;
    case 'decide-grant':
      return `/bevillinger/${subjectId}`;
    case 'decide-wage-cost':
      return `/loenomkostninger/${subjectId}`;
    case 'check-hours':
      return `/forloeb/${placementId}/timekontrol`;
    case 'decide-training':
      return `/uddannelse/${subjectId}`;
    case 'attest-invoice':
      return `/fakturaer/${subjectId}`;
    case 'register-invoice':
      return `/krav/${subjectId}/faktura`;
    case 'answer-more-time':
      return windowAddress(placementId, claimReference ?? '');
    case 'decide-correction':
      return `/reguleringer/${subjectId}`;
    case 'handle-complaint':
      return `/klager/${subjectId}`;
    case 'read-concern':
      return '/bekymringer';
    case 'see-extension':
      return `/forloeb/${placementId}`;
    case 'assess-conflict':
      return `/forloeb/${placementId}#opfoelgning`;
    case 'replace-mentor':
      return `/forloeb/${placementId}/mentor`;
    case 'draft-grant':
      return `/forloeb/${placementId}/bevillinger/ny`;
    case 'recommend-grant':
    case 'grant-runs-out':
      return `/forloeb/${placementId}#bevillinger`;
    case 'mentor-missing':
      return `/forloeb/${placementId}#personer`;
    case 'first-contact':
    case 'milestone':
      return `/forloeb/${placementId}/fremdrift`;
    case 'contact-overdue':
      return `/forloeb/${placementId}/moeder`;
    case 'follow-up-pause':
      return `/forloeb/${placementId}/skift/videre`;
    case 'end-course':
      return `/forloeb/${placementId}/afslutning`;
    case 'mentor-died':
      return `/forloeb/${placementId}/mentor`;
    case 'leader-died':
      return `/forloeb/${placementId}/leder`;
    case 'mentee-died':
    case 'follow-up-stop':
    case 'activate':
    case 'does-not-go-on':
      return `/forloeb/${placementId}`;
  }
}
