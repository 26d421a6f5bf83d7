import {
  changesBetween,
  earlierVersions,
  versionsOf,
} from '../../src/agreements/agreement-versions.rules.js';

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

  it('keeps what was in force before the newest that was sent, and no draft', () => {
    const at = new Date(0);
    const version = (number: number, status: string, inForceAt: Date | null = at) => ({
      code: 'a',
      number,
      status,
      inForceAt,
    });
    const numbers = (stored: unknown[]) =>
      earlierVersions(stored as never, { code: 'a' }).map(({ number }) => number);
    const before = [version(1, 'replaced'), version(2, 'replaced', null), version(3, 'replaced')];

    expect(numbers([...before, version(4, 'in-force'), version(5, 'draft', null)])).toEqual([3, 1]);
    expect(numbers([...before, version(4, 'in-force'), version(5, 'awaiting-signatures', null)])).toEqual([
      4, 3, 1,
    ]);
    expect(numbers([version(1, 'draft', null)])).toEqual([]);
    expect(numbers([{ ...version(1, 'replaced'), code: 'b' }, version(4, 'in-force')])).toEqual([]);
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
