import { fieldsChanged, menteeRefusals } from '../../src/mentees/mentee.rules.js';

describe('a citizen who is registered as mentee', () => {
  it('may be born today', () => {
    expect(menteeRefusals({ cpr: '0610264123' }, '2026-10-06')).toEqual([]);
  });

  it('is not born tomorrow', () => {
    expect(menteeRefusals({ cpr: '0710264123' }, '2026-10-06')).toEqual([{ because: 'born-in-the-future' }]);
  });
});

describe('a change of name and contact', () => {
  it('names the fields that are not as they were, and no other', () => {
    const before = { name: 'Mads', phone: null };
    expect(fieldsChanged(before, { name: 'Mads', phone: null })).toEqual([]);
    expect(fieldsChanged<object>(before, { name: 'Mads', phone: '20304050' })).toEqual(['phone']);
  });
});
