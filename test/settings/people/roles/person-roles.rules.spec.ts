import {
  deactivationRefusals,
  type PersonFacts,
  reactivationRefusals,
  rolesRefusals,
} from '../../../../src/settings/people/roles/person-roles.rules.js';

const PAYER: PersonFacts = { isActive: true, roles: ['payer'], otherAdministrators: 1 };
const ADMINISTRATOR: PersonFacts = { ...PAYER, roles: ['administrator'] };

describe('the roles of a person', () => {
  it('are given and taken', () => {
    expect(rolesRefusals(PAYER, ['caseworker'])).toEqual([]);
  });

  it('are not those of somebody who is shut out', () => {
    expect(rolesRefusals({ ...PAYER, isActive: false }, ['caseworker'])).toEqual([
      { because: 'person-inactive' },
    ]);
  });

  it('are never none', () => {
    expect(rolesRefusals(PAYER, [])).toEqual([{ because: 'no-role-left' }]);
    expect(rolesRefusals({ ...PAYER, roles: ['payer', 'mentor'] }, [])).toEqual([]);
  });

  it('leave an administrator who can sign in', () => {
    const last = { ...ADMINISTRATOR, otherAdministrators: 0 };

    expect(rolesRefusals(ADMINISTRATOR, ['payer'])).toEqual([]);
    expect(rolesRefusals(last, ['payer'])).toEqual([{ because: 'last-administrator' }]);
    expect(rolesRefusals(last, ['payer', 'administrator'])).toEqual([]);
  });
});

describe('the access of a person', () => {
  it('is taken from whoever has it', () => {
    expect(deactivationRefusals(PAYER)).toEqual([]);
    expect(deactivationRefusals({ ...PAYER, isActive: false })).toEqual([{ because: 'already-inactive' }]);
  });

  it('is not taken from the last administrator', () => {
    expect(deactivationRefusals(ADMINISTRATOR)).toEqual([]);
    expect(deactivationRefusals({ ...ADMINISTRATOR, otherAdministrators: 0 })).toEqual([
      { because: 'last-administrator' },
    ]);
  });

  it('is given back to whoever lost it', () => {
    expect(reactivationRefusals({ isActive: false })).toEqual([]);
    expect(reactivationRefusals({ isActive: true })).toEqual([{ because: 'already-active' }]);
  });
});
