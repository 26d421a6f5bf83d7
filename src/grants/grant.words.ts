import { hearingRefusalInDanish } from '../hearings/hearing.words.js';
import { saidWithSource } from '../schemes/said-rule.js';
import { formatDay } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import type { GrantReasonCode, GrantRefusal, GrantStatus } from './grant.rules.js';

export function grantStatusInDanish(status: GrantStatus): string {
  switch (status) {
    case 'draft':
      return 'Kladde hos jobkonsulenten';
    case 'recommended':
      return 'Afventer sagsbehandleren';
    case 'hearing':
      return 'I partshøring';
    case 'granted':
      return 'Bevilget';
    case 'refused':
      return 'Afslået';
    case 'ended-early':
      return 'Ophørt før tid';
    case 'revoked':
      return 'Tilbagekaldt';
  }
}

export function grantRefusalInDanish(refusal: GrantRefusal): Said {
  switch (refusal.because) {
    case 'grant-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'grant-too-long':
      return {
        field: 'lastDay',
        detail: `Vælg en sidste dag senest ${formatDay(refusal.lastDayAllowed)}. ${saidWithSource(refusal)}`,
      };
    case 'grant-before-placement':
      return {
        field: 'firstDay',
        detail: `Forløbet begynder ${formatDay(refusal.placementFirstDay)}. Vælg den dag eller en senere.`,
      };
    case 'grant-shares-a-day':
      return {
        field: 'firstDay',
        detail: 'Der er allerede en bevilling på nogle af dagene. Vælg dage uden for den.',
      };
    case 'scheme-does-not-pay':
      return {
        detail: `Ordningen betaler ikke for timer, så der er intet at bevilge. ${saidWithSource(refusal)}`,
      };
    case 'placement-is-over':
      return { detail: 'Forløbet er slut. Genåbn det, før der bevilges mere.' };
    case 'began-before-decision':
      return {
        field: 'beganBeforeBecause',
        detail: `Bevillingen begynder ${formatDay(refusal.firstDay)}, før den er afgjort. Skriv, hvorfor.`,
      };
    case 'grant-not-a-draft':
      return {
        detail: `Bevillingen er allerede indstillet. Den står som »${grantStatusInDanish(refusal.status)}«.`,
      };
    case 'grant-not-recommended':
      return { detail: notRecommendedInDanish(refusal.status) };
    case 'not-own-recommendation':
      return {
        detail: 'En anden har indstillet bevillingen. Bed sagsbehandleren om at sende den tilbage.',
      };
    case 'own-return':
      return { detail: 'Du har selv sendt bevillingen tilbage. Jobkonsulenten skal indstille den igen.' };
    case 'own-recommendation':
      return { detail: 'Du har selv indstillet bevillingen. En anden skal afgøre den.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal afgøre sagen.' };
    case 'no-legal-basis':
      return {
        detail: `Der er intet retsgrundlag registreret for ${formatDay(refusal.day)}. Kontakt administratoren.`,
      };
    case 'grant-reason-code-missing':
      return { field: 'reasonCode', detail: 'Vælg årsagen til afslaget.' };
    case 'not-heard':
    case 'hearing-open':
    case 'waiver-words-missing':
    case 'heard-already':
      return hearingRefusalInDanish(refusal);
  }
}

/** Why there is no decision to make, or none any longer. */
export function notRecommendedInDanish(status: GrantStatus): string {
  switch (status) {
    case 'draft':
      return 'Bevillingen er en kladde hos jobkonsulenten og er ikke indstillet til afgørelse.';
    case 'recommended':
    case 'hearing':
      return 'Bevillingen venter allerede på en afgørelse.';
    case 'granted':
    case 'refused':
    case 'ended-early':
    case 'revoked':
      return 'Bevillingen er allerede afgjort.';
  }
}

export function grantReasonInDanish(code: GrantReasonCode): string {
  switch (code) {
    case 'not-decisive':
      return 'Mentoren er ikke afgørende';
    case 'not-beyond-ordinary':
      return 'Indsatsen går ikke ud over det almindelige';
    case 'outside-target-group':
      return 'Menteen er ikke i målgruppen';
    case 'covered-otherwise':
      return 'Anden støtte dækker behovet';
    case 'other':
      return 'Anden årsag';
  }
}

/** Why it was decided so: of a refusal its code, and then the words. */
export function reasonSaid(said: {
  decisionReasonCode: GrantReasonCode | null;
  decisionReason: string | null;
}): string | null {
  const { decisionReasonCode: code, decisionReason: reason } = said;
  if (code === null || reason === null) return reason;
  return `${grantReasonInDanish(code)}. ${reason}`;
}
