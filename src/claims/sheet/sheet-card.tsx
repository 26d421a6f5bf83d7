import { LongDays } from '../../hours/long-days.js';
import { atStart, formatDay } from '../../shared/danish-date.js';
import type { Day, Month } from '../../shared/day.js';
import { formatHours, formatMinutes } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Radios } from '../../web/form/choices.js';
import type { Filled } from '../../web/form/filled.js';
import { Hidden } from '../../web/form/form.js';
import { claimStatusToLeader } from '../claim.words.js';
import { reasonCodeInDanish } from '../decisions/claim-decision.words.js';
import { Hindrance } from './hindrance.js';
import { OnBehalf } from './on-behalf.js';
import { answersOffered } from './sheet.rules.js';
import type { ClaimOnSheet, SheetRow } from './sheet.view.js';
import { answerInDanish, monthStateInDanish } from './sheet.words.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { LastDay } from '../window/last-day.js';

interface SheetCardProps {
  month: Month;
  today: Day;
  row: SheetRow;
  at: number;
  form: Filled;
}

/** One placement of the month: how it stands, and what is to be answered for it. */
export function SheetCard({ month, today, row, at, form }: SheetCardProps) {
  const { placementId, mentee, reference, mentors } = row;
  const answers = answersOffered(row);
  const hours = row.state === 'to-answer' ? 'Skriv eller ret timer' : 'Se timerne';
  return (
    <section class="limstift-card" aria-labelledby={`placement-${at} case-${at}`}>
      <h2 id={`placement-${at}`}>{mentee}</h2>
      <p>
        {mentors.length > 0 ? `Mentor: ${mentors.join(', ')}. ` : 'Ingen mentor i måneden. '}
        <a id={`case-${at}`} href={`/forloeb/${placementId}`}>
          <Unbroken text={`Sag ${reference}`} />
        </a>
      </p>
      <Status row={row} />
      {row.state === 'to-answer' && <LastDay window={{ ...row, month }} today={today} />}
      <LongDays entries={row.days} />
      <Days row={row} />
      <p>
        <a href={`/forloeb/${placementId}/timer?maaned=${month}`}>{`${hours} for ${mentee}`}</a>
      </p>
      <Hidden name={`answers.${at}.placementId`} value={placementId} />
      {answers.length > 0 ? (
        <Radios
          form={form}
          name={`answers.${at}.answer`}
          label={`Dit svar for ${mentee}`}
          choices={answers.map((value) => ({ value, label: answerInDanish(value) }))}
        />
      ) : (
        <Hidden name={`answers.${at}.answer`} value="later" />
      )}
    </section>
  );
}

function Status({ row }: { row: SheetRow }) {
  const { state, claims, minutes, amountOre, hindrances } = row;
  const isPriced =
    amountOre > 0 ||
    !hindrances.some(({ because }) => because === 'wage-cost-missing' || because === 'grant-missing');
  return (
    <>
      {claims.map((claim) => (
        <ClaimSoFar claim={claim} />
      ))}
      {claims.length === 0 && state !== 'to-answer' && (
        <p>
          {`${monthStateInDanish(state)}.`}
          {state === 'said-none' && <OnBehalf said={row.noneOnBehalf} />}
        </p>
      )}
      {state === 'said-none' && <p>Var der timer alligevel, så skriv dem. Så skal du svare igen.</p>}
      {minutes > 0 && state === 'submitted' && (
        <p class="limstift-warning">
          {`${formatHours(minutes)} er skrevet siden og ikke sendt. Det kan ske, når kravet er afgjort.`}
        </p>
      )}
      {minutes > 0 && state !== 'submitted' && (
        <p>
          <strong>{[formatHours(minutes), ...(isPriced ? [formatKroner(amountOre)] : [])].join(', ')}</strong>
        </p>
      )}
      {minutes === 0 && state === 'to-answer' && <p>Der er ikke skrevet timer i måneden.</p>}
      {hindrances.map((hindrance) => (
        <p class="limstift-warning">
          <Hindrance row={row} hindrance={hindrance} />
        </p>
      ))}
    </>
  );
}

function ClaimSoFar({ claim }: { claim: ClaimOnSheet }) {
  const { id, reference, status, amountOre, returned, refused } = claim;
  const amount = amountOre === null ? '' : `, ${formatKroner(amountOre)}`;
  return (
    <>
      <p>
        <a href={`/krav/${id}`}>
          <Unbroken text={`Krav ${reference}`} />
        </a>
        {`: ${claimStatusToLeader(status)}${amount}`}
        <OnBehalf said={claim.onBehalf} />
      </p>
      {returned && (
        <p class="limstift-warning limstift-said">
          {`Sendt tilbage til dig ${formatDay(returned.day)}: »${returned.because}« Ret og send senest ${formatDay(returned.by)}. `}
          <a href={`/krav/${id}`}>Svar med ord eller papir</a>
        </p>
      )}
      {refused.map(({ reasonCode, reason }) => (
        <p class="limstift-said">
          {`Afslået: ${[reasonCode && reasonCodeInDanish(reasonCode), reason].filter(Boolean).join('. ')}`}
        </p>
      ))}
    </>
  );
}

function Days({ row: { days, mentee } }: { row: SheetRow }) {
  if (days.length === 0) return null;
  const count = days.length === 1 ? '1 dag' : `${days.length} dage`;
  return (
    <details class="details">
      <summary class="details-summary">{atStart(`timerne for ${mentee}, ${count}`)}</summary>
      <ul class="details-text limstift-days">
        {days.map(({ day, minutes }) => (
          <li>{`${formatDay(day)}: ${formatMinutes(minutes)}`}</li>
        ))}
      </ul>
    </details>
  );
}
