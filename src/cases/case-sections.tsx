/** The sections of the page of a case. */
import type { ClaimView } from '../claims/claim.view.js';
import { claimStatusInDanish } from '../claims/claim.words.js';
import type { GrantView } from '../grants/grant.view.js';
import { grantStatusInDanish } from '../grants/grant.words.js';
import type { TimeEntryView } from '../hours/time-entry.view.js';
import { activityInDanish } from '../hours/time-entry.words.js';
import type { LetterView } from '../letters/letter.view.js';
import type { OnboardingView } from '../onboarding/onboarding.view.js';
import { ownerInDanish } from '../onboarding/onboarding.words.js';
import { formatDay, formatInstant, formatMonth, formatPeriod } from '../shared/danish-date.js';
import { monthOf } from '../shared/day.js';
import { formatHours } from '../shared/minutes.js';
import { formatKroner } from '../shared/ore.js';
import { formatTimeOfDay } from '../shared/time-of-day.js';
import { Table } from '../web/form.js';

function Head({ columns }: { columns: string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
  );
}

export function Grants({ grants }: { grants: GrantView[] }) {
  return (
    <>
      <h2>Bevillinger</h2>
      {grants.length === 0 ? (
        <p>Der er ingen timer bevilget endnu.</p>
      ) : (
        <Table caption="Bevillinger">
          <Head columns={['Periode', 'Bevilget', 'Brugt i krav', 'Tilbage', 'Status']} />
          <tbody>
            {grants.map((grant) => (
              <tr>
                <td>{formatPeriod(grant)}</td>
                <td>{formatHours(grant.grantedMinutes)}</td>
                <td>{formatHours(grant.claimedMinutes)}</td>
                <td>{formatHours(grant.minutesLeft)}</td>
                <td>{grantStatusInDanish(grant.status)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

export function Hours({ hours }: { hours: TimeEntryView[] }) {
  return (
    <>
      <h2>Mentorens timer</h2>
      {hours.length === 0 ? (
        <p>Der er ikke skrevet timer endnu.</p>
      ) : (
        monthsOf(hours).map(({ month, minutes, entries }) => (
          <MonthOfHours {...{ month, minutes, entries }} />
        ))
      )}
    </>
  );
}

function monthsOf(hours: TimeEntryView[]) {
  const months = [...new Set(hours.map(({ day }) => monthOf(day)))];
  return months.map((month) => {
    const entries = hours.filter(({ day }) => monthOf(day) === month);
    return { month, entries, minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0) };
  });
}

function MonthOfHours({ month, minutes, entries }: ReturnType<typeof monthsOf>[number]) {
  const heading = `${formatMonth(month)}: ${formatHours(minutes)}`;
  return (
    <>
      <h3>{heading}</h3>
      <Table caption={`Timer i ${formatMonth(month)}`}>
        <Head columns={['Dag', 'Tid', 'Længde', 'Opgave']} />
        <tbody>
          {entries.map((entry) => (
            <tr>
              <td>{formatDay(entry.day)}</td>
              <td>{`${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`}</td>
              <td>{formatHours(entry.minutes)}</td>
              <td>{activityInDanish(entry.activity)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

export function Claims({ claims }: { claims: ClaimView[] }) {
  return (
    <>
      <h2>Krav</h2>
      {claims.length === 0 ? (
        <p>Der er ingen krav endnu.</p>
      ) : (
        <Table caption="Krav">
          <Head columns={['Krav', 'Måned', 'Beløb', 'Status']} />
          <tbody>
            {claims.map((claim) => (
              <tr>
                <td>{claim.reference}</td>
                <td>{formatMonth(claim.month)}</td>
                <td class="limstift-amount">{formatKroner(claim.amountOre)}</td>
                <td>{claimStatusInDanish(claim.status)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

export function Onboarding({ onboarding }: { onboarding: OnboardingView }) {
  const { progress, milestones } = onboarding;
  return (
    <>
      <h2>Fremdrift</h2>
      <p>
        {`${progress.reached} af ${progress.of} milepæle er nået.`}
        {progress.overdue > 0 && ` ${progress.overdue} er over tid.`}
      </p>
      <Table caption="Milepæle">
        <Head columns={['Milepæl', 'Hvem', 'Senest', 'Nået']} />
        <tbody>
          {milestones.map((milestone) => (
            <tr>
              <td>{milestone.title}</td>
              <td>{ownerInDanish(milestone.owner)}</td>
              <td>{formatDay(milestone.dueDay)}</td>
              <td>{reached(milestone)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function reached({ reachedDay, isOverdue }: OnboardingView['milestones'][number]): string {
  if (reachedDay !== null) return formatDay(reachedDay);
  return isOverdue ? 'Over tid' : 'Ikke endnu';
}

interface LettersProps {
  letters: LetterView[];
  placementId: string;
  letterKey: string | null;
}

export function Letters({ letters, placementId, letterKey }: LettersProps) {
  return (
    <>
      <h2>Breve</h2>
      {letters.length === 0 && <p>Der er ingen breve endnu.</p>}
      <ul>
        {letters.map((letter) => (
          <li>
            <a href={`/breve/${letter.id}`}>{letter.title}</a>
            {` til ${letter.recipientName}, ${formatInstant(new Date(letter.issuedAt))} (PDF)`}
          </li>
        ))}
      </ul>
      {letterKey !== null && (
        <form method="post" action={`/forloeb/${placementId}/breve`}>
          <input type="hidden" name="_key" value={letterKey} />
          <input type="hidden" name="kind" value="orientation-to-leader" />
          <button type="submit" class="button button-primary">
            Udskriv orienteringsbrev
          </button>
        </form>
      )}
    </>
  );
}
