import { describe, expect, it } from '@jest/globals';
import {
  fieldsOfPersonChanged,
  personChangeRefusals,
} from '../../../../src/settings/people/change/person-change.rules.js';

const PERSON = { name: 'Nanna Ny', email: 'nanna@limstrup.example', phone: '87001299' };

describe('whose contact an administrator puts right', () => {
  it('is staff’s, who may be in cases too', () => {
    expect(personChangeRefusals(['caseworker'])).toEqual([]);
    expect(personChangeRefusals(['mentor', 'caseworker'])).toEqual([]);
  });

  it('is not that of whoever is in cases alone', () => {
    expect(personChangeRefusals(['mentor', 'leader'])).toEqual([{ because: 'not-staff' }]);
  });
});

it('names the fields that change', () => {
  expect(fieldsOfPersonChanged(PERSON, PERSON)).toEqual([]);
  expect(fieldsOfPersonChanged(PERSON, { ...PERSON, name: 'Nanna Nyere', phone: null })).toEqual([
    'name',
    'phone',
  ]);
});
