import { formatMonth } from '../../shared/danish-date.js';
import type { LeaderTask } from './leader-tasks.rules.js';

export function leaderTaskInDanish(task: LeaderTask): string {
  switch (task.does) {
    case 'claim-month':
      return `Send timerne for ${formatMonth(task.month)}, ${task.placements} forløb`;
    case 'answer-return':
      return `Ret og send kravet ${task.reference} igen for ${task.menteeName}`;
    case 'answer-hearing':
      return `Læs partshøringen om ${task.on === 'claim' ? 'kravet' : 'reguleringen'} ${task.reference} for ${task.menteeName}, og svar, hvis du vil`;
    case 'document-sample':
      return `Send dokumentation for kravet ${task.reference} for ${task.menteeName} til en stikprøve`;
    case 'read-refusal':
      return `Læs, hvad der er afslået i kravet ${task.reference} for ${task.menteeName}`;
    case 'read-correction':
      return `Læs, hvad der er reguleret for ${task.menteeName} (${task.reference})`;
    case 'pick-mentor':
      return `Vælg en mentor til ${task.menteeName}`;
    case 'propose-wage-cost':
      return `Indsend lønomkostningen for mentoren til ${task.menteeName}`;
    case 'reach-milestone':
      return `${task.title} for ${task.menteeName}`;
  }
}

export function placeOfLeaderTask(task: LeaderTask): string {
  switch (task.does) {
    case 'claim-month':
      return `/maanedsark?maaned=${task.month}`;
    case 'answer-hearing':
      return `/hoeringer/${task.hearingId}`;
    case 'document-sample':
      return `/stikproever/${task.sampledId}`;
    case 'answer-return':
    case 'read-refusal':
      return `/krav/${task.claimId}`;
    case 'read-correction':
      return `/reguleringer/${task.correctionId}`;
    case 'pick-mentor':
      return `/forloeb/${task.placementId}/mentor`;
    case 'propose-wage-cost':
      return `/forloeb/${task.placementId}/loenomkostning`;
    case 'reach-milestone':
      return `/forloeb/${task.placementId}/fremdrift?milepael=${task.code}`;
  }
}
