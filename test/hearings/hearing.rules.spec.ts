import {
  answerRefusals,
  heardRefusals,
  hearingStatus,
  noteRefusals,
  sendingRefusals,
} from '../../src/hearings/hearing.rules.js';

const DEADLINE = '2026-12-04';
const OPEN = { deadlineDay: DEADLINE, answeredAt: null, covers: true };
const ANSWERED = { ...OPEN, answeredAt: new Date('2026-11-25T09:00:00Z') };
const KNOWS = { because: 'party-gave-the-facts', words: null } as const;

describe('a hearing', () => {
  it('is open to the end of its last day, and then lapsed', () => {
    expect(hearingStatus(OPEN, DEADLINE)).toBe('open');
    expect(hearingStatus(OPEN, '2026-12-05')).toBe('lapsed');
    expect(hearingStatus(ANSWERED, '2026-11-25')).toBe('answered');
    expect(hearingStatus(ANSWERED, '2026-12-05')).toBe('answered');
  });

  it('is not sent while the same is open', () => {
    expect(sendingRefusals(OPEN, DEADLINE)).toEqual([{ because: 'heard-already', deadlineDay: DEADLINE }]);
    expect(sendingRefusals(OPEN, '2026-12-05')).toEqual([]);
    expect(sendingRefusals(ANSWERED, DEADLINE)).toEqual([]);
    expect(sendingRefusals(null, DEADLINE)).toEqual([]);
  });
});

describe('a decision against the party', () => {
  it('needs a hearing, or a reason for none', () => {
    expect(heardRefusals({ hearing: null, waiver: null }, DEADLINE)).toEqual([{ because: 'not-heard' }]);
    expect(heardRefusals({ hearing: null, waiver: KNOWS }, DEADLINE)).toEqual([]);
  });

  it('says in words what the law exempts', () => {
    const exempt = { because: 'exempt-by-law', words: null } as const;
    expect(heardRefusals({ hearing: null, waiver: exempt }, DEADLINE)).toEqual([
      { because: 'waiver-words-missing' },
    ]);
    const said = { ...exempt, words: 'Sagen kan ikke vente' };
    expect(heardRefusals({ hearing: null, waiver: said }, DEADLINE)).toEqual([]);
  });

  it('waits for the answer or the deadline, whatever else is said', () => {
    const open = [{ because: 'hearing-open', deadlineDay: DEADLINE }];
    expect(heardRefusals({ hearing: OPEN, waiver: KNOWS }, DEADLINE)).toEqual(open);
    expect(heardRefusals({ hearing: OPEN, waiver: null }, '2026-12-05')).toEqual([]);
    expect(heardRefusals({ hearing: ANSWERED, waiver: null }, DEADLINE)).toEqual([]);
  });

  it('is not heard where the party was heard on something else', () => {
    const other = { ...ANSWERED, covers: false };
    expect(heardRefusals({ hearing: other, waiver: null }, DEADLINE)).toEqual([{ because: 'not-heard' }]);
    expect(heardRefusals({ hearing: other, waiver: KNOWS }, DEADLINE)).toEqual([]);
  });
});

describe('an answer', () => {
  it('is given once, and until it is decided', () => {
    expect(answerRefusals({ answeredAt: null, waits: true })).toEqual([]);
    expect(answerRefusals({ ...ANSWERED, waits: true })).toEqual([{ because: 'answered-already' }]);
    expect(answerRefusals({ answeredAt: null, waits: false })).toEqual([{ because: 'decided-meanwhile' }]);
  });

  it('that staff write down came on a day between the hearing and today', () => {
    const hearing = { answeredAt: null, waits: true, sentDay: '2026-11-20' };
    const refusals = (answeredDay: string, takesPart = false) =>
      noteRefusals(hearing, { answeredDay, takesPart }, '2026-11-25');
    expect(refusals('2026-11-19')).toEqual([
      { because: 'answered-before-it-was-sent', sentDay: '2026-11-20' },
    ]);
    expect([refusals('2026-11-20'), refusals('2026-11-25')]).toEqual([[], []]);
    expect(refusals('2026-11-26')).toEqual([{ because: 'answered-in-the-future' }]);
    expect(refusals('2026-11-20', true)).toEqual([{ because: 'takes-part' }]);
  });
});
