import type { PayeeOnPage } from './claim-page.view.js';

/** Whom the money goes to, and who has gone on for them while the claim waits. */
export function Payee({ payee: { goneOnIn, pNumber, ...payee } }: { payee: PayeeOnPage }) {
  const paid = payeeInDanish(payee);
  return (
    <dd>
      {pNumber === null ? paid : `${paid}, P-nummer ${pNumber}`}
      {goneOnIn && (
        <p>
          {`Når kravet bliver afgjort, udbetales det til ${payeeInDanish(goneOnIn)}, som har videreført arbejdsgiveren.`}
        </p>
      )}
    </dd>
  );
}

function payeeInDanish({ name, cvr }: { name: string | null; cvr: string }): string {
  return name === null ? `CVR ${cvr}` : `${name}, CVR ${cvr}`;
}
