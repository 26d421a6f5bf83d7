import { whoIsWhere } from '../../placements/placement.words.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { WindowMove } from './claim-window.rules.js';
import type { ClaimWindowView, PostponementView, ReopeningView } from './claim-window.view.js';
import { lastDayInDanish, SET_BY_THE_MUNICIPALITY } from './claim-window.words.js';
import { WindowForm } from './window-form.js';

interface ClaimWindowPageFacts {
  visitor: Visitor;
  placement: PlacementView;
  window: ClaimWindowView;
  /** What this reader may do about it. */
  move: WindowMove | null;
  today: Day;
  form: Filled;
}

/** Until when a month can be claimed, what moved that, and what its reader may do about it. */
export function claimWindowPage(facts: ClaimWindowPageFacts): string {
  const { visitor, placement, window, move, today, form } = facts;
  const title = `Frist for krav for ${formatMonth(window.month)}`;
  const { lastDay, postponements, reopenings } = window;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/krav">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      {lastDay === null ? (
        <p class="limstift-next">Der er ingen frist. Krav for måneden kan sendes når som helst.</p>
      ) : (
        <>
          <p class="limstift-next">{`Sidste dag at sende: ${lastDayInDanish(lastDay, today)}.`}</p>
          <p>{SET_BY_THE_MUNICIPALITY}</p>
        </>
      )}
      {postponements.map((one) => (
        <Postponement postponement={one} />
      ))}
      {reopenings.map((one) => (
        <Reopening reopening={one} />
      ))}
      {move !== null && <WindowForm {...{ window, move, form }} />}
    </Page>,
  );
}

function Postponement({ postponement }: { postponement: PostponementView }) {
  const { askedAt, askedBy, because, isAsked, lastDay, decisionBecause, decidedAt } = postponement;
  return (
    <section class="limstift-card">
      <h2>{headingOf(postponement)}</h2>
      <p class="limstift-said">
        {`${isAsked ? 'Bedt om' : 'Udsat'} ${doneInDanish(askedAt, askedBy)}${because === null ? '.' : `: »${because}«`}`}
      </p>
      {decidedAt && isAsked && (
        <p class="limstift-said">
          {`Besvaret ${formatInstant(decidedAt)}${lastDay ? `, ny sidste dag ${formatDay(lastDay)}` : ''}${decisionBecause ? `: »${decisionBecause}«` : '.'}`}
        </p>
      )}
    </section>
  );
}

function headingOf({ outcome, lastDay, isAsked }: PostponementView): string {
  if (outcome === null) return 'Ønske om udsættelse venter på svar';
  if (outcome === 'refused') return 'Fristen blev ikke udsat';
  return `Fristen er udsat til ${formatDay(lastDay ?? '')}${isAsked ? ', efter ønske' : ''}`;
}

function Reopening({ reopening }: { reopening: ReopeningView }) {
  const { because, lastDay, reopenedAt, reopenedBy } = reopening;
  return (
    <section class="limstift-card">
      <h2>{`Måneden blev åbnet igen til og med ${formatDay(lastDay)}`}</h2>
      <p class="limstift-said">{`Åbnet ${doneInDanish(reopenedAt, reopenedBy)}: »${because}«`}</p>
    </section>
  );
}

function doneInDanish(at: Date, by: string | null): string {
  return by === null ? formatInstant(at) : `${formatInstant(at)} af ${by}`;
}
