import { hearingRefusalInDanish } from '../../hearings/hearing.words.js';
import { mentorKindInDanish } from '../../mentors/mentor.words.js';
import { saidWithSource } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { TrainingReasonCode, TrainingRefusal, TrainingStatus } from './training.rules.js';

export function trainingStatusInDanish(status: TrainingStatus): string {
  switch (status) {
    case 'draft':
      return 'Kladde';
    case 'recommended':
      return 'Afventer afgørelse';
    case 'granted':
      return 'Bevilget';
    case 'refused':
      return 'Afslået';
    case 'ended':
      return 'Afsluttet';
    case 'withdrawn':
      return 'Trukket tilbage';
  }
}

export function trainingReasonInDanish(code: TrainingReasonCode): string {
  switch (code) {
    case 'not-needed':
      return 'Kurset er ikke nødvendigt for opgaven';
    case 'too-expensive':
      return 'Prisen står ikke mål med behovet';
    case 'covered-otherwise':
      return 'Kurset dækkes på anden måde';
    case 'other':
      return 'Anden årsag';
  }
}

export function trainingRefusalInDanish(refusal: TrainingRefusal): Said {
  switch (refusal.because) {
    case 'training-status':
      return { detail: `Uddannelsen står som »${trainingStatusInDanish(refusal.status)}«. Se siden igen.` };
    case 'scheme-does-not-pay':
      return { detail: `Ordningen betaler ikke for uddannelse. ${saidWithSource(refusal)}` };
    case 'placement-is-over':
      return { detail: 'Forløbet er slut, så der kan ikke købes uddannelse.' };
    case 'mentor-not-of-case':
      return { field: 'mentorId', detail: 'Vælg en, der er mentor i forløbet.' };
    case 'mentor-not-employee':
      return {
        field: 'mentorId',
        detail: `Der kan kun købes uddannelse til en ansat mentor. Mentoren er registreret som »${mentorKindInDanish(refusal.kind)}«.`,
      };
    case 'training-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'over-ceiling':
      return {
        field: 'priceOre',
        detail: `Kommunen betaler højst ${formatKroner(refusal.ceilingOre)} for en mentors kursus.`,
      };
    case 'own-recommendation':
      return { detail: 'Du har selv indstillet uddannelsen. En anden skal afgøre den.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal gøre det.' };
    case 'no-legal-basis':
      return {
        detail: `Der er intet retsgrundlag registreret for ${formatDay(refusal.day)}. Kontakt administratoren.`,
      };
    case 'reason-code-missing':
      return { field: 'reasonCode', detail: 'Vælg årsagen til afslaget.' };
    case 'invoices-waiting':
      return {
        detail:
          refusal.waiting === 1
            ? 'En faktura er ikke betalt eller afvist endnu. Vent med at afslutte.'
            : `${refusal.waiting} fakturaer er ikke betalt eller afvist endnu. Vent med at afslutte.`,
      };
    case 'not-heard':
    case 'hearing-open':
    case 'waiver-words-missing':
      return hearingRefusalInDanish(refusal);
  }
}

/** The same of a step, where the training itself is no longer in a form. */
export function trainingStepRefusalInDanish(refusal: TrainingRefusal): Said {
  const { field, ...said } = trainingRefusalInDanish(refusal);
  return field === 'mentorId' || field === 'priceOre' || field === undefined ? said : { ...said, field };
}

/** Of an invoice, beside the training that it is for. */
export function invoiceOfTrainingInDanish(status: 'received' | 'attested' | 'paid' | 'rejected'): string {
  switch (status) {
    case 'received':
      return 'Skal attesteres';
    case 'attested':
      return 'Skal betales';
    case 'paid':
      return 'Betalt';
    case 'rejected':
      return 'Afvist';
  }
}
