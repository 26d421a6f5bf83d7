import { describe, expect, it } from '@jest/globals';
import {
  deliveryRefusals,
  isOnItsWay,
  openWays,
  type Reach,
} from '../../../src/letters/deliveries/delivery.rules.js';

const OPEN: Reach = {
  isByRole: true,
  isDead: false,
  canSignIn: true,
  digitalPostIsSetUp: true,
  hasDigitalPost: true,
};
const SHUT: Reach = {
  isByRole: true,
  isDead: false,
  canSignIn: false,
  digitalPostIsSetUp: false,
  hasDigitalPost: false,
};

const codes = (channel: Parameters<typeof deliveryRefusals>[0], reach: Reach) =>
  deliveryRefusals(channel, reach).map(({ because }) => because);

describe('a letter', () => {
  it('can always be printed by those who change its case, and by nobody else', () => {
    expect(codes('print', SHUT)).toEqual([]);
    expect(codes('print', { ...SHUT, isByRole: false })).toEqual(['delivery-not-by-role']);
  });

  it('goes by mail to whoever can sign in and read it', () => {
    expect(codes('mail', OPEN)).toEqual([]);
    expect(codes('mail', { ...OPEN, canSignIn: false })).toEqual(['recipient-cannot-sign-in']);
  });

  it('goes to Digital Post where that is set up, and to whoever has a number', () => {
    expect(codes('digital-post', OPEN)).toEqual([]);
    expect(codes('digital-post', { ...OPEN, digitalPostIsSetUp: false })).toEqual([
      'digital-post-not-set-up',
    ]);
    expect(codes('digital-post', { ...OPEN, hasDigitalPost: false })).toEqual([
      'recipient-without-digital-post',
    ]);
  });
});

it('goes in no way to somebody who has died', () => {
  const dead = { ...OPEN, isDead: true };
  expect((['print', 'mail', 'digital-post'] as const).flatMap((channel) => codes(channel, dead))).toEqual([
    'recipient-is-dead',
    'recipient-is-dead',
    'recipient-is-dead',
  ]);
  expect(openWays(dead, [])).toEqual([]);
});

describe('the ways that are left', () => {
  it('are those that are open and not taken', () => {
    expect(openWays(OPEN, [])).toEqual(['print', 'mail', 'digital-post']);
    expect(openWays(SHUT, [])).toEqual(['print']);
    expect(openWays(OPEN, [{ channel: 'mail', status: 'waiting' }])).toEqual(['print', 'digital-post']);
  });

  it('are open again after they failed', () => {
    expect(openWays(OPEN, [{ channel: 'mail', status: 'failed' }])).toContain('mail');
  });
});

it('is on its way once it waits or went out, and not by what failed', () => {
  expect(isOnItsWay([])).toBe(false);
  expect(isOnItsWay([{ channel: 'mail', status: 'failed' }])).toBe(false);
  expect(isOnItsWay([{ channel: 'mail', status: 'waiting' }])).toBe(true);
  expect(isOnItsWay([{ channel: 'print', status: 'sent' }])).toBe(true);
});
