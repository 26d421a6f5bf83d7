import { describe, expect, it } from '@jest/globals';
import { linkOf } from '../../../../src/settings/people/link/link.rules.js';

const NOW = new Date('2026-11-03T09:00:00Z');
const madeAt = new Date('2026-10-20T09:00:00Z');
const known = { hasPassword: false, invitedAt: madeAt };
const at = (instant: string) => ({ ...known, invitationEndsAt: new Date(instant) });

describe('the newest link of a person', () => {
  it('is none where none was made', () => {
    expect(linkOf({ hasPassword: false, invitedAt: null, invitationEndsAt: null }, NOW)).toEqual({
      is: 'none',
    });
  });

  it('is used where it is', () => {
    expect(linkOf({ ...known, hasPassword: true, invitationEndsAt: null }, NOW)).toEqual({ is: 'used' });
  });

  it('waits until it expires', () => {
    const endsAt = new Date('2026-11-03T09:00:01Z');
    expect(linkOf(at('2026-11-03T09:00:01Z'), NOW)).toEqual({ is: 'waiting', madeAt, endsAt });
    expect(linkOf(at('2026-11-03T09:00:00Z'), NOW)).toEqual({ is: 'expired', madeAt });
  });
});
