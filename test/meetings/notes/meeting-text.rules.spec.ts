import { agendaRefusals, agendaWriters } from '../../../src/meetings/notes/meeting-text.rules.js';

const MEETING = { day: '2026-11-03', start: '10:00', status: 'planned' } as const;
const BEFORE = { day: '2026-11-03', time: '09:59' };

it('is written by whom the scheme names, and by the mentee where it is silent', () => {
  expect(agendaWriters([])).toEqual(['mentee']);
  expect(agendaWriters(['mentor'])).toEqual(['mentor']);
  expect(agendaRefusals('mentee', MEETING, ['mentee'], BEFORE)).toEqual([]);
  expect(agendaRefusals('mentor', MEETING, ['mentee'], BEFORE)).toEqual([{ because: 'agenda-of-the-other' }]);
});

it('is written until the meeting begins, and of a meeting that is planned', () => {
  expect(agendaRefusals('mentee', MEETING, ['mentee'], { ...BEFORE, time: '10:00' })).toEqual([
    { because: 'meeting-has-begun' },
  ]);
  expect(agendaRefusals('mentee', { ...MEETING, status: 'cancelled' }, ['mentee'], BEFORE)).toEqual([
    { because: 'meeting-not-planned', status: 'cancelled' },
  ]);
});
