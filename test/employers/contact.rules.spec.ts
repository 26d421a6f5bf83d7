import {
  contactFieldsChanged,
  contactVersion,
  type PartyContact,
} from '../../src/employers/contact.rules.js';

const CONTACT: PartyContact = { name: 'Mona Mentor', email: 'mona@firma.example', phone: '20304050' };

describe('name and contact', () => {
  it.each([{ name: 'Mona Mester' }, { email: 'mona@andet.example' }, { phone: null }])(
    'are another version with %o',
    (change) => {
      expect(contactVersion({ ...CONTACT, ...change })).not.toBe(contactVersion(CONTACT));
      expect(contactFieldsChanged(CONTACT, { ...CONTACT, ...change })).toEqual(Object.keys(change));
    },
  );

  it('are the same version as long as nothing is put right', () => {
    expect(contactVersion({ ...CONTACT })).toBe(contactVersion(CONTACT));
    expect(contactFieldsChanged(CONTACT, { ...CONTACT })).toEqual([]);
  });
});
