import { onBehalfInDanish } from '../../attachments/on-behalf.words.js';
import { atStart, formatDay, formatInstant, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import { totalMinutes, totalOre } from '../claim-line.rules.js';
import { settlementInDanish } from '../outside/outside-claim.words.js';
import { claimStatusInDanish } from '../claim.words.js';
import { reasonCodeInDanish } from '../decisions/claim-decision.words.js';
import { Payee } from './payee.js';
import type { ClaimOnPage, Done, PaperOnPage } from './claim-page.view.js';

/** What it is, whose, and what has happened to it. */
export function ClaimFacts({
  claim: { claim, placement, lines, submitted, payee, paper, decided },
}: {
  claim: ClaimOnPage;
}) {
  const claimedOre = totalOre(lines);
  return (
    <dl class="limstift-facts">
      <dt>Status</dt>
      <dd>{claimStatusInDanish(claim.status, claim.settlement)}</dd>
      <dt>Måned</dt>
      <dd>
        <a href={`/forloeb/${placement.id}/timer?maaned=${claim.month}`}>
          {`Timer i ${formatMonth(claim.month)}`}
        </a>
      </dd>
      <dt>Timer</dt>
      <dd>{formatHours(totalMinutes(lines))}</dd>
      <dt>Beløb</dt>
      <dd>
        {decided && claim.amountOre !== null && claim.amountOre !== claimedOre
          ? `Søgt ${formatKroner(claimedOre)}, godkendt ${formatKroner(claim.amountOre)}`
          : formatKroner(claim.amountOre ?? claimedOre)}
      </dd>
      {paper && (
        <>
          <dt>Erklæret</dt>
          <dd>
            <OnPaper paper={paper} />
          </dd>
        </>
      )}
      {submitted && !paper && (
        <>
          <dt>Sendt</dt>
          <dd>{doneInDanish(submitted)}</dd>
        </>
      )}
      {decided && (
        <>
          <dt>Afgjort</dt>
          <dd>{doneInDanish(decided)}</dd>
        </>
      )}
      {claim.settlement !== 'payment-run' && (
        <>
          <dt>Afregnes ved</dt>
          <dd>{settlementInDanish(claim.settlement)}</dd>
        </>
      )}
      {payee && (
        <>
          <dt>Modtager</dt>
          <Payee payee={payee} />
        </>
      )}
      {claim.legalBasis && (
        <>
          <dt>Retsgrundlag</dt>
          <dd>{claim.legalBasis}</dd>
        </>
      )}
    </dl>
  );
}

function OnPaper({ paper }: { paper: PaperOnPage }) {
  const { id, signedBy, signedDay, receivedDay, registered } = paper;
  return (
    <>
      {`På papir af ${signedBy === null ? 'lederen' : `lederen ${signedBy}`} den ${formatDay(signedDay)}, modtaget ${formatDay(receivedDay)}, registreret ${doneInDanish(registered)}. Grund: ${onBehalfInDanish(paper)}. `}
      <a href={`/bilag/${id}/hent`} download>
        Hent det underskrevne ark
      </a>
    </>
  );
}

function doneInDanish({ at, by }: Done): string {
  return by === null ? formatInstant(at) : `${formatInstant(at)} af ${by}`;
}

/** What is left of the hours that the claim draws on. */
export function Balances({ claim: { claim, grants } }: { claim: ClaimOnPage }) {
  return (
    <>
      <h2>Bevillingens timer</h2>
      {grants.length === 0 ? (
        <p>{`Der er ingen bevilling i ${formatMonth(claim.month)}.`}</p>
      ) : (
        <Table
          caption="Bevillingens timer"
          columns={['Periode', 'Bevilget', 'Brugt i krav', 'Tilbage']}
          rows={grants.map((grant) => [
            <a href={`/bevillinger/${grant.id}`}>{formatPeriod(grant)}</a>,
            formatHours(grant.grantedMinutes),
            formatHours(grant.claimedMinutes),
            formatHours(grant.minutesLeft),
          ])}
        />
      )}
    </>
  );
}

/** What the leader was asked to put right, and what they answered. */
export function Returned({ claim: { claim, returned } }: { claim: ClaimOnPage }) {
  if (returned === null) return null;
  const { because, answer } = returned;
  const isOfMentor = claim.mentorId !== null;
  const heading = `Sendt tilbage til ${isOfMentor ? 'mentoren' : 'lederen'} ${formatInstant(returned.at)}`;
  if (claim.status !== 'returned' && answer === null) {
    return (
      <details class="limstift-folded">
        <summary>{heading}</summary>
        <p class="limstift-said">{because}</p>
      </details>
    );
  }
  return (
    <div class="alert alert-info">
      <div class="alert-body">
        <h2 class="alert-heading">{heading}</h2>
        <p class="alert-text limstift-said">{because}</p>
        {claim.status !== 'returned' && (
          <p class="alert-text limstift-said">
            <strong>{isOfMentor ? 'Mentorens svar:' : 'Lederens svar:'}</strong> {answer}
          </p>
        )}
      </div>
    </div>
  );
}

/** Why something was refused, before all else, and what a leader can do then. */
export function Refused({
  claim: { claim, placement, lines, guidance },
  isLeader,
}: {
  claim: ClaimOnPage;
  isLeader: boolean;
}) {
  const refused = lines
    .map((line, at) => ({ ...line, number: at + 1 }))
    .filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return null;
  return (
    <div class="alert alert-warning">
      <div class="alert-body">
        <h2 class="alert-heading">
          {refused.length === lines.length ? 'Derfor er kravet afslået' : 'Derfor er noget af kravet afslået'}
        </h2>
        {refused.map(({ number, mentor, minutes, amountOre, reasonCode, reason }) => (
          <p class="alert-text limstift-said">
            {`${lines.length > 1 ? `Linje ${number}, ` : ''}${mentor}, ${formatHours(minutes)}, ${formatKroner(amountOre)}: ${[reasonCode && reasonCodeInDanish(reasonCode), reason].filter(Boolean).join('. ')}`}
          </p>
        ))}
        {isLeader && (
          <p class="alert-text">
            {'Timerne er ikke længere i kravet. Er de skrevet forkert, så '}
            <a
              href={`/forloeb/${placement.id}/timer?maaned=${claim.month}`}
            >{`ret dem i ${formatMonth(claim.month)}`}</a>
            {`, og send dem i et nyt krav på månedsarket. ${guidance ? 'Er du uenig, så se under »Klage«.' : 'Er du uenig, så kontakt jobkonsulenten.'}`}
          </p>
        )}
      </div>
    </div>
  );
}

/** How the claim stands, shown to somebody who wrote while another changed it. */
export function AsItStands({ claim: { claim, lines, decided } }: { claim: ClaimOnPage }) {
  return (
    <Table
      caption="Sådan står kravet nu"
      columns={['Felt', 'Nu']}
      rows={[
        ['Status', claimStatusInDanish(claim.status, claim.settlement)],
        ['Timer', formatHours(totalMinutes(lines))],
        ['Beløb', formatKroner(claim.amountOre ?? totalOre(lines))],
        ...(decided ? [['Afgjort', atStart(doneInDanish(decided))]] : []),
      ]}
    />
  );
}
