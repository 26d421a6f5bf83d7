import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import type { ClaimToPost, PostingListed } from './internal-posting-shown.js';

/** What waits, and why it does not move. */
export function Waiting({ waiting }: { waiting: ClaimToPost[] }) {
  return (
    <Table
      caption="Venter på at blive bogført"
      columns={['Krav', 'Sag', 'Måned', 'Beløb', 'Konto', 'Hvorfor det står']}
      rows={waiting.map((one) => [
        <a href={`/krav/${one.claimId}`}>{one.reference}</a>,
        <a href={`/forloeb/${one.placementId}`}>{one.caseReference}</a>,
        atStart(formatMonth(one.month)),
        formatKroner(one.amountOre),
        one.account ?? '–',
        whyInDanish(one),
      ])}
    />
  );
}

function whyInDanish({ heldUntil, account }: ClaimToPost): string {
  if (heldUntil !== null) return `Holdes tilbage til og med ${formatDay(heldUntil)}`;
  return account === null ? 'Mangler en konto' : 'Venter på økonomi';
}

/** What was posted, and what of it was taken back. */
export function Posted({ posted, posts }: { posted: PostingListed[]; posts: boolean }) {
  return (
    <Table
      caption="Bogført, det nyeste først"
      columns={['Krav', 'Sag', 'Måned', 'Beløb', 'Konto', 'Bilag', 'Bogført', 'Står']}
      rows={posted.map((one) => [
        <a href={`/krav/${one.claimId}`}>{one.reference}</a>,
        <a href={`/forloeb/${one.placementId}`}>{one.caseReference}</a>,
        atStart(formatMonth(one.month)),
        formatKroner(one.amountOre),
        one.account,
        one.voucher,
        formatDay(one.postedOn),
        <Stands posting={one} posts={posts} />,
      ])}
    />
  );
}

function Stands({ posting, posts }: { posting: PostingListed; posts: boolean }) {
  const { id, reference, takenBackAt, takenBackBecause } = posting;
  if (takenBackAt !== null) {
    return (
      <span class="limstift-wrap">{`Taget tilbage ${formatDay(dayAt(takenBackAt))}: ${takenBackBecause ?? ''}`}</span>
    );
  }
  if (!posts) return <>Ja</>;
  return (
    <a href={`/udbetalinger/posteringer/${id}/tilbagefoersel`}>
      Tag tilbage<span class="sr-only">{` ${reference}`}</span>
    </a>
  );
}
