import { describe, expect, it } from '@jest/globals';
import { linesSavedInDanish, savedInDanish } from '../../src/hours/time-entry.words.js';

describe('what is said of hours that are saved', () => {
  it('tells that transport is not paid', () => {
    const saved = { day: '2026-11-16', minutes: 90, activity: 'meeting' as const };
    expect(savedInDanish(saved)).toBe('1,5 timer er gemt for mandag 16.11.');
    expect(savedInDanish({ ...saved, activity: 'transport' })).toContain('Transport betales ikke.');
  });

  it('tells of lines that are in other months than the page’s', () => {
    const line = (day: string) => ({ day });
    expect(linesSavedInDanish([line('2026-10-05')], '2026-10')).toBe('Linjen er gemt.');
    expect(linesSavedInDanish([line('2026-11-02'), line('2026-10-05'), line('2026-09-30')], '2026-10')).toBe(
      '3 linjer er gemt. 1 linje er i september 2026. 1 linje er i november 2026.',
    );
    expect(linesSavedInDanish([line('2026-11-02'), line('2026-11-03')], '2026-10')).toBe(
      '2 linjer er gemt. 2 linjer er i november 2026.',
    );
  });
});
