import type { DrawingRefusal } from '../pdf/letter-refused.js';
import { placementStatusInDanish } from '../placements/placement.words.js';
import type { Gate } from '../schemes/scheme.js';
import { formatDay, formatMonth } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import type { Said } from '../web/problems/said.js';
import { isOverdue, type NextStep } from './next-step.rules.js';
import type { ActivationRefusal } from './activation/readiness.rules.js';

export function gateInDanish(gate: Gate): string {
  switch (gate) {
    case 'mentor':
      return 'En mentor, som lederen har valgt';
    case 'qualifications':
      return 'En beskrivelse af mentorens kvalifikationer';
    case 'purpose':
      return 'En beskrivelse af formålet';
    case 'tasks':
      return 'En beskrivelse af mentorens opgaver';
    case 'grant':
      return 'En bevilling af timer';
  }
}

export function activationRefusalInDanish(refusal: ActivationRefusal): Said {
  switch (refusal.because) {
    case 'not-ready':
      return {
        detail: `Forløbet kan ikke sættes i gang endnu. Det mangler ${gateInDanish(refusal.gate).toLowerCase()}.`,
      };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}« og kan ikke sættes i gang.`,
      };
  }
}

/** The sentence that a case opens with. */
export function nextStepInDanish(step: NextStep, today: Day): string {
  if (step.who === 'nobody') return 'Ingen skal gøre noget lige nu.';
  return byDay(orderInDanish(step), step.by, isOverdue(step, today));
}

/** An order with the day by which it is to be done. */
export function byDay(order: string, by: Day, isLate: boolean): string {
  return isLate ? `${order}. Fristen var ${formatDay(by)}.` : `${order} senest ${formatDay(by)}.`;
}

function orderInDanish(step: Exclude<NextStep, { who: 'nobody' }>): string {
  switch (step.does) {
    case 'pick-mentor':
      return 'Lederen skal vælge en mentor';
    case 'draft-grant':
      return 'Jobkonsulenten skal skrive en bevilling';
    case 'recommend-grant':
      return 'Jobkonsulenten skal indstille bevillingen';
    case 'decide-grant':
      return 'Sagsbehandleren skal afgøre bevillingen';
    case 'activate':
      return 'Jobkonsulenten skal sætte forløbet i gang';
    case 'propose-wage-cost':
      return 'Lederen skal indsende mentorens lønomkostning';
    case 'decide-wage-cost':
      return 'Sagsbehandleren skal afgøre lønomkostningen';
    case 'answer-return':
      return `Lederen skal svare på det returnerede krav ${step.reference}`;
    case 'decide-claim':
      return `Sagsbehandleren skal afgøre kravet ${step.reference}`;
    case 'claim-month':
      return `Lederen skal sende timerne for ${formatMonth(step.month)}`;
    case 'write-hours':
      return 'Mentoren skal skrive månedens timer';
  }
}

export function letterRefusalInDanish(refusal: DrawingRefusal): Said {
  switch (refusal.because) {
    case 'missing-glyph':
      return {
        detail: `Brevet kan ikke skrives med tegnet »${refusal.character}«. Ret det, hvor det er skrevet.`,
      };
    case 'address-too-long':
      return { detail: 'Modtagerens navn og adresse kan ikke stå i kuvertens rude. Gør navnet kortere.' };
    case 'higher-than-a-page':
      return { detail: 'En del af brevet fylder mere end en side. Kontakt administratoren.' };
  }
}
