import { changeRefusals, fieldsChanged, menteeRefusals } from '../../src/mentees/mentee.rules.js';

describe('a citizen who is registered as mentee', () => {
  it('may be born today', () => {
    expect(menteeRefusals({ cpr: '0610264123' }, '2026-10-06')).toEqual([]);
  });

  it('is not born tomorrow', () => {
    expect(menteeRefusals({ cpr: '0710264123' }, '2026-10-06')).toEqual([{ because: 'born-in-the-future' }]);
  });
});

describe('a change of name and contact', () => {
  it('is of name and contact alone where a coordinator makes it', () => {
    const contact = { addressProtected: false };
    const citizen = { address: {}, addressProtected: true, targetGroup: 'Sygedagpenge' };
    expect(changeRefusals(contact, 'coordinator')).toEqual([]);
    expect(changeRefusals(citizen, 'coordinator')).toEqual([
      { because: 'not-asked-for', field: 'address' },
      { because: 'not-asked-for', field: 'addressProtected' },
      { because: 'not-asked-for', field: 'targetGroup' },
    ]);
    expect(changeRefusals(citizen, 'consultant')).toEqual([]);
  });

  it('names the fields that are not as they were, and no other', () => {
    const before = { name: 'Mads', phone: null };
    expect(fieldsChanged(before, { name: 'Mads', phone: null })).toEqual([]);
    expect(fieldsChanged<object>(before, { name: 'Mads', phone: '20304050' })).toEqual(['phone']);
  });
});
