import {
  type Awaiting,
  isLastToSign,
  type Signing,
  signRefusals,
} from '../../../src/agreements/signing/signature.rules.js';
import { facts } from '../facts.js';

const AWAITING: Awaiting = {
  number: 2,
  parties: ['mentee', 'organiser'],
  facts: facts(),
  signed: ['organiser'],
  sentDay: '2026-11-03',
};
const PAPER = { kind: 'agreement' as const, signedDay: '2026-11-03' };

function because(signing: Partial<Signing> = {}, awaiting: Awaiting | null = AWAITING): string | undefined {
  const whole = {
    as: 'mentee' as const,
    version: 2,
    takesPart: false,
    facts: facts(),
    way: 'in-app' as const,
    paper: undefined,
  };
  return signRefusals(awaiting, { ...whole, ...signing })[0]?.because;
}

describe('a signature', () => {
  it('is given to what waits for it, on paper too', () => {
    expect(because()).toBeUndefined();
    expect(because({ version: undefined, paper: PAPER })).toBeUndefined();
  });

  it.each([
    ['agreement-changed', { version: 1 }],
    ['agreement-changed', { facts: facts({ tasks: 'Andre opgaver' }) }],
    ['signed-already', { as: 'organiser' }],
    ['not-a-party', { as: 'leader' }],
    ['signs-for-both', { takesPart: true }],
    ['may-not-sign', { way: null }],
    ['paper-unknown', { paper: null }],
    ['paper-unknown', { paper: { ...PAPER, kind: 'other' } }],
    ['paper-before-it-was-sent', { paper: { ...PAPER, signedDay: '2026-11-02' } }],
  ] as [string, Partial<Signing>][])('is refused as %s', (expected, signing) => {
    expect(because(signing)).toBe(expected);
  });

  it('is not given to what was not sent, nor on paper between the two', () => {
    expect(because({}, null)).toBe('agreement-not-sent');
    const ofThePair: Awaiting = { ...AWAITING, parties: ['mentor', 'mentee'], signed: [] };
    expect(because({ paper: PAPER }, ofThePair)).toBe('pair-signs-itself');
    expect(because({}, ofThePair)).toBeUndefined();
  });

  it('is the last where nobody else is left', () => {
    expect(isLastToSign(AWAITING, 'mentee')).toBe(true);
    expect(isLastToSign({ ...AWAITING, signed: [] }, 'mentee')).toBe(false);
  });
});
