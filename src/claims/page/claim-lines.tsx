import type { ComponentChildren } from 'preact';
import { activityInDanish } from '../../hours/time-entry.words.js';
import { formatDay, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { totalMinutes, totalOre } from '../claim-line.rules.js';
import { outcomeInDanish, reasonCodeInDanish } from '../decisions/claim-decision.words.js';
import type { ClaimOnPage, HoursOnPage, LineOnPage } from './claim-page.view.js';

interface ClaimLinesProps {
  claim: ClaimOnPage;
  /** What is asked about each line, where it is to be decided. */
  ask?: (line: LineOnPage, at: number) => ComponentChildren;
}

/** Every factor of every line, and what they come to. */
export function ClaimLines({ claim, ask }: ClaimLinesProps) {
  const { lines, unpaid, unpricedDays, ungrantedDays } = claim;
  const isFee = claim.claim.settlement === 'e-invoice';
  return (
    <>
      {lines.length === 0 && <p>Der er ingen timer at betale for i kravet.</p>}
      {lines.map((line, at) => (
        <section class="limstift-claim-line" aria-labelledby={`linje-${at + 1}`}>
          <h3 id={`linje-${at + 1}`}>{`Linje ${at + 1}: ${line.mentor}`}</h3>
          <p>
            {`${formatHours(line.minutes)} × ${formatKroner(line.wageCostOre)} = `}
            <strong>{formatKroner(line.amountOre)}</strong>
            {(line.minutes * line.wageCostOre) % 60 !== 0 && ' afrundet til hele øre'}
          </p>
          <Factors line={line} isFee={isFee} />
          <Hours of={`linje ${at + 1}`} hours={line.hours} />
          {ask?.(line, at)}
        </section>
      ))}
      {lines.length > 1 && (
        <>
          <Total of="Alle linjer" lines={lines} />
          {OUTCOMES.map((outcome) => (
            <Total of={outcomeInDanish(outcome)} lines={lines.filter((line) => line.outcome === outcome)} />
          ))}
        </>
      )}
      {unpaid.length > 0 && (
        <>
          <p>{`${formatHours(totalMinutes(unpaid))} i kravet er transport, som ikke betales.`}</p>
          <Hours of="transport" hours={unpaid} />
        </>
      )}
      {ungrantedDays.length > 0 && (
        <p>
          {`Der er ingen bevilling for ${ungrantedDays.map(formatDay).join(', ')}. De timer er ikke regnet med.`}
        </p>
      )}
      {unpricedDays.length > 0 && (
        <p>
          {`${isFee ? 'Honoraret' : 'Lønomkostningen'} er ikke godkendt for ${unpricedDays.map(formatDay).join(', ')}. De timer er ikke regnet med.`}
        </p>
      )}
    </>
  );
}

const OUTCOMES = ['approved', 'refused'] as const;

function Total({ of, lines }: { of: string; lines: LineOnPage[] }) {
  if (lines.length === 0) return null;
  return (
    <p>
      {`${of}: ${formatHours(totalMinutes(lines))}, `}
      <strong>{formatKroner(totalOre(lines))}</strong>
    </p>
  );
}

function Factors({ line, isFee }: { line: LineOnPage; isFee: boolean }) {
  const { minutes, grant, wageCostId, approvedWageCostOre, ceilingOre, wageCostOre } = line;
  return (
    <dl class="limstift-facts">
      <dt>Timer</dt>
      <dd>{formatHours(minutes)}</dd>
      <dt>{isFee ? 'Honorar' : 'Lønomkostning'}</dt>
      <dd>
        <a href={`/loenomkostninger/${wageCostId}`}>{`${formatKroner(approvedWageCostOre)} pr. time`}</a>
      </dd>
      {ceilingOre !== null && (
        <>
          <dt>Loft</dt>
          <dd>
            {`${formatKroner(ceilingOre)} pr. time`}
            {wageCostOre < approvedWageCostOre ? ', som er det, der betales' : ', som ikke er nået'}
          </dd>
        </>
      )}
      {grant && (
        <>
          <dt>Bevilling</dt>
          <dd>
            <a href={`/bevillinger/${grant.id}`}>{formatPeriod(grant)}</a>
          </dd>
        </>
      )}
      {line.outcome && (
        <>
          <dt>Afgørelse</dt>
          <dd>
            {outcomeInDanish(line.outcome)}
            {line.reasonCode && `: ${reasonCodeInDanish(line.reasonCode)}`}
          </dd>
        </>
      )}
      {line.reason && (
        <>
          <dt>{line.outcome === 'refused' ? 'Begrundelse' : 'Bemærkning'}</dt>
          <dd class="limstift-said">{line.reason}</dd>
        </>
      )}
    </dl>
  );
}

function Hours({ of, hours }: { of: string; hours: HoursOnPage[] }) {
  if (hours.length === 0) return null;
  return (
    <details class="limstift-folded">
      <summary>
        {hours.length === 1 ? 'Se registreringen' : `Se de ${hours.length} registreringer`}
        <span class="sr-only">{` i ${of}`}</span>
      </summary>
      <ul>
        {hours.map(({ day, start, end, minutes, activity }) => (
          <li>
            {`${formatDay(day)} kl. ${formatTimeOfDay(start)}–${formatTimeOfDay(end)}: ${formatHours(minutes)}, ${activityInDanish(activity)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
