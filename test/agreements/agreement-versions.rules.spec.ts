import { changesBetween, versionsOf } from '../../src/agreements/agreement-versions.rules.js';

describe('an agreement through its versions', () => {
  it('has a draft, one that waits, and one in force', () => {
    const stored = ['draft', 'in-force', 'replaced'].map((status, at) => ({
      id: String(at),
      code: 'a',
      status,
    }));
    const { draft, awaiting, inForce } = versionsOf(stored as never, { code: 'a' });
    expect([draft?.id, awaiting, inForce?.id]).toEqual(['0', null, '1']);
    expect(versionsOf(stored as never, { code: 'b' }).inForce).toBeNull();
  });

  it('says what has changed, what was added and what was left out', () => {
    const before = [
      { part: 'hours' as const, words: '10 timer' },
      { part: 'goal' as const, words: 'Et mål' },
      { part: 'topics' as const, words: 'Pauser' },
    ];
    const after = [
      { part: 'hours' as const, words: '20 timer' },
      { part: 'goal' as const, words: 'Et mål' },
      { part: 'ethics' as const, words: 'Ro' },
    ];
    expect(changesBetween(before, after)).toEqual([
      { part: 'hours', before: '10 timer', after: '20 timer' },
      { part: 'ethics', before: null, after: 'Ro' },
      { part: 'topics', before: 'Pauser', after: null },
    ]);
  });
});
