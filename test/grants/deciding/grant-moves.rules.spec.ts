import { type GrantMoves, movesOf } from '../../../src/grants/deciding/grant-moves.rules.js';

const named = (moves: GrantMoves) => Object.keys(moves).filter((name) => moves[name as keyof GrantMoves]);
const DRAFT = { status: 'draft', createdBy: 'kim', recommendedBy: null, returnedBy: null } as const;
const WAITS = { ...DRAFT, status: 'recommended', recommendedBy: 'kim' } as const;
const SIGNE = { role: 'caseworker', personId: 'signe', takesPart: false } as const;
const KIM = { role: 'consultant', personId: 'kim', takesPart: false } as const;

describe('the moves of a grant that somebody is offered', () => {
  it('lets the consultant mend and recommend a draft, and a caseworker recommend none but own drafts', () => {
    expect(named(movesOf(DRAFT, KIM))).toEqual(['change', 'recommend']);
    expect(named(movesOf(DRAFT, SIGNE))).toEqual([]);
    expect(named(movesOf({ ...DRAFT, createdBy: 'signe' }, SIGNE))).toEqual(['recommend']);
  });

  it('offers nobody to recommend what they sent back', () => {
    const sentBack = { ...DRAFT, createdBy: 'signe', returnedBy: 'signe' };
    expect(named(movesOf(sentBack, SIGNE))).toEqual([]);
    expect(named(movesOf(sentBack, { ...KIM, personId: 'signe' }))).toEqual(['change']);
    expect(named(movesOf(sentBack, KIM))).toEqual(['change', 'recommend']);
  });

  it('lets a caseworker decide what another recommended, or send it back', () => {
    expect(named(movesOf(WAITS, SIGNE))).toEqual(['giveBack', 'decide', 'hear']);
    expect(named(movesOf({ ...WAITS, status: 'hearing' }, SIGNE))).toEqual(['decide', 'hear']);
    expect(named(movesOf(WAITS, { ...KIM, personId: 'karla' }))).toEqual([]);
  });

  it('lets whoever recommended it take it back, until it is decided', () => {
    expect(named(movesOf(WAITS, KIM))).toEqual(['takeBack']);
    expect(named(movesOf({ ...WAITS, status: 'granted' }, KIM))).toEqual([]);
    expect(named(movesOf(WAITS, { ...KIM, role: 'auditor' }))).toEqual([]);
  });

  it('offers no decision on what one recommended, or takes part in', () => {
    expect(named(movesOf({ ...WAITS, recommendedBy: 'signe' }, SIGNE))).toEqual(['takeBack', 'giveBack']);
    expect(named(movesOf(WAITS, { ...SIGNE, takesPart: true }))).toEqual(['giveBack']);
  });

  it('offers nothing once it is decided, and nothing to a leader', () => {
    expect(named(movesOf({ ...WAITS, status: 'refused' }, SIGNE))).toEqual([]);
    expect(named(movesOf({ ...WAITS, status: 'granted' }, { ...SIGNE, takesPart: true }))).toEqual([]);
    expect(named(movesOf({ ...WAITS, status: 'granted' }, SIGNE))).toEqual(['end']);
    expect(named(movesOf(DRAFT, { ...SIGNE, role: 'leader' }))).toEqual([]);
  });
});
