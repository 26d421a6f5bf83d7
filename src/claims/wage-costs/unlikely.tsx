import { isUnlikely, type WageCostParts } from '../../grants/wage-costs/wage-cost.rules.js';
import { formatKroner } from '../../shared/ore.js';

/** Asks about an hour that costs much less or more than others do, and refuses nothing. */
export function Unlikely({ parts }: { parts: Pick<WageCostParts, 'rateOrePerHour'> }) {
  if (!isUnlikely(parts)) return null;
  return (
    <p class="limstift-warning">
      <strong>{`Er ${formatKroner(parts.rateOrePerHour)} i timen rigtigt? `}</strong>
      Se efter, om lønnen er skrevet for den rigtige periode, fx om måneden eller i timen.
    </p>
  );
}
