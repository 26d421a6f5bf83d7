import { isVouchedFor, monthRefusals, STANDINGS, wordRefusals } from '../../../src/hours/word/word.rules.js';

const ENTRY = { day: '2026-10-06', isDecided: false };
const SPEAKER = { isAsked: true, mayConfirm: true };
const RIGHT = { word: 'confirmed', text: null } as const;

describe('the mentee’s word', () => {
  it('is taken of hours that the scheme asks about', () => {
    expect(wordRefusals(ENTRY, RIGHT, SPEAKER)).toEqual([]);
    expect(wordRefusals(ENTRY, RIGHT, { ...SPEAKER, isAsked: false })).toEqual([{ because: 'nobody-asks' }]);
  });

  it('is not that of a representative without the power', () => {
    expect(wordRefusals(ENTRY, RIGHT, { ...SPEAKER, mayConfirm: false })).toEqual([
      { because: 'may-not-confirm' },
    ]);
  });

  it('is taken until the claim is decided', () => {
    expect(wordRefusals({ ...ENTRY, isDecided: true }, RIGHT, SPEAKER)).toEqual([
      { because: 'hours-decided', day: '2026-10-06' },
    ]);
  });

  it('has a text with a dispute alone', () => {
    const text = 'Vi var hjemme';
    expect(wordRefusals(ENTRY, { word: 'disputed', text }, SPEAKER)).toEqual([]);
    expect(wordRefusals(ENTRY, { word: 'confirmed', text }, SPEAKER)).toEqual([
      { because: 'text-without-dispute' },
    ]);
  });
});

describe('a month that is right', () => {
  it('has something unanswered, and is asked about', () => {
    expect(monthRefusals(1, SPEAKER)).toEqual([]);
    expect(monthRefusals(0, SPEAKER)).toEqual([{ because: 'nothing-to-confirm' }]);
    expect(monthRefusals(1, { ...SPEAKER, isAsked: false })).toEqual([{ because: 'nobody-asks' }]);
    expect(monthRefusals(1, { ...SPEAKER, mayConfirm: false })).toEqual([{ because: 'may-not-confirm' }]);
  });
});

it('vouches for hours that are confirmed or checked', () => {
  expect(STANDINGS.filter(isVouchedFor)).toEqual(['confirmed', 'checked']);
});
