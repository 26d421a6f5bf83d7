import {
  invitationRefusals,
  invitingRefusals,
  passwordRefusals,
} from '../../../src/settings/people/invitation.rules.js';

describe('who invites whom', () => {
  const leader = { isActive: true, roles: ['leader', 'mentor'] as const };
  const staff = { isActive: true, roles: ['mentor', 'caseworker'] as const };

  it.each(['administrator', 'consultant'] as const)('%s invites a leader', (role) => {
    expect(invitingRefusals(leader, role)).toEqual([]);
  });

  it('only an administrator invites staff', () => {
    expect(invitingRefusals(staff, 'administrator')).toEqual([]);
    expect(invitingRefusals(staff, 'consultant')).toEqual([{ because: 'staff-invited-by-administrator' }]);
  });

  it('nobody invites somebody who is not there, or not any more', () => {
    expect(invitingRefusals(null, 'administrator')).toEqual([{ because: 'person-unknown' }]);
    expect(invitingRefusals({ ...leader, isActive: false }, 'administrator')).toEqual([
      { because: 'person-unknown' },
    ]);
  });
});

describe('an invitation', () => {
  const NOW = new Date('2026-11-03T09:00:00Z');
  const open = {
    expiresAt: new Date(NOW.getTime() + 1),
    isUsed: false,
    isNewest: true,
    isPersonActive: true,
  };

  it('opens until its last moment', () => {
    expect(invitationRefusals(open, NOW)).toEqual([]);
    expect(invitationRefusals({ ...open, expiresAt: NOW }, NOW)).toEqual([{ because: 'invitation-expired' }]);
  });

  it('opens once, and not when there is a newer one', () => {
    expect(invitationRefusals({ ...open, isUsed: true }, NOW)).toEqual([{ because: 'invitation-used' }]);
    expect(invitationRefusals({ ...open, isNewest: false }, NOW)).toEqual([
      { because: 'invitation-replaced' },
    ]);
  });

  it('says nothing of people who are not there', () => {
    expect(invitationRefusals(null, NOW)).toEqual([{ because: 'invitation-unknown' }]);
    expect(invitationRefusals({ ...open, isPersonActive: false }, NOW)).toEqual([
      { because: 'invitation-unknown' },
    ]);
  });
});

it('a password is not the e-mail address, however it is written', () => {
  expect(passwordRefusals('Lone@Smedjen.example', 'lone@smedjen.example', [])).toEqual([
    { because: 'password-is-email' },
  ]);
  expect(passwordRefusals('Lone Leder 1999', 'lone@smedjen.example', ['Lone Leder'])).toEqual([
    { because: 'password-guessable' },
  ]);
  expect(passwordRefusals('fire ord at huske', 'lone@smedjen.example', ['Lone Leder'])).toEqual([]);
});
