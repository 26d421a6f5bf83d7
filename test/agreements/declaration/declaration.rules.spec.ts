import {
  type Declaring,
  declarationRefusals,
} from '../../../src/agreements/declaration/declaration.rules.js';

const DECLARING: Declaring = {
  isAsked: true,
  status: 'matched',
  mentorId: 'mona',
  hasDeclared: false,
  isTheMentor: true,
  paper: undefined,
};

describe('a declaration', () => {
  it('is made in the app, or registered from a paper', () => {
    expect(declarationRefusals(DECLARING)).toEqual([]);
    expect(declarationRefusals({ ...DECLARING, paper: { kind: 'agreement' } })).toEqual([]);
  });

  it.each([
    ['no-declaration-asked', { isAsked: false }],
    ['placement-over', { status: 'ended' }],
    ['no-mentor', { mentorId: null }],
    ['another-mentor', { isTheMentor: false }],
    ['declared-already', { hasDeclared: true }],
    ['paper-unknown', { paper: null }],
    ['paper-unknown', { paper: { kind: 'other' } }],
  ] as [string, Partial<Declaring>][])('is refused as %s', (because, differently) => {
    expect(declarationRefusals({ ...DECLARING, ...differently })).toEqual([{ because }]);
  });
});
