import type { Gate } from '../../schemes/scheme.js';
import { formatMonth } from '../../shared/danish-date.js';
import type { CaseAction } from './case-action.js';

export function actionInDanish(action: CaseAction): string {
  switch (action.does) {
    case 'decide-claim':
      return `Afgør kravet ${action.reference}`;
    case 'answer-return':
      return `Ret og send kravet ${action.reference} igen`;
    case 'decide-grant':
      return 'Afgør bevillingen';
    case 'recommend-grant':
      return 'Indstil bevillingen';
    case 'decide-wage-cost':
      return 'Afgør lønomkostningen';
    case 'ready-employer':
      return 'Skriv, hvad der er på plads hos arbejdsgiveren';
    case 'activate':
      return 'Sæt forløbet i gang';
    case 'pick-mentor':
      return 'Vælg mentor';
    case 'change-mentor':
      return 'Skift mentor';
    case 'change-leader':
      return 'Skift leder';
    case 'give-access':
      return 'Giv adgang til Limstift';
    case 'see-agreements':
      return 'Se aftaler og erklæring';
    case 'draft-grant':
      return 'Skriv en ny bevilling';
    case 'propose-wage-cost':
      return 'Indsend mentorens lønomkostning';
    case 'agree-fee':
      return 'Skriv mentorens honorar';
    case 'write-hours':
      return 'Skriv timer';
    case 'answer-hours':
      return 'Sig, om mentors timer passer';
    case 'check-hours':
      return `Kontrollér timerne for ${formatMonth(action.month)}`;
    case 'claim-hours':
      return 'Send månedens timer';
    case 'claim-on-paper':
      return 'Læg et månedsark på papir ind';
    case 'add-attachment':
      return 'Læg et bilag på sagen';
    case 'tell-progress':
      return 'Fortæl om fremdriften';
    case 'issue-letter':
      return 'Skriv et brev';
    case 'write-note':
      return 'Skriv et journalnotat';
    case 'change-placement':
      return 'Ret formål og opgaver';
    case 'change-days':
      return 'Ret forløbets dage';
    case 'pause':
      return 'Sæt forløbet på pause';
    case 'return':
      return 'Tag forløbet op efter pausen';
    case 'ending':
      return 'Afslut forløbet';
    case 'stop':
      return 'Stop forløbet';
    case 'withdrawal':
      return 'Træk forløbet tilbage';
    case 'reopening':
      return 'Åbn forløbet igen';
    case 'note-outcome':
      return 'Skriv, hvad der kom ud af forløbet';
    case 'extend':
      return 'Forlæng forløbet';
    case 'share-work':
      return 'Giv sagen videre eller sæt på hold';
  }
}

/** Where an action is done. To activate is a button on the case itself. */
export function placeOf(action: Exclude<CaseAction, { does: 'activate' }>, placementId: string): string {
  const here = `/forloeb/${placementId}`;
  switch (action.does) {
    case 'decide-claim':
    case 'answer-return':
      return `/krav/${action.id}`;
    case 'decide-grant':
    case 'recommend-grant':
      return `/bevillinger/${action.id}`;
    case 'decide-wage-cost':
      return `/loenomkostninger/${action.id}`;
    case 'ready-employer':
      return `/arbejdsgivere/${action.employerId}/parathed`;
    case 'pick-mentor':
    case 'change-mentor':
      return `${here}/mentor`;
    case 'change-leader':
      return `${here}/leder`;
    case 'give-access':
      return `${here}/adgang`;
    case 'see-agreements':
      return `${here}/aftaler`;
    case 'note-outcome':
      return `${here}/udfald`;
    case 'draft-grant':
      return `${here}/bevillinger/ny`;
    case 'propose-wage-cost':
      return `${here}/loenomkostning`;
    case 'agree-fee':
      return `${here}/honorar`;
    case 'write-hours':
      return `${here}/timer`;
    case 'answer-hours':
      return `${here}/svar-paa-timer`;
    case 'check-hours':
      return `${here}/timekontrol?maaned=${action.month}`;
    case 'claim-hours':
      return '/maanedsark';
    case 'claim-on-paper':
      return `${here}/maanedsark-paa-papir`;
    case 'add-attachment':
      return `${here}/bilag`;
    case 'tell-progress':
      return `${here}/fremdrift`;
    case 'issue-letter':
      return `${here}/breve`;
    case 'write-note':
      return `${here}/journal`;
    case 'change-placement':
      return `${here}/ret`;
    case 'change-days':
      return `${here}/dage`;
    case 'pause':
      return `${here}/skift/pause`;
    case 'return':
      return `${here}/skift/videre`;
    case 'ending':
      return `${here}/afslutning`;
    case 'stop':
      return `${here}/stop`;
    case 'withdrawal':
      return `${here}/skift/tilbagetraekning`;
    case 'reopening':
      return `${here}/skift/genaabning`;
    case 'extend':
      return `${here}/forlaengelse`;
    case 'share-work':
      return `${here}/fordeling`;
  }
}

/** The actions that open a gate, the one that fits best first. */
export function opens(gate: Gate): CaseAction['does'][] {
  switch (gate) {
    case 'mentor':
    case 'qualifications':
      return ['pick-mentor', 'change-mentor'];
    case 'purpose':
    case 'tasks':
      return ['change-placement'];
    case 'grant':
      return ['decide-grant', 'recommend-grant', 'draft-grant'];
    case 'declaration':
    case 'agreements':
      return ['see-agreements'];
    case 'employer-ready':
      return ['ready-employer'];
  }
}
