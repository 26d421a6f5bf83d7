import { Table } from '../../web/page/table.js';
import { factorsInDanish } from './wage-cost-factors.words.js';
import type { Wage, WageCostParts } from './wage-cost.rules.js';

/** An hour's cost, factor by factor. */
export function WageCostFactors({ wage, parts }: { wage: Wage; parts: WageCostParts }) {
  return (
    <>
      <h2>Sådan er det regnet ud</h2>
      <Table
        caption="Sådan er det regnet ud"
        columns={['Del', 'Regnestykke', 'Pr. time']}
        rows={factorsInDanish(wage, parts).map(({ part, how, amount }) => [part, how, amount])}
      />
      <p>Hvert tal er afrundet til hele øre, før de lægges sammen.</p>
    </>
  );
}
