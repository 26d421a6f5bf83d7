/** What the log holds, in Danish. */
import type { AccessSubjectKind, WayOfLooking } from './looks.page.js';

export function wayInDanish(how: WayOfLooking): string {
  switch (how) {
    case 'page':
      return 'Side';
    case 'api':
      return 'API';
    case 'search':
      return 'Søgning';
    case 'letter':
      return 'Brev';
    case 'export':
      return 'Udtræk';
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
      return 'Bruger';
    case 'none':
      return 'Ingen';
  }
}

const PURPOSES: Record<string, string> = {
  'access-log': 'Revision',
  attachment: 'Bilag',
  case: 'Arbejde med sagen',
  'cpr-number': 'Opslag på CPR-nummer',
  journal: 'Journal',
  list: 'Liste',
  person: 'Brugerens adgang',
  'protected-address': 'Beskyttet adresse',
  registration: 'Registrering af forløb',
};

/**
 * A purpose without words of its own is shown as it stands, and so is what whoever looked wrote themselves:
 * `protected-address: Brev til borgeren`.
 */
export function purposeInDanish(purpose: string): string {
  const [code = '', ...written] = purpose.split(': ');
  const known = PURPOSES[code];
  return known === undefined ? purpose : [known, ...written].join(': ');
}

const SUBJECTS: Record<string, string> = {
  absence: 'Fravær',
  attachment: 'Bilag',
  case: 'Sag',
  claim: 'Krav',
  grant: 'Bevilling',
  'journal-note': 'Journalnotat',
  leader: 'Leder',
  letter: 'Brev',
  mentee: 'Mentee',
  mentor: 'Mentor',
  milestone: 'Milepæl',
  month: 'Måned',
  placement: 'Forløb',
  'time-entry': 'Timer',
  'wage-cost': 'Lønomkostning',
  week: 'Uge',
};

const OCCASIONS: Record<string, string> = {
  activated: 'sat i gang',
  added: 'lagt på',
  approved: 'godkendt',
  changed: 'ændret',
  'checked-in': 'meldt ind',
  corrected: 'rettet',
  deleted: 'slettet',
  drafted: 'oprettet som kladde',
  granted: 'bevilget',
  'handed-over': 'givet videre',
  issued: 'udstedt',
  picked: 'valgt',
  proposed: 'foreslået',
  'put-on-hold': 'sat på pause',
  reached: 'nået',
  recommended: 'indstillet',
  refused: 'afvist',
  registered: 'registreret',
  returned: 'sendt tilbage',
  submitted: 'indsendt',
  taken: 'taget',
  'taken-back': 'taget tilbage',
  'taken-off-hold': 'taget af pause',
  withdrawn: 'trukket tilbage',
  'without-hours': 'uden timer',
  written: 'skrevet',
};

/** `Krav godkendt`; what has no words of its own is shown as it stands. */
export function eventInDanish(what: string): string {
  const [subject = '', occasion = ''] = what.split('.');
  return `${SUBJECTS[subject] ?? subject} ${OCCASIONS[occasion] ?? occasion}`;
}
