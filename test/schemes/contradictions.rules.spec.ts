import { contradictionsIn } from '../../src/schemes/contradictions.rules.js';
import type { Scheme } from '../../src/schemes/scheme.js';
import { schemeNamed } from './schemes.js';

const jobcenter = schemeNamed('jobcenter');
const doctor = schemeNamed('doctor');
const company = schemeNamed('company');
const graduate = schemeNamed('graduate');

function saidOf(scheme: Scheme): string[] {
  return contradictionsIn(scheme).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('rules that do not go together', () => {
  it.each(['graduate', 'journalist', 'doctor', 'company', 'jobcenter'])('stand nowhere in %s', (code) => {
    expect(saidOf(schemeNamed(code))).toEqual([]);
  });

  it.each(['paidActivities', 'grantMonths', 'bothReasons'] as const)('are pay and no %s', (name) => {
    const rules = { ...jobcenter.rules };
    delete rules[name];
    expect(saidOf({ ...jobcenter, rules })).toEqual([
      `rules.paysForHours: a scheme that pays for hours has the rule ${name} as well`,
    ]);
  });

  it('are pay and no law', () => {
    expect(saidOf({ ...jobcenter, legalBases: [] })).toEqual([
      'rules.paysForHours: a scheme that pays for hours has legalBases as well',
    ]);
  });

  it('are no pay and a grant to wait for', () => {
    expect(saidOf({ ...graduate, gates: ['mentor', 'grant'] })).toEqual([
      'gates: a scheme that pays for no hours has no gate "grant"',
    ]);
  });

  it('are no pay and a word on the hours', () => {
    const { menteesWord } = jobcenter.rules;
    const rules = { ...graduate.rules, ...(menteesWord && { menteesWord }) };
    expect(saidOf({ ...graduate, rules })).toEqual([
      'rules.menteesWord: only a scheme that pays for hours asks for a word on them',
    ]);
  });

  it('are no workplace and a leader', () => {
    const mentorPickedBy = { ...jobcenter.rules.mentorPickedBy };
    const agreements = graduate.agreements.map((one) => ({ ...one, parties: ['leader' as const] }));
    expect(saidOf({ ...graduate, agreements, rules: { ...graduate.rules, mentorPickedBy } })).toEqual([
      'rules.mentorPickedBy.value: only a course at a workplace has a leader who picks',
      'agreements.0.parties: only a course at a workplace has a leader who signs',
    ]);
  });

  it('are a gate, and nothing that could open it', () => {
    const { declaration: _, ...undeclared } = { ...jobcenter, gates: ['declaration' as const] };
    expect(saidOf(undeclared)).toEqual(['gates: a scheme without a declaration has no gate "declaration"']);
    const later = jobcenter.agreements.map((one) => ({ ...one, at: 'first-meeting' as const }));
    expect(saidOf({ ...jobcenter, gates: ['agreements'], agreements: later })).toEqual([
      'gates: a scheme without agreements before the start has no gate "agreements"',
    ]);
    expect(saidOf({ ...jobcenter, gates: ['declaration', 'agreements'] })).toEqual([]);
    const employerParts = company.employerParts.map((one) => ({ ...one, strength: 'advice' as const }));
    expect(saidOf({ ...company, employerParts })).toEqual([
      'gates: a scheme whose employerParts hold no readiness that must be has no gate "employer-ready"',
    ]);
    const { atWorkplace: _at, ...rules } = company.rules;
    expect(saidOf({ ...company, rules })).toEqual([
      'gates: only a course at a workplace has an employer for the gate "employer-ready"',
    ]);
  });

  it('are a clarification meeting that something waits for, and that there is none of', () => {
    const { clarificationMeeting: _, ...rules } = doctor.rules;
    expect(saidOf({ ...doctor, rules })).toEqual([
      'rules.tryingOut.value: the scheme has no clarificationMeeting',
      'agreements.0.at: the scheme has no clarificationMeeting',
    ]);
  });

  it('are a most that is less than the least', () => {
    const duration = { ...doctor.rules.duration!, value: { least: 8, most: 7 } };
    expect(saidOf({ ...doctor, rules: { ...doctor.rules, duration } })).toEqual([
      'rules.duration.value: most is less than least',
    ]);
  });

  it('are one code for two milestones', () => {
    const [first] = jobcenter.milestones;
    const milestones = [...jobcenter.milestones, first!];
    expect(saidOf({ ...jobcenter, milestones })).toEqual([
      `milestones.${milestones.length - 1}.code: "${first!.code}" stands there already`,
    ]);
  });

  it('are an end before the beginning', () => {
    const legalBases = [{ validFrom: '2026-02-01', validTo: '2026-01-31', citation: 'a law' }];
    expect(saidOf({ ...jobcenter, validTo: '2020-01-01', legalBases })).toEqual([
      'validTo: ends before it begins',
      'legalBases.0.validTo: ends before it begins',
    ]);
    expect(saidOf({ ...jobcenter, validTo: jobcenter.validFrom })).toEqual([]);
  });
});
