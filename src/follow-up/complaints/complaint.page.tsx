import { formatDay, formatDayInWords, formatMonth } from '../../shared/danish-date.js';
import type { Day, Month } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { ComplaintSteps } from './complaint-steps.js';
import { type ComplaintRefusal, type ComplaintStatus, wasChanged } from './complaint.rules.js';
import type { ComplaintView } from './complaint.view.js';
import {
  afterChangeInDanish,
  boardOutcomeInDanish,
  complainedAt,
  complainedOfInDanish,
  complaintRefusalInDanish,
  complaintStatusInDanish,
  dueInDanish,
  receivedWayInDanish,
  STOPS_NOTHING,
} from './complaint.words.js';

export interface ComplaintPageFacts {
  visitor: Visitor;
  complaint: ComplaintView;
  of: string;
  /** Whether the visitor handles complaints. */
  handles: boolean;
  /** Whether the visitor is who complains. */
  isParty: boolean;
  /** Why a caseworker may not handle this one. */
  hindrance: ComplaintRefusal | null;
  /** Of the claim that is complained of; null of anything else. */
  claimMonth: Month | null;
  form: Filled;
  today: Day;
}

/** A complaint: what it is about, where it stands, and what comes next. */
export function complaintPage(facts: ComplaintPageFacts): string {
  const { visitor, complaint, of, handles, hindrance, form } = facts;
  const { placementId, subjectKind, subjectId, ofDecision } = complaint;
  const title = 'Klage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/klager">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at="#opfoelgning" />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken text={of} />
      </p>
      <p class="limstift-next">{stepInDanish(facts)}</p>
      {hindrance && <p>{complaintRefusalInDanish(hindrance).detail}</p>}
      <dl class="limstift-facts">
        <dt>Klagen gælder</dt>
        <dd>
          <a href={`/${complainedAt(subjectKind)}/${subjectId}`}>{complainedOfInDanish(ofDecision)}</a>
        </dd>
        <dt>Modtaget</dt>
        <dd>{`${formatDay(complaint.receivedDay)}. ${receivedWayInDanish(complaint.receivedWay)}.`}</dd>
        <dt>Frist for at klage</dt>
        <dd>{`${formatDay(complaint.lastDay)}${complaint.isLate ? '. Klagen kom for sent.' : ''}`}</dd>
        <dt>Klagen</dt>
        <dd class="limstift-said">{complaint.text}</dd>
        <Outcome complaint={complaint} />
      </dl>
      <p>{STOPS_NOTHING}</p>
      {wasChanged(complaint) && <WhatFollows facts={facts} />}
      {handles && hindrance === null && <ComplaintSteps complaint={complaint} form={form} />}
    </Page>,
  );
}

function stepInDanish({
  complaint: { status, dueDay },
  handles,
  isParty,
  today,
}: ComplaintPageFacts): string {
  if (isParty) return partysStepInDanish(status, dueDay);
  return status === 'received' && handles ? dueInDanish(dueDay, today) : complaintStatusInDanish(status);
}

/** Where it stands, to whoever complains. */
function partysStepInDanish(status: ComplaintStatus, dueDay: Day): string {
  switch (status) {
    case 'received':
      return `En anden ser på sagen igen. Vi svarer senest ${formatDayInWords(dueDay)}.`;
    case 'upheld':
      return 'Vi fastholder afgørelsen og sender klagen til Ankestyrelsen.';
    case 'changed':
      return 'Du har fået medhold.';
    case 'partly-changed':
      return 'Du har fået delvist medhold. Resten sender vi til Ankestyrelsen.';
    case 'forwarded':
      return 'Klagen er hos Ankestyrelsen.';
    case 'closed':
      return 'Klagen er afsluttet.';
  }
}

/** What is to be done, as the complaint itself changes nothing. */
function WhatFollows({ facts: { complaint, claimMonth, handles } }: { facts: ComplaintPageFacts }) {
  return (
    <p>
      {afterChangeInDanish(complaint.ofDecision)}
      {handles && claimMonth !== null && (
        <>
          {' Er fristen forbi, så '}
          <a href={`/forloeb/${complaint.placementId}/frist?maaned=${claimMonth}`}>
            {`åbn ${formatMonth(claimMonth)} igen`}
          </a>
          {'.'}
        </>
      )}
    </p>
  );
}

function Outcome({ complaint }: { complaint: ComplaintView }) {
  const { dispensation, reassessment, forwardedDay, closedDay, closingWords, boardOutcome } = complaint;
  return (
    <>
      {dispensation !== null && (
        <>
          <dt>Behandles trods fristen, fordi</dt>
          <dd class="limstift-said">{dispensation}</dd>
        </>
      )}
      {reassessment !== null && (
        <>
          <dt>Genvurdering</dt>
          <dd class="limstift-said">{reassessment}</dd>
        </>
      )}
      {forwardedDay !== null && (
        <>
          <dt>Sendt til Ankestyrelsen</dt>
          <dd>{formatDay(forwardedDay)}</dd>
        </>
      )}
      {closedDay !== null && (
        <>
          <dt>
            {boardOutcome === null
              ? 'Afvist som for sen'
              : `Ankestyrelsen: ${boardOutcomeInDanish(boardOutcome)}`}
          </dt>
          <dd class="limstift-said">{`${formatDay(closedDay)}. ${closingWords ?? ''}`}</dd>
        </>
      )}
    </>
  );
}
