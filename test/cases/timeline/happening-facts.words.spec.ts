import { factsInDanish } from '../../../src/cases/timeline/happening-facts.words.js';

const MILESTONES = [{ code: 'tour', title: 'Rundvisning på arbejdspladsen' }];

it.each([
  [
    'placement.registered',
    { firstDay: '2026-10-01', lastDay: '2026-10-31' },
    '01.10.2026 til og med 31.10.2026',
  ],
  [
    'placement.days-changed',
    {
      before: { firstDay: '2026-10-01', lastDay: '2026-10-31' },
      after: { firstDay: '2026-10-01', lastDay: '2026-11-30' },
    },
    'før 01.10.2026 til og med 31.10.2026, nu 01.10.2026 til og med 30.11.2026',
  ],
  [
    'placement.paused',
    { day: '2026-10-20', expectedReturnDay: '2026-12-01' },
    'fra 20.10.2026, ventes tilbage 01.12.2026',
  ],
  ['placement.returned', { day: '2026-12-01' }, 'fra 01.12.2026'],
  ['placement.stopped', { day: '2026-12-01' }, 'sidste dag 01.12.2026'],
  ['placement.ended', { day: '2026-12-01' }, 'sidste dag 01.12.2026'],
  ['placement.reopened', { day: '2026-12-01', lastDay: '2027-01-31' }, '01.12.2026 til og med 31.01.2027'],
  ['mentor.picked', { firstDay: '2026-12-01', name: 'Mona Mentor' }, 'Mona Mentor, fra 01.12.2026'],
  ['leader.changed', { firstDay: '2026-12-01', name: 'Lis Leder' }, 'Lis Leder, fra 01.12.2026'],
  ['wage-cost.proposed', { firstDay: '2026-12-01' }, 'fra 01.12.2026'],
  ['case.handed-over', { name: 'Signe Sagsbehandler' }, 'til Signe Sagsbehandler'],
  ['case.put-on-hold', { untilDay: '2026-12-01', reason: 'Afventer' }, 'til og med 01.12.2026, Afventer'],
  ['case.put-on-hold', { untilDay: '2026-12-01', reason: null }, 'til og med 01.12.2026'],
  ['grant.granted', { grantedMinutes: 600 }, '10 timer'],
  [
    'grant.drafted',
    { grantedMinutes: 600, firstDay: '2026-10-01', lastDay: '2026-10-31' },
    '10 timer, 01.10.2026 til og med 31.10.2026',
  ],
  ['time-entry.written', { day: '2026-10-05', minutes: 90 }, '1,5 timer 05.10.2026'],
  [
    'time-entry.changed',
    { after: { day: '2026-10-05', minutes: 90, firstDay: '', lastDay: '' } },
    '1,5 timer 05.10.2026',
  ],
  ['month.without-hours', { month: '2026-10' }, 'oktober 2026'],
  ['milestone.reached', { code: 'tour' }, 'Rundvisning på arbejdspladsen'],
  ['milestone.reached', { code: 'unknown' }, null],
  ['week.checked-in', { week: '2026-09-28' }, 'uge 40'],
  ['claim.submitted', { claim: 'K-2026-00001', amountOre: 99196 }, 'K-2026-00001, 991,96 kr.'],
  ['claim.approved', { claim: 'K-2026-00001' }, 'K-2026-00001'],
  ['placement.activated', {}, null],
  ['grant.granted', {}, null],
])('%s of %o says %s', (what, facts, said) => {
  expect(factsInDanish(what, facts, MILESTONES)?.replaceAll('\u00A0', ' ') ?? null).toBe(said);
});
