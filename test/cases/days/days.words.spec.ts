import { consequencesInDanish } from '../../../src/cases/days/days.words.js';
import { effectOfDays } from '../../../src/cases/days/days.rules.js';

const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
const FACTS = {
  status: 'active',
  period: PERIOD,
  grants: [{ id: 'grant', ...PERIOD, status: 'granted', minutesLeft: 600 }],
  hours: null,
  firstMilestoneDay: null,
  handovers: [],
  letters: 0,
  tooLong: null,
} as const;

const said = (lastDay: string, letters = 0) =>
  consequencesInDanish(
    effectOfDays({ ...PERIOD, lastDay }, { ...FACTS, grants: [...FACTS.grants], handovers: [], letters }),
  ).join(' ');

it('speaks of one day as one', () => {
  expect(said('2027-04-01')).toContain(
    'Der er ingen bevilling den 01.04.2027, så mentoren kan ikke skrive timer den dag.',
  );
  expect(said('2027-04-02')).toContain(
    'Der er ingen bevilling fra 01.04.2027 til og med 02.04.2027, så mentoren kan ikke skrive timer i de dage.',
  );
});

it('tells what becomes of the letters that were sent', () => {
  expect(said('2027-04-01')).toContain('Der er ikke sendt breve på sagen.');
  expect(said('2027-04-01', 1)).toContain('Brevet, der er sendt, nævner de gamle dage');
  expect(said('2027-04-01', 2)).toContain('De 2 breve, der er sendt, kan nævne de gamle dage');
});
