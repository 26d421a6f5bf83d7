/** What the log holds, in Danish. */
import { NO_BREAK_SPACE } from '../../shared/danish-number.js';
import { formatTime } from '../../shared/danish-date.js';
import type { LookPurpose } from '../record-look.js';
import type { AccessSubjectKind, LookShown, WayOfLooking } from './looks.page.js';

export function wayInDanish(how: WayOfLooking): string {
  switch (how) {
    case 'page':
      return 'På en side';
    case 'api':
      return 'Gennem et andet system';
    case 'search':
      return 'I en søgning';
    case 'letter':
      return 'I et brev';
    case 'export':
      return 'I et udtræk';
  }
}

export function subjectInDanish(kind: AccessSubjectKind): string {
  switch (kind) {
    case 'mentee':
      return 'Mentee';
    case 'mentor':
      return 'Mentor';
    case 'leader':
      return 'Leder';
    case 'person':
      return 'En person';
    case 'none':
      return '–';
  }
}

export function purposeInDanish(purpose: LookPurpose): string {
  switch (purpose) {
    case 'access-log':
      return 'Så, hvem der har set';
    case 'attachment':
      return 'Hentede et bilag';
    case 'case':
      return 'Åbnede sagen';
    case 'changes':
      return 'Læste ændringer af personer og regler';
    case 'cpr-number':
      return 'Slog et CPR-nummer op';
    case 'journal':
      return 'Læste journalen';
    case 'letter':
      return 'Læste et brev';
    case 'list':
      return 'Så i en liste';
    case 'payment-run':
      return 'Pakkede en udbetalingskørsel til revision';
    case 'person':
      return 'Så en persons adgang';
    case 'registration':
      return 'Registrerede et forløb';
    case 'timeline':
      return 'Læste sagens hændelser';
    default:
      return purpose.replace('protected-address: ', 'Så en beskyttet adresse: ');
  }
}

/** `Så i en liste, 12 gange fra kl. 08.05`: what somebody saw in lists on one day is told once. */
export function lookInDanish({
  purpose,
  times,
  firstAt,
}: Pick<LookShown, 'purpose' | 'times' | 'firstAt'>): string {
  const told = purposeInDanish(purpose);
  if (times <= 1) return told;
  return `${told}, ${times}${NO_BREAK_SPACE}gange fra kl.${NO_BREAK_SPACE}${formatTime(firstAt)}`;
}
