/** The sections of the page of a case. */
import type { ClaimView } from '../claims/claim.view.js';
import { claimStatusInDanish } from '../claims/claim.words.js';
import type { GrantView } from '../grants/grant.view.js';
import { grantStatusInDanish } from '../grants/grant.words.js';
import type { TimeEntryView } from '../hours/time-entry.view.js';
import { activityInDanish } from '../hours/time-entry.words.js';
import type { LetterView } from '../letters/letter.view.js';
import { atStart, formatDay, formatInstant, formatMonth, formatPeriod } from '../shared/danish-date.js';
import { monthOf } from '../shared/day.js';
import { formatHours } from '../shared/minutes.js';
import { formatKroner } from '../shared/ore.js';
import { formatTimeOfDay } from '../shared/time-of-day.js';
import { ButtonForm } from '../web/form/form.js';
import { Table } from '../web/table.js';

export function Grants({ grants }: { grants: GrantView[] }) {
  return (
    <>
      <h2>Bevillinger</h2>
      {grants.length === 0 ? (
        <p>Der er ingen timer bevilget endnu.</p>
      ) : (
        <Table
          caption="Bevillinger"
          columns={['Periode', 'Timer', 'Brugt i krav', 'Tilbage', 'Status']}
          rows={grants.map((grant) => [
            formatPeriod(grant),
            formatHours(grant.grantedMinutes),
            formatHours(grant.claimedMinutes),
            grant.status === 'granted' ? formatHours(grant.minutesLeft) : '–',
            grantStatusInDanish(grant.status),
          ])}
        />
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
  const heading = `${atStart(formatMonth(month))}: ${formatHours(minutes)}`;
  return (
    <>
      <h3>{heading}</h3>
      <Table
        caption={`Timer i ${formatMonth(month)}`}
        columns={['Dag', 'Tid', 'Varighed', 'Opgave']}
        rows={entries.map((entry) => [
          formatDay(entry.day),
          `${formatTimeOfDay(entry.start)}–${formatTimeOfDay(entry.end)}`,
          formatHours(entry.minutes),
          activityInDanish(entry.activity),
        ])}
      />
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
        <Table
          caption="Krav"
          columns={['Krav', 'Måned', 'Beløb', 'Status']}
          rows={claims.map((claim) => [
            claim.reference,
            atStart(formatMonth(claim.month)),
            claim.amountOre === null ? 'Ikke opgjort endnu' : formatKroner(claim.amountOre),
            claimStatusInDanish(claim.status),
          ])}
        />
      )}
    </>
  );
}

interface LettersProps {
  letters: LetterView[];
  placementId: string;
  issuesLetters: boolean;
}

export function Letters({ letters, placementId, issuesLetters }: LettersProps) {
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
      {issuesLetters && (
        <ButtonForm action={`/forloeb/${placementId}/breve`} fields={{ kind: 'orientation-to-leader' }}>
          Opret orienteringsbrev (PDF)
        </ButtonForm>
      )}
    </>
  );
}
