import {
  ChangedMeanwhile,
  refuseIfChanged,
  versionIn,
  VersionMissing,
  versionSeen,
} from '../../src/web/version.js';

describe('the version that a change builds on', () => {
  it('is what If-Match names', () => {
    expect(versionIn('"7"')).toBe(7);
    expect(versionSeen('"7-0a1b"')).toBe('7-0a1b');
  });

  it.each(['7', 'W/"7"', '*', '"7-0a1b"', '"abc"', '"9999999999"', '"7", "8"'])('is not %s', (ifMatch) => {
    expect(() => versionIn(ifMatch)).toThrow(ChangedMeanwhile);
  });

  it('must be said, or may be left out', () => {
    expect(() => versionIn(undefined)).toThrow(VersionMissing);
    expect(versionSeen(undefined)).toBeNull();
  });

  it('is the present one, or the change is refused', () => {
    expect(() => refuseIfChanged(2, 2)).not.toThrow();
    expect(() => refuseIfChanged('2', 2)).not.toThrow();
    expect(() => refuseIfChanged(null, 2)).not.toThrow();
    expect(() => refuseIfChanged('1', 2)).toThrow(ChangedMeanwhile);
  });
});
