import type { Look } from '../../audit/record-look.js';

/** What an event of a case is told as. */
const HAPPENED: Record<string, string> = {
  'placement.registered': 'Forløbet blev registreret',
  'placement.changed': 'Formål eller opgaver blev rettet',
  'placement.days-changed': 'Forløbets dage blev rettet',
  'placement.activated': 'Forløbet blev sat i gang',
  'mentee.changed': 'Menteens navn eller kontakt blev rettet',
  'mentor.picked': 'En mentor blev valgt',
  'leader.changed': 'Forløbet fik en anden leder',
  'grant.drafted': 'En bevilling blev skrevet',
  'grant.changed': 'Bevillingen blev rettet',
  'grant.recommended': 'Bevillingen blev indstillet',
  'grant.returned': 'Bevillingen blev sendt tilbage',
  'grant.granted': 'Timerne blev bevilget',
  'grant.refused': 'Bevillingen blev afslået',
  'wage-cost.proposed': 'En lønomkostning blev indsendt',
  'wage-cost.approved': 'Lønomkostningen blev godkendt',
  'wage-cost.refused': 'Lønomkostningen blev afslået',
  'time-entry.written': 'Timer blev skrevet',
  'time-entry.changed': 'Timer blev rettet',
  'time-entry.deleted': 'Timer blev slettet',
  'month.without-hours': 'En måned blev meldt uden timer',
  'claim.drafted': 'Et krav blev begyndt',
  'claim.submitted': 'Et krav blev sendt ind',
  'claim.withdrawn': 'Et krav blev trukket tilbage',
  'claim.returned': 'Et krav blev sendt tilbage til lederen',
  'claim.approved': 'Et krav blev godkendt',
  'claim.refused': 'Et krav blev afslået',
  'milestone.reached': 'En milepæl blev nået',
  'milestone.taken-back': 'En milepæl blev taget tilbage',
  'week.checked-in': 'Ugen blev gjort op',
  'letter.issued': 'Et brev blev oprettet',
  'attachment.added': 'Et bilag blev lagt på sagen',
  'journal-note.written': 'Et journalnotat blev skrevet',
  'journal-note.corrected': 'Et journalnotat blev rettet',
  'case.taken': 'Sagen blev taget',
  'case.handed-over': 'Sagen blev givet videre',
  'case.put-on-hold': 'Sagen blev sat på hold',
  'case.taken-off-hold': 'Sagen blev taget op igen',
};

export function happenedInDanish(what: string): string {
  return HAPPENED[what] ?? 'Noget i sagen blev ændret';
}

export function wayOfLookingInDanish(how: Look['how']): string {
  switch (how) {
    case 'page':
      return 'Så på siden';
    case 'api':
      return 'Hentede gennem et andet system';
    case 'search':
      return 'Fandt i en søgning';
    case 'letter':
      return 'Åbnede et brev';
    case 'export':
      return 'Hentede i et udtræk';
  }
}
