import { formatDay } from '../../shared/danish-date.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { claimRefusalInDanish } from '../claim.words.js';
import type { SheetRow } from './sheet.view.js';

interface HindranceProps {
  row: Pick<SheetRow, 'placementId' | 'proposedCost'>;
  hindrance: ClaimRefusal;
}

/** What keeps the hours from being claimed, and what to do about it. */
export function Hindrance({ row: { placementId, proposedCost }, hindrance }: HindranceProps) {
  return (
    <>
      {'Kan ikke sendes endnu: '}
      {hindrance.because !== 'wage-cost-missing' ? (
        claimRefusalInDanish(hindrance).detail
      ) : proposedCost ? (
        <>
          <a href={`/loenomkostninger/${proposedCost.id}`}>lønomkostningen</a>
          {` er sendt, og sagsbehandleren afgør den senest ${formatDay(proposedCost.by)}.`}
        </>
      ) : (
        <>
          <a href={`/forloeb/${placementId}/loenomkostning`}>Indsend lønomkostningen</a> først.
        </>
      )}
    </>
  );
}
