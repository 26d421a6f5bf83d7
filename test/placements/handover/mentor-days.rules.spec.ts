import { mentorOn } from '../../../src/placements/handover/mentor-days.rules.js';

const anna = { id: 'anna', name: 'Anna', firstDay: '2026-10-01', lastDay: '2026-10-31' };
const bo = { id: 'bo', name: 'Bo', firstDay: '2026-11-01', lastDay: null };

it('finds the mentor of a day, both ends included', () => {
  const on = (day: string) => mentorOn([anna, bo], day);

  expect(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01', '2027-11-01'].map(on)).toEqual([
    null,
    anna,
    anna,
    bo,
    bo,
  ]);
});
