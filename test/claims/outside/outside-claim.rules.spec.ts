import { ownClaimant, takesHoursOf } from '../../../src/claims/outside/outside-claim.rules.js';

it('lets a mentor claim the own hours where no employer of the workplace does', () => {
  expect(ownClaimant({ id: 'm', kind: 'external-consultant' })).toEqual({
    settlement: 'e-invoice',
    mentorId: 'm',
  });
  expect(ownClaimant({ id: 'm', kind: 'company-employee' })).toEqual({ because: 'claimed-by-the-workplace' });
  expect(ownClaimant(null)).toEqual({ because: 'claimed-by-the-workplace' });
});

it('puts each hour into one claim alone', () => {
  const outsiders = new Set(['outsider']);
  const workplace = { mentorId: null };
  const own = { mentorId: 'outsider' };
  expect(takesHoursOf(workplace, { mentorId: 'employee' }, outsiders)).toBe(true);
  expect(takesHoursOf(workplace, { mentorId: 'outsider' }, outsiders)).toBe(false);
  expect(takesHoursOf(own, { mentorId: 'outsider' }, outsiders)).toBe(true);
  expect(takesHoursOf(own, { mentorId: 'employee' }, outsiders)).toBe(false);
});
