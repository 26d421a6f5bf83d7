import { PARTY_ROLES, type Role } from '../access/role.js';
import { placementStatusInDanish } from '../placements/placement.words.js';
import { saidWithSource } from '../schemes/said-rule.js';
import type { Gate } from '../schemes/scheme.js';
import { formatDay, formatMonth } from '../shared/danish-date.js';
import type { Day, Month } from '../shared/day.js';
import type { Said } from '../web/problems/said.js';
import { isOfMoney, isOverdue } from './next-step.rules.js';
import type { NextStep } from './case-state.js';
import { afterDeathInDanish, deathInDanish } from './death-steps.words.js';
import type { CaseView } from './list/case-list.input.js';
import { DAYS_BEFORE_A_GRANT_ENDS } from './queue/queue.rules.js';
import type { ActivationRefusal } from './activation/readiness.rules.js';

/** Which part of the list of cases is shown. */
export function caseViewInDanish(view: CaseView): string {
  switch (view) {
    case 'ends-soon':
      return `Slutter inden ${DAYS_BEFORE_A_GRANT_ENDS} dage`;
    case 'overdue':
      return 'Over fristen';
    case 'stopped':
      return 'Stoppet, ingen følger op';
    case 'extended':
      return 'Forlænget, ikke set endnu';
  }
}

/** Who picks the mentor is the scheme’s to say. */
export function gateInDanish(gate: Gate, leaderPicks: boolean): string {
  switch (gate) {
    case 'mentor':
      return leaderPicks ? 'En mentor, som lederen har valgt' : 'En mentor';
    case 'qualifications':
      return 'En beskrivelse af mentorens kvalifikationer';
    case 'purpose':
      return 'En beskrivelse af formålet';
    case 'tasks':
      return 'En beskrivelse af mentorens opgaver';
    case 'grant':
      return 'En bevilling af timer';
    case 'declaration':
      return 'Mentorens tavshedserklæring';
    case 'agreements':
      return 'Underskrevne aftaler, som passer på forløbet';
    case 'employer-ready':
      return 'En arbejdsgiver, der er klar';
  }
}

