import { comparisonOf } from '../../../src/schemes/pages/comparison.rules.js';
import { itemsOf } from '../../../src/schemes/pages/scheme-items.words.js';
import { schemeNamed } from '../schemes.js';

const doctor = schemeNamed('doctor');

describe('two versions of a scheme', () => {
  it('that are the same have no difference', () => {
    expect(comparisonOf(itemsOf(doctor), itemsOf(schemeNamed('doctor')))).toEqual([]);
  });

  it('show what is new, what is changed with both texts, and what is gone', () => {
    const { agenda: _, ...rules } = doctor.rules;
    const duration = { ...doctor.rules.duration!, says: 'Forløbet varer 9 måneder.' };
    const statement = { ...doctor.statements[0]!, topic: 'benefits' as const, says: 'Noget nyt.' };
    const statements = [...doctor.statements, statement];
    const after = { ...doctor, statements, rules: { ...rules, duration } };

    const said = comparisonOf(itemsOf(doctor), itemsOf(after)).map((one) => [
      one.change,
      'before' in one ? one.before.says : null,
      'after' in one ? one.after.says : null,
    ]);
    expect(said).toEqual([
      ['added', null, 'Noget nyt.'],
      ['changed', doctor.rules.duration!.says, 'Forløbet varer 9 måneder.'],
      ['removed', doctor.rules.agenda!.says, null],
    ]);
  });
});

describe('what a scheme says', () => {
  it.each(['graduate', 'journalist', 'doctor', 'company', 'jobcenter'])('is all there in %s', (code) => {
    const scheme = schemeNamed(code);
    const says = new Set(itemsOf(scheme).map((item) => item.says));
    const rules = [
      ...Object.values(scheme.rules).filter((rule) => rule !== undefined),
      ...scheme.statements,
      ...scheme.agreements,
      ...scheme.employerParts,
      ...scheme.exercises,
    ];
    for (const rule of rules) expect(says).toContain(rule.says);
    for (const { title } of scheme.milestones) expect(says).toContain(title);
  });

  it.each(['graduate', 'journalist', 'doctor', 'company', 'jobcenter'])('has one key each in %s', (code) => {
    const keys = itemsOf(schemeNamed(code)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
