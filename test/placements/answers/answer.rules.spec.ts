import {
  type Answer,
  answerRefusals,
  answersOfMentor,
  isOfMentor,
  isStoppedBy,
  questionsOf,
  TIES,
  unexplained,
  warningsIn,
  yesAndNo,
} from '../../../src/placements/answers/answer.rules.js';

const no = (question: Answer['question']): Answer => ({ question, answer: false, explanation: null });
const yes = (question: Answer['question'], explanation: string | null = null): Answer => ({
  question,
  answer: true,
  explanation,
});

describe('the answers', () => {
  it('are asked of a mentor who is picked', () => {
    expect(questionsOf('Mona')).toEqual(['family-tie', 'line-of-command', 'paid-already']);
    expect(questionsOf(null)).toEqual(['paid-already']);
    expect(questionsOf('Mona', 'coordinator')).toEqual(TIES);
    expect(questionsOf(null, 'coordinator')).toEqual([]);
  });

  it('must all be given', () => {
    expect(answerRefusals(['family-tie', 'paid-already'], [no('family-tie')])).toEqual([
      { because: 'answer-missing', question: 'paid-already' },
    ]);
  });

  it.each(['family-tie', 'line-of-command'] as const)('explain a yes to %s, and warn of it', (question) => {
    expect(answerRefusals([question], [yes(question)])).toEqual([
      { because: 'explanation-missing', question },
    ]);
    expect(answerRefusals([question], [yes(question, 'Kender hinanden lidt')])).toEqual([]);
    expect(warningsIn([yes(question, 'Kender hinanden lidt')])).toHaveLength(1);
    expect(warningsIn([no(question)])).toEqual([]);
    expect(isStoppedBy([yes(question, 'Kender hinanden lidt')])).toBe(false);
  });

  it('stop where another scheme pays for the same help', () => {
    expect(answerRefusals(['paid-already'], [yes('paid-already')])).toEqual([]);
    expect(isStoppedBy([yes('paid-already')])).toBe(true);
    expect(isStoppedBy([no('paid-already')])).toBe(false);
    expect(warningsIn([yes('paid-already')])).toEqual([]);
  });

  it('that are given where none must be are explained all the same', () => {
    expect(unexplained([])).toEqual([]);
    expect(unexplained([yes('family-tie'), no('line-of-command')])).toEqual([
      { because: 'explanation-missing', question: 'family-tie' },
    ]);
  });

  it('are of the mentor, but for who else pays', () => {
    expect(questionsOf('Mona').filter(isOfMentor)).toEqual(TIES);
  });

  it('are of one mentor, or of whoever is the mentor', () => {
    const given = (mentorId: string | null) => ({
      ...no('family-tie'),
      mentorId,
      byName: 'Karla',
      answeredAt: new Date(0),
    });
    const all = [given('Mona'), given('Nanna'), given(null)];
    expect(answersOfMentor(all, 'Nanna')).toEqual([given('Nanna'), given(null)]);
  });

  it('are told without what explains them', () => {
    expect(yesAndNo([yes('family-tie', 'Fætter'), no('paid-already')])).toEqual({
      'family-tie': true,
      'paid-already': false,
    });
  });
});
