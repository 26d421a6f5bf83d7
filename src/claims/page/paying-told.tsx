import { Unbroken } from '../../web/page/unbroken.js';
import type { Role } from '../../access/role.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { asSentence } from '../../shared/text.js';
import type { ClaimView } from '../claim.view.js';
import type { PayingOfClaim, PaymentTold } from './paying.js';

export interface PayingShown extends PayingOfClaim {
  role: Role;
}

/** When the money comes, or why it does not. */
export function PayingTold({ claim, paying }: { claim: ClaimView; paying: PayingShown }) {
  const { invoices, posting, payments, corrections, setOffs, samples, holds, mayCorrect, role } = paying;
  const mayBePaid = ['submitted', 'hearing', 'approved', 'payment-failed'].includes(claim.status);
  const isInvoiced = claim.settlement === 'e-invoice';
  const awaitsInvoice =
    isInvoiced && claim.status === 'approved' && invoices.every(({ stands }) => stands === 'Afvist');
  const mayRegister = awaitsInvoice && (role === 'caseworker' || role === 'payer');
  const mayHold = mayBePaid && !isInvoiced && (role === 'caseworker' || role === 'payer');
  const mayPost = claim.settlement === 'internal-posting' && claim.status === 'approved' && role === 'payer';
  const isTold =
    payments.length + invoices.length + corrections.length + setOffs.length + samples.length + holds.length >
    0;
  if (!isTold && !posting && !mayRegister && !mayPost && !mayHold && !mayCorrect) return null;
  return (
    <>
      <h2>{claim.settlement === 'internal-posting' ? 'Bogføring' : 'Udbetaling'}</h2>
      {posting && <p>{`Bogført ${formatDay(posting.postedOn)}, bilag ${posting.voucher}.`}</p>}
      {mayPost && (
        <p class="limstift-screen-only">
          <a href="/udbetalinger/posteringer">Skriv, at det er bogført</a>
        </p>
      )}
      {invoices.map(({ id, number, stands }) => (
        <p>
          <a href={`/fakturaer/${id}`}>{`Faktura ${number}`}</a>
          {`: ${stands.toLowerCase()}`}
        </p>
      ))}
      {mayRegister && (
        <p class="limstift-screen-only">
          <a href={`/krav/${claim.id}/faktura`}>Registrér fakturaen</a>
        </p>
      )}
      {payments.map((payment) => (
        <p>
          {toldInDanish(payment)}
          {payment.run !== null && (
            <>
              {' '}
              <a href={`/udbetalinger/${payment.run.id}`}>{`Kørsel ${payment.run.reference}`}</a>
            </>
          )}
        </p>
      ))}
      {holds.map(({ untilDay, reason }) => (
        <p>
          {`Holdes tilbage til og med ${formatDay(untilDay)}: `}
          <span class="limstift-said">{reason}</span>
        </p>
      ))}
      {setOffs.map(({ amountOre, correction }) => (
        <p>
          {correction === null ? (
            `${formatKroner(amountOre)} er modregnet i det, arbejdsgiveren skylder kommunen fra et andet forløb.`
          ) : (
            <>
              {`${formatKroner(amountOre)} er modregnet efter `}
              <a href={`/reguleringer/${correction.id}`}>
                <Unbroken text={`regulering ${correction.reference}`} />
              </a>
            </>
          )}
        </p>
      ))}
      {corrections.map(({ id, reference, amountOre, stands }) => (
        <p>
          <a href={`/reguleringer/${id}`}>
            <Unbroken text={`Regulering ${reference}`} />
          </a>
          {`: ${formatKroner(amountOre)} (${stands.toLowerCase()})`}
        </p>
      ))}
      {samples.map(({ id, stands }) => (
        <p>
          <a href={`/stikproever/${id}`}>Stikprøve</a>
          {`: ${stands}.`}
        </p>
      ))}
      {mayCorrect && (
        <p class="limstift-screen-only">
          <a href={`/krav/${claim.id}/regulering`}>Foreslå en regulering</a>
        </p>
      )}
      {mayHold && (
        <p class="limstift-screen-only">
          <a href={`/krav/${claim.id}/tilbageholdelse`}>Hold kravet tilbage</a>
        </p>
      )}
    </>
  );
}

function toldInDanish({ outcome, dueDay, outcomeDay, failedBecause }: PaymentTold): string {
  switch (outcome) {
    case null:
      return `Udbetales ${formatDay(dueDay)}.`;
    case 'paid':
      return `Udbetalt ${formatDay(dueDay)}.`;
    case 'failed':
      return `Udbetalingen ${formatDay(dueDay)} mislykkedes: ${asSentence(failedBecause ?? '')} Kravet går med i en senere kørsel.`;
    case 'rejected':
      return `Banken afviste kørslen ${formatDay(outcomeDay ?? dueDay)}. Kravet går med i en senere.`;
    case 'cancelled':
      return `Kørslen blev annulleret ${formatDay(outcomeDay ?? dueDay)}. Kravet går med i en senere.`;
  }
}
