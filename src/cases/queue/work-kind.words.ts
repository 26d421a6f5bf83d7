import type { WorkKind } from './queue.rules.js';

/** What a filter of the queue is called. */
export function workKindInDanish(kind: WorkKind): string {
  switch (kind) {
    case 'decide-claim':
      return 'Krav at afgøre';
    case 'decide-grant':
      return 'Bevillinger at afgøre';
    case 'decide-wage-cost':
      return 'Lønomkostninger at afgøre';
    case 'check-hours':
      return 'Timer at kontrollere';
    case 'answer-more-time':
      return 'Ønsker om udsættelse';
    case 'decide-correction':
      return 'Reguleringer';
    case 'handle-complaint':
      return 'Klager';
    case 'decide-training':
      return 'Uddannelse at afgøre';
    case 'attest-invoice':
      return 'Fakturaer at attestere';
    case 'register-invoice':
      return 'Fakturaer at registrere';
    case 'read-concern':
      return 'Bekymringer at læse';
    case 'assess-conflict':
      return 'Interessekonflikter at vurdere';
    case 'replace-mentor':
      return 'Mentorer at skifte';
    case 'mentee-died':
      return 'Menteen er død';
    case 'mentor-died':
      return 'Mentoren er død';
    case 'leader-died':
      return 'Lederen er død';
    case 'follow-up-stop':
      return 'Stoppede forløb';
    case 'follow-up-pause':
      return 'Pauser';
    case 'see-extension':
      return 'Forlængede forløb';
    case 'end-course':
      return 'Forløb at afslutte';
    case 'mentor-missing':
      return 'Mentor mangler';
    case 'first-contact':
      return 'Uden første kontakt';
    case 'contact-overdue':
      return 'Første kontakt over fristen';
    case 'does-not-go-on':
      return 'Fortsætter ikke';
    case 'draft-grant':
      return 'Mangler bevilling';
    case 'recommend-grant':
      return 'Bevillinger at indstille';
    case 'activate':
      return 'Forløb, der skal i gang';
    case 'grant-runs-out':
      return 'Bevillinger, der udløber';
    case 'milestone':
      return 'Milepæle over fristen';
  }
}
