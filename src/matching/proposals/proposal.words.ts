import { formatDay } from '../../shared/danish-date.js';
import { saidWithSource } from '../../schemes/said-rule.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { Said } from '../../web/problems/said.js';
import type {
  AnswerRefusal,
  AnswerWord,
  HandlingRefusal,
  ProposalState,
  ProposalStatus,
  ProposeRefusal,
} from './proposal.rules.js';
import { askedRole } from './proposal.rules.js';

/** How a proposal stands, as the coordinator reads it. */
export function proposalStatusInDanish({
  status,
  firstRole,
}: Pick<ProposalState, 'status' | 'firstRole'>): string {
  switch (status) {
    case 'first-asked':
    case 'second-asked':
      return askedRole({ status, firstRole }) === 'mentor' ? 'Venter på mentor' : 'Venter på mentee';
    case 'agreed':
      return 'Begge har sagt ja';
    case 'declined':
      return 'Afslået';
    case 'lapsed':
      return 'Bortfaldet uden svar';
    case 'withdrawn':
      return 'Trukket tilbage';
    case 'placed':
      return 'Blev til et forløb';
  }
}

/** The same to one of the pair, who is not told whether the other said no or said nothing. */
export function ownStatusInDanish(status: ProposalStatus, isMine: boolean): string {
  switch (status) {
    case 'first-asked':
    case 'second-asked':
      return isMine ? 'Venter på dit svar' : 'Du har sagt ja. Vi venter på den anden';
    case 'agreed':
      return 'I har begge sagt ja. Koordinatoren opretter forløbet';
    case 'declined':
    case 'lapsed':
    case 'withdrawn':
      return 'Det blev ikke til noget';
    case 'placed':
      return 'I har et forløb sammen';
  }
}

export function answerInDanish(says: AnswerWord | 'reply', byRole: OneOfThePair | 'coordinator'): string {
  const who = byRole === 'mentor' ? 'Mentor' : byRole === 'mentee' ? 'Mentee' : 'Koordinatoren';
  switch (says) {
    case 'yes':
      return `${who} har sagt ja`;
    case 'no':
      return `${who} har sagt nej`;
    case 'ask-more':
      return `${who} har spurgt`;
    case 'reply':
      return `${who} har svaret`;
  }
}

export function proposeRefusalInDanish(refusal: ProposeRefusal): Said {
  switch (refusal.because) {
    case 'not-with-oneself':
      return { detail: 'Mentor og mentee er den samme person. Vælg to forskellige.' };
    case 'family-tie':
      return { field: 'familyTie', detail: 'De to er i familie. Find en anden til dem begge.' };
    case 'line-of-command':
      return { field: 'lineOfCommand', detail: 'Den ene er den andens chef. Find en anden til dem begge.' };
    case 'other-scheme':
      return { detail: 'De to har meldt sig til hver sin ordning.' };
    case 'application-closed':
      return {
        detail:
          refusal.of === 'mentor'
            ? 'Mentorens tilmelding er lukket. Vælg en anden mentor.'
            : 'Menteens tilmelding er lukket. Vælg en anden mentee.',
      };
    case 'has-a-mentor-already':
      return { detail: 'Menteen har allerede et forløb med en mentor.' };
    case 'proposed-already':
      return { detail: 'Menteen indgår allerede i et forslag. Vent på svaret, eller træk det tilbage.' };
    case 'asked-out-of-order':
      return {
        field: 'askFirst',
        detail: `${refusal.first === 'mentor' ? 'Mentor' : 'Mentee'} skal spørges først. ${saidWithSource(refusal)}`,
      };
    case 'mentor-has-no-room':
      return {
        field: 'isAgreed',
        detail: refusal.mayBeMore
          ? `Mentoren har ikke plads til flere. Er I enige om det alligevel, så sæt kryds. ${saidWithSource(refusal)}`
          : `Mentoren har ikke plads til flere. ${saidWithSource(refusal)}`,
      };
  }
}

export function answerRefusalInDanish(refusal: AnswerRefusal): Said {
  switch (refusal.because) {
    case 'not-asked-now':
      return { detail: 'Forslaget venter ikke på dit svar.' };
    case 'answered-too-late':
      return {
        detail: `Forslaget bortfaldt efter ${formatDay(refusal.lapsesDay)}. Skriv eller ring til koordinatoren, hvis du gerne ville.`,
      };
    case 'ties-not-answered':
      return {
        field: 'hasNoTie',
        detail: 'Sæt kryds, hvis I ikke er i familie, og ingen af jer er den andens chef. Ellers svar nej.',
      };
    case 'question-missing':
      return { field: 'text', detail: 'Skriv, hvad du gerne vil vide.' };
  }
}

export function handlingRefusalInDanish(refusal: HandlingRefusal): Said {
  switch (refusal.because) {
    case 'not-open-any-longer':
      return { detail: 'Forslaget er afsluttet.' };
    case 'nothing-asked':
      return { detail: 'Ingen har spurgt om noget.' };
    case 'not-agreed-yet':
      return { detail: 'Forløbet kan oprettes, når begge har sagt ja.' };
  }
}
