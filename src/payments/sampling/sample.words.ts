import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { DrawRefusal, SampledRefusal, SampledStatus } from './sample.rules.js';

export function sampledStatusInDanish(status: SampledStatus): string {
  switch (status) {
    case 'asked':
      return 'Venter på arbejdsgiveren';
    case 'documented':
      return 'Skal vurderes';
    case 'accepted':
      return 'I orden';
    case 'faulty':
      return 'Fejl fundet';
  }
}

/** `10 %`, `2,5 %` */
export function shareInDanish(hundredths: number): string {
  return `${(hundredths / 100).toLocaleString('da-DK', { maximumFractionDigits: 2 })}\u00a0%`;
}

export function drawRefusalInDanish(refusal: DrawRefusal): Said {
  switch (refusal.because) {
    case 'year-not-over':
      return {
        field: 'year',
        detail: `${refusal.year} er ikke slut. Stikprøven udtages én gang, når alt i året er udbetalt.`,
      };
    case 'already-drawn':
      return { field: 'year', detail: `Stikprøven for ${refusal.year} er allerede udtaget.` };
    case 'nothing-paid':
      return { field: 'year', detail: `Der er ikke udbetalt noget i ${refusal.year}.` };
    case 'paid-meanwhile':
      return { detail: 'Banken svarede på en udbetaling imens. Udtag stikprøven igen.' };
  }
}

export function sampledRefusalInDanish(refusal: SampledRefusal): Said {
  switch (refusal.because) {
    case 'already-documented':
      return { detail: 'Du har allerede svaret. Kommunen ser på dokumentationen.' };
    case 'already-assessed':
      return { detail: 'Kravet er allerede vurderet.' };
    case 'own-decision':
      return { detail: 'Du har selv afgjort kravet, så en anden sagsbehandler vurderer det.' };
    case 'takes-part':
      return { detail: 'Du deltager selv i forløbet, så en anden sagsbehandler vurderer kravet.' };
    case 'waits-for-documentation':
      return { detail: `Arbejdsgiveren har til og med ${formatDay(refusal.deadlineDay)} til at svare.` };
    case 'words-missing':
      return {
        field: 'words',
        detail: 'Skriv, hvad fejlen er, eller hvorfor kravet er i orden uden dokumentation.',
      };
  }
}
