/** The sections of the page of a case. */
import { CASE_READERS, type Role } from '../../access/role.js';
import { AttachmentLink, type AttachmentShown } from '../../attachments/attachment-link.js';
import type { ClaimView } from '../../claims/claim.view.js';
import { claimStatusInDanish } from '../../claims/claim.words.js';
import type { GrantView } from '../../grants/grant.view.js';
import { countsHours } from '../../grants/grant.rules.js';
import { grantStatusInDanish } from '../../grants/grant.words.js';
import type { NamedWageCost } from '../../grants/wage-costs/wage-cost.view.js';
import { wageCostStandingInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { JournalNotes, type NoteFacts } from '../../follow-up/journal/journal-notes.js';
import type { LetterView } from '../../letters/letter.view.js';
import { atStart, formatDay, formatInstant, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';

interface GrantsProps {
  grants: GrantView[];
  role: Role;
  placementId: string;
}

/** With where the training of the mentor is, for those who read every case. */
export function Grants({ grants, role, placementId }: GrantsProps) {
  return (
    <>
      <h2 id="bevillinger">Bevillinger</h2>
      {grants.length === 0 ? (
        <p>Der er ingen timer bevilget endnu.</p>
      ) : (
        <Table
          caption="Bevillinger"
          columns={['Periode', 'Timer i alt', 'Brugt i krav', 'Ikke i krav endnu', 'Status']}
          rows={grants.map((grant) => [
            <a href={`/bevillinger/${grant.id}`}>{formatPeriod(grant)}</a>,
            formatHours(grant.grantedMinutes),
            countsHours(grant.status) ? formatHours(grant.claimedMinutes) : '–',
            countsHours(grant.status) ? formatHours(grant.minutesLeft) : '–',
            grantStatusInDanish(grant.status),
          ])}
        />
      )}
      {CASE_READERS.some((reader) => reader === role) && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/uddannelse`}>Uddannelse af mentoren</a>
        </p>
      )}
    </>
  );
}

export function WageCosts({ wageCosts }: { wageCosts: NamedWageCost[] }) {
  return (
    <>
      <h2 id="loenomkostninger">Lønomkostninger</h2>
      {wageCosts.length === 0 ? (
        <p>Der er ingen lønomkostning endnu.</p>
      ) : (
        <Table
          caption="Lønomkostninger"
          columns={['Gælder fra', 'Mentor', 'Pris pr. time', 'Status']}
          rows={wageCosts.map((cost) => [
            <a href={`/loenomkostninger/${cost.id}`}>{formatDay(cost.firstDay)}</a>,
            cost.mentor ?? '–',
            formatKroner(cost.rateOrePerHour),
            wageCostStandingInDanish(cost),
          ])}
        />
      )}
    </>
  );
}

export function Claims({ claims }: { claims: ClaimView[] }) {
  return (
    <>
      <h2 id="krav">Krav</h2>
      {claims.length === 0 ? (
        <p>Der er ingen krav endnu.</p>
      ) : (
        <Table
          caption="Krav"
          columns={['Krav', 'Måned', 'Beløb', 'Status']}
          rows={claims.map((claim) => [
            <a href={`/krav/${claim.id}`}>{claim.reference}</a>,
            atStart(formatMonth(claim.month)),
            claim.amountOre === null ? 'Ikke opgjort endnu' : formatKroner(claim.amountOre),
            claimStatusInDanish(claim.status, claim.settlement),
          ])}
        />
      )}
    </>
  );
}

export function Journal({ notes, placementId }: { notes: NoteFacts[]; placementId: string }) {
  return (
    <>
      <h2 id="journal">Journal</h2>
      {notes.length === 0 ? (
        <p>Der er ingen notater endnu.</p>
      ) : (
        <JournalNotes notes={notes} correctAt={null} />
      )}
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/journal`}>Hele journalen</a>
      </p>
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
      <h2 id="breve">Breve</h2>
      {letters.length === 0 && <p>Der er ingen breve endnu.</p>}
      <ul>
        {letters.map((letter) => (
          <li>
            <a href={`/breve/${letter.id}`}>{letter.title}</a>
            {` (${letter.recipientName}), ${formatInstant(new Date(letter.issuedAt))} (PDF)`}
          </li>
        ))}
      </ul>
      {issuesLetters && (
        <p class="limstift-screen-only">
          <a href={`/forloeb/${placementId}/breve`}>Skriv et brev</a>
        </p>
      )}
    </>
  );
}

const ATTACHMENTS_SHOWN = 5;

/** The newest papers, and where the others are. */
export function Attachments({
  attachments,
  placementId,
}: {
  attachments: AttachmentShown[];
  placementId: string;
}) {
  const more = attachments.length - ATTACHMENTS_SHOWN;
  return (
    <>
      <h2 id="bilag">Bilag</h2>
      {attachments.length === 0 && <p>Der er ingen bilag, som du kan se.</p>}
      <ul>
        {attachments.slice(0, ATTACHMENTS_SHOWN).map((attachment) => (
          <li>
            <AttachmentLink attachment={attachment} />
          </li>
        ))}
      </ul>
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/bilag`}>
          {more > 0 ? `Alle ${attachments.length} bilag` : 'Alle bilag'}
        </a>
      </p>
    </>
  );
}
