import { describe, expect, it } from '@jest/globals';
import { letterMeant } from '../../../src/cases/letters/kinds/letter-meant.rules.js';
import type { Offer } from '../../../src/cases/letters/kinds/offer.js';

describe('which letter is meant', () => {
  const an = (kind: Offer['kind'], aboutId: string, recipient: Offer['recipient']): Offer => ({
    kind,
    aboutId,
    recipient,
    recipientId: recipient,
    occasion: '',
    isOwed: false,
    isToTheDead: false,
    concerns: {},
  });
  const offers = [
    an('orientation-to-leader', 'case', 'leader'),
    an('extension', 'second', 'mentee'),
    an('extension', 'third', 'mentee'),
  ];

  it('is the one of its kind', () => {
    expect(letterMeant(offers, { kind: 'orientation-to-leader' })).toMatchObject({ recipient: 'leader' });
  });

  it('is told by what it is about', () => {
    expect(letterMeant(offers, { kind: 'extension', aboutId: 'third' })).toMatchObject({ aboutId: 'third' });
    expect(letterMeant(offers, { kind: 'extension' })).toEqual({
      because: 'letter-meant-is-unclear',
      kind: 'extension',
    });
  });

  it('is told by whoever is to have it', () => {
    const asked = { kind: 'extension' as const, aboutId: 'third' };
    expect(letterMeant(offers, { ...asked, recipientId: 'mentee' })).toMatchObject({ aboutId: 'third' });
    expect(letterMeant(offers, { ...asked, recipientId: 'another' })).toMatchObject({
      because: 'letter-not-offered',
    });
  });

  it('is none where the case has nothing to say', () => {
    const none = { because: 'letter-not-offered' };
    expect(letterMeant(offers, { kind: 'repayment' })).toMatchObject(none);
    expect(letterMeant(offers, { kind: 'extension', aboutId: 'first' })).toMatchObject(none);
    expect(letterMeant(offers, { kind: 'extension', recipient: 'leader' })).toMatchObject(none);
    expect(letterMeant(offers, { kind: 'extension', aboutId: 'third', occasion: '2026-10' })).toMatchObject(
      none,
    );
  });
});
