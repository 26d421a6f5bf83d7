import { formatKroner } from '../../../shared/ore.js';
import type { Said } from '../../../web/problems/said.js';
import type { BatchRefusal, BatchTotals } from './batch.rules.js';

export function batchRefusalInDanish(refusal: BatchRefusal): Said {
  switch (refusal.because) {
    case 'nothing-is-wrong':
      return {
        field: 'rightOre',
        detail: 'Ingen godkendte linjer får et andet beløb med den sats, så der er intet at regulere.',
      };
    case 'corrected-meanwhile':
      return { detail: 'En anden har foreslået reguleringer af nogle af kravene imens. Find linjerne igen.' };
    case 'all-are-by-hand':
      return {
        field: 'rightOre',
        detail: `${refusal.claims} krav er ramt, og alle har allerede en regulering. Se på dem et ad gangen.`,
      };
    case 'too-many-lines':
      return {
        field: 'lastMonth',
        detail: `Det er mere end ${refusal.most} linjer på én gang. Tag færre måneder ad gangen.`,
      };
    case 'months-turned-around':
      return { field: 'lastMonth', detail: 'Den sidste måned ligger før den første.' };
    case 'wage-cost-missing':
      return {
        field: 'wageCostId',
        detail: 'Begynd fra den lønomkostning, der var forkert, så den er valgt her.',
      };
    case 'months-missing':
      return { field: 'firstMonth', detail: 'Vælg den første og den sidste måned.' };
    case 'wage-cost-unknown':
      return { field: 'wageCostId', detail: 'Lønomkostningen findes ikke, eller den er ikke godkendt.' };
  }
}

/** `3 krav: 120,00 kr. mere til arbejdsgiverne, 450,00 kr. skal betales tilbage` */
export function batchTotalsInDanish({ claims, upOre, downOre }: BatchTotals): string {
  const parts = [
    ...(upOre > 0 ? [`${formatKroner(upOre)} mere til arbejdsgiverne`] : []),
    ...(downOre > 0 ? [`${formatKroner(downOre)} skal betales tilbage`] : []),
  ];
  return `${claims} krav: ${parts.join(', og ')}`;
}
