import {
  agreementRule,
  agreementsBeforeStart,
  agreementsOf,
  declarationOf,
  mustSayItsParts,
  saidOfPaper,
} from '../../src/schemes/agreement.rules.js';
import type { AgreementRule } from '../../src/schemes/rule/agreement-rule.js';
import { schemeNamed } from './schemes.js';

const graduate = schemeNamed('graduate');
const doctor = schemeNamed('doctor');
const jobcenter = schemeNamed('jobcenter');

function codes(agreements: AgreementRule[]): string[] {
  return agreements.map(({ code }) => code);
}

describe('what a scheme asks to be agreed', () => {
  it('is two documents of the municipality before the start, and one of the pair elsewhere', () => {
    expect(codes(agreementsOf(jobcenter))).toEqual(['company-agreement', 'citizen-agreement']);
    expect(codes(agreementsBeforeStart(jobcenter))).toEqual(['company-agreement', 'citizen-agreement']);
    expect(codes(agreementsOf(doctor))).toEqual(['psychological-contract']);
    expect(codes(agreementsBeforeStart(doctor))).toEqual([]);
  });

  it('is found by its code, and nowhere else', () => {
    expect(agreementRule(graduate, 'mentor-agreement')?.form).toBe('document');
    expect(agreementRule(graduate, 'citizen-agreement')).toBeNull();
  });

  it('has in the citizen’s agreement what the audit asks for', () => {
    expect(agreementRule(jobcenter, 'citizen-agreement')?.parts).toEqual([
      'goal',
      'mentor-and-contact',
      'tasks',
      'duration',
      'hours',
      'complaint-guidance',
    ]);
  });

  it('is asked with its source, and refuses only as a must', () => {
    const [rule] = agreementsOf(graduate);
    if (rule === undefined) throw new Error('graduate has an agreement');
    expect(saidOfPaper(rule).source).toBe('FKI, Rammer og spilleregler, »Varighed og hyppighed«');
    expect(mustSayItsParts(rule)).toBe(true);
    expect(mustSayItsParts({ ...rule, strength: 'default' })).toBe(false);
  });
});

describe('what a mentor declares', () => {
  it('is asked by the municipality alone', () => {
    expect(declarationOf(jobcenter)?.source).toBe('organiser');
    expect(declarationOf(graduate)).toBeNull();
  });
});