export function activationRefusalInDanish(refusal: ActivationRefusal): Said {
  switch (refusal.because) {
    case 'not-ready':
      return {
        detail: `Forløbet kan ikke sættes i gang endnu. Det mangler ${gateInDanish(refusal.gate, false).toLowerCase()}.`,
      };
    case 'employer-not-ready':
      return {
        detail: `Forløbet kan ikke sættes i gang, før det er skrevet, at det er på plads hos arbejdsgiveren: ${saidWithSource(refusal)}`,
      };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}« og kan ikke sættes i gang.`,
      };
  }
}

const NOTHING_WAITS = 'Ingen skal gøre noget lige nu.';

/** The sentence that a case opens with. */
export function nextStepInDanish(step: NextStep, today: Day): string {
  if (step.who === 'nobody') return NOTHING_WAITS;
  return stepInDanish(subjectInDanish(step.who), step, today);
}

/** The same where the day stands in a column of its own. */
export function whoDoesWhat(step: NextStep): string {
  if (step.who === 'nobody') return '–';
  const order = `${subjectInDanish(step.who)} skal ${taskInDanish(step)}`;
  return step.does === 'settle-death' ? `${deathInDanish(step.of)} ${order}` : order;
}

/** What waits as a reader is told it: their own turn as theirs and first, and nothing of money to mentor and mentee. */
export function nextStepsToldTo(reader: Role, steps: NextStep[], today: Day): string {
  const isParty = PARTY_ROLES.some((role) => role === reader);
  const seesMoney = !isParty || reader === 'leader';
  const told = steps.filter((step) => step.who !== 'nobody').filter((step) => seesMoney || !isOfMoney(step));
  if (told.length === 0) return isParty ? 'Du skal ikke gøre noget lige nu.' : NOTHING_WAITS;
  const isOwn = ({ who }: Step) => isParty && who === reader;
  return [...told.filter(isOwn), ...told.filter((step) => !isOwn(step))]
    .map((step) => (isOwn(step) ? stepInDanish('Du', step, today) : nextStepInDanish(step, today)))
    .join(' ');
}

/** Hours that wait for the mentee's word before anybody claims them. */
export function hoursToAnswerInDanish(month: Month): string {
  return `Du kan sige, om mentors timer for ${formatMonth(month)} passer.`;
}

type Step = Exclude<NextStep, { who: 'nobody' }>;

function stepInDanish(subject: string, step: Step, today: Day): string {
  const death = step.does === 'settle-death' ? `${deathInDanish(step.of)} ` : '';
  return `${death}${byDay(`${subject} skal ${taskInDanish(step)}`, step.by, isOverdue(step, today))}`;
}

function subjectInDanish(who: Step['who']): string {
  switch (who) {
    case 'leader':
      return 'Lederen';
    case 'mentor':
      return 'Mentoren';
    case 'mentee':
      return 'Menteen';
    case 'consultant':
      return 'Jobkonsulenten';
    case 'coordinator':
      return 'Koordinatoren';
    case 'caseworker':
      return 'Sagsbehandleren';
  }
}

/** An order with the day by which it is to be done. */
function byDay(order: string, by: Day, isLate: boolean): string {
  if (isLate) return `${order}. Fristen var ${formatDay(by)}.`;
  // After a clause the day would be the clause's own.
  return `${order}${order.includes(', ') ? ',' : ''} senest ${formatDay(by)}.`;
}

function taskInDanish(step: Step): string {
  switch (step.does) {
    case 'pick-mentor':
      return 'vælge en mentor';
    case 'draft-grant':
      return 'skrive en bevilling';
    case 'recommend-grant':
      return 'indstille bevillingen';
    case 'decide-grant':
      return 'afgøre bevillingen';
    case 'declare':
      return 'afgive tavshedserklæring';
    case 'send-agreement':
      return `sende ${agreementOf(step)} til underskrift`;
    case 'sign-agreement':
      return `underskrive ${agreementOf(step)}`;
    case 'ready-employer':
      return 'skrive, hvad der er på plads hos arbejdsgiveren';
    case 'activate':
      return 'sætte forløbet i gang';
    case 'propose-wage-cost':
      return 'indsende mentorens lønomkostning';
    case 'decide-wage-cost':
      return 'afgøre lønomkostningen';
    case 'answer-return':
      return `svare på det returnerede krav ${step.reference}`;
    case 'answer-hearing':
      return `læse partshøringen${step.who === 'leader' ? ` om ${step.on === 'claim' ? 'kravet' : 'reguleringen'} ${step.reference}` : ''} og svare, hvis der er noget at sige`;
    case 'decide-correction':
      return `afgøre reguleringen ${step.reference}`;
    case 'decide-claim':
      return `afgøre kravet ${step.reference}`;
    case 'answer-hours':
      return `sige, om timerne for ${formatMonth(step.month)} passer`;
    case 'check-hours':
      return `kontrollere timerne for ${formatMonth(step.month)}`;
    case 'claim-month':
      return `sende timerne for ${formatMonth(step.month)}`;
    case 'make-first-contact':
      return 'tage den første kontakt';
    case 'follow-up-pause':
      return 'følge op på pausen';
    case 'follow-up-stop':
      return 'følge op på, at forløbet er stoppet';
    case 'settle-no':
      return 'tage stilling til, at mentor eller mentee ikke vil fortsætte';
    case 'see-extension':
      return 'se, at forløbet er forlænget';
    case 'end':
      return 'afslutte forløbet';
    case 'settle-death':
      return afterDeathInDanish(step.of);
    case 'write-hours':
      return 'skrive månedens timer';
  }
}

function agreementOf({ title, isChanged }: { title: string; isChanged: boolean }): string {
  return isChanged ? `den ændrede aftale »${title}«` : `aftalen »${title}«`;
}
