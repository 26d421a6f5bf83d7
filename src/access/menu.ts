import type { MenuItem } from '../web/page/layout.js';
import type { Role } from './role.js';

const START: MenuItem = { path: '/', inDanish: 'Forside' };
const CASES: MenuItem = { path: '/forloeb', inDanish: 'Forløb' };
const NEW: MenuItem = { path: '/forloeb/nyt', inDanish: 'Nyt forløb' };
const SHEET: MenuItem = { path: '/maanedsark', inDanish: 'Månedsark' };
const OWN_PLACEMENT: MenuItem = { path: '/mit-forloeb', inDanish: 'Mit forløb' };
const MATCHING: MenuItem = { path: '/matchning', inDanish: 'Matchning' };
const CONCERNS: MenuItem = { path: '/bekymringer', inDanish: 'Bekymringer' };
const COMPLAINTS: MenuItem = { path: '/klager', inDanish: 'Klager' };
const CLAIMS: MenuItem = { path: '/krav', inDanish: 'Krav' };
const CORRECTIONS: MenuItem = { path: '/reguleringer', inDanish: 'Reguleringer' };
const PAYMENTS: MenuItem = { path: '/udbetalinger', inDanish: 'Udbetalinger' };
const INVOICES: MenuItem = { path: '/fakturaer', inDanish: 'Fakturaer' };
const BUDGET: MenuItem = { path: '/budget', inDanish: 'Budget' };
const ABSENCE: MenuItem = { path: '/fravaer', inDanish: 'Fravær' };
const WEEK: MenuItem = { path: '/uge', inDanish: 'Min uge' };
/** The same page, which shows no week where there are no hours. */
const OWN_PLACEMENTS: MenuItem = { path: '/uge', inDanish: 'Mine forløb' };
const PREPARATION: MenuItem = { path: '/forberedelse', inDanish: 'Forberedelse' };
const PEOPLE: MenuItem = { path: '/personer', inDanish: 'Personer' };
const ORGANISATION: MenuItem = { path: '/organisation', inDanish: 'Organisation' };
const LETTER_BATCHES: MenuItem = { path: '/brevkoersler', inDanish: 'Brevkørsler' };
const LETTER_TEXTS: MenuItem = { path: '/brevtekster', inDanish: 'Brevtekster' };
const OUTBOX: MenuItem = { path: '/udbakke', inDanish: 'Udbakke' };
const LOOKS: MenuItem = { path: '/hvem-har-set', inDanish: 'Hvem har set' };
const CHANGES: MenuItem = { path: '/aendringer', inDanish: 'Ændringer' };

/** What a leader or a mentor has no use for. */
export interface Needless {
  /** Of a leader: whether all that they lead is paid by nobody. */
  readonly leadsUnpaidAlone?: boolean;
  /** Of a mentor: whether nobody pays for what they do. */
  readonly mentorsUnpaidAlone?: boolean;
  /** Of a mentor: whether no scheme of theirs has exercises. */
  readonly hasNoExercises?: boolean;
}

/** Where somebody in this role may go from any page; the front page is named where it is a page of its own. */
export function menuOf(role: Role, needless: Needless = {}): MenuItem[] {
  const { leadsUnpaidAlone, mentorsUnpaidAlone, hasNoExercises } = needless;
  switch (role) {
    case 'consultant':
      return [START, CASES, NEW, LETTER_BATCHES, CONCERNS];
    case 'caseworker':
      return [START, CASES, LETTER_BATCHES, CLAIMS, INVOICES, CORRECTIONS, COMPLAINTS, BUDGET];
    case 'leader':
      return leadsUnpaidAlone ? [START, CASES] : [START, SHEET, CLAIMS, CASES, ABSENCE];
    case 'administrator':
      return [PEOPLE, ORGANISATION, LETTER_TEXTS, OUTBOX, BUDGET];
    case 'auditor':
      return [CASES, CLAIMS, CORRECTIONS, PAYMENTS, INVOICES, BUDGET, LOOKS, CHANGES];
    case 'payer':
      return [PAYMENTS, INVOICES, CORRECTIONS, CLAIMS, CASES, BUDGET];
    case 'coordinator':
      return [START, CASES, MATCHING, LETTER_BATCHES, CONCERNS];
    case 'mentee':
      return [OWN_PLACEMENT, CASES, CONCERNS];
    case 'mentor':
      return [
        mentorsUnpaidAlone ? OWN_PLACEMENTS : WEEK,
        CASES,
        ...(mentorsUnpaidAlone ? [] : [ABSENCE]),
        ...(hasNoExercises ? [] : [PREPARATION]),
        CONCERNS,
      ];
  }
}
