import { describe, expect, it } from '@jest/globals';
import {
  type CaseToChooseFrom,
  lettersChosen,
} from '../../../../src/cases/letters/batches/choosing/letters-chosen.rules.js';
import type { Offer } from '../../../../src/cases/letters/kinds/offer.js';

const anOffer = (changes: Partial<Offer> = {}): Offer => ({
  kind: 'orientation-to-leader',
  aboutId: 'case',
  occasion: '',
  recipient: 'leader',
  recipientId: 'leader',
  isOwed: false,
  isToTheDead: false,
  concerns: {},
  ...changes,
});

const ORIENTATION = anOffer();
const REFUSAL = anOffer({ kind: 'claim-refusal', aboutId: 'claim', isOwed: true });

const aCase = (changes: Partial<CaseToChooseFrom> = {}): CaseToChooseFrom => ({
  placementId: 'placement',
  runBy: 'consultant',
  offers: [ORIENTATION, REFUSAL],
  written: [],
  ...changes,
});

const chosen = (
  asked: Partial<Parameters<typeof lettersChosen>[1]>,
  one = aCase(),
  mayIssue: Parameters<typeof lettersChosen>[2] = () => true,
): string[] => lettersChosen([one], { kind: null, again: false, ...asked }, mayIssue).map(({ kind }) => kind);

describe('the letters of a batch', () => {
  it('are those of one kind, or all that are owed', () => {
    expect(chosen({ kind: 'orientation-to-leader' })).toEqual(['orientation-to-leader']);
    expect(chosen({ kind: null })).toEqual(['claim-refusal']);
    expect(chosen({ kind: 'certificate' })).toEqual([]);
  });

  it('are not those that were written, unless they are asked for again', () => {
    const both = aCase({ written: [ORIENTATION, REFUSAL] });
    expect(chosen({ kind: 'orientation-to-leader' }, both)).toEqual([]);
    expect(chosen({ kind: 'orientation-to-leader', again: true }, both)).toEqual(['orientation-to-leader']);
    expect(chosen({ kind: null, again: true }, both)).toEqual([]);
  });

  it.each(['aboutId', 'occasion', 'recipientId'] as const)(
    'are written before only where %s is the same',
    (what) => {
      const written = [{ ...ORIENTATION, [what]: 'another' }];
      expect(chosen({ kind: 'orientation-to-leader' }, aCase({ written }))).toHaveLength(1);
    },
  );

  it('are to none who has died', () => {
    const toTheDead = aCase({ offers: [anOffer({ isToTheDead: true })] });
    expect(chosen({ kind: 'orientation-to-leader' }, toTheDead)).toEqual([]);
    expect(chosen({ kind: 'orientation-to-leader' })).toHaveLength(1);
  });

  it('are those that the asker may write in that case', () => {
    const ofCoordinators = aCase({ runBy: 'coordinator' });
    const ofConsultants = (_: Offer['kind'], runBy: string) => runBy === 'consultant';
    expect(chosen({ kind: 'orientation-to-leader' }, ofCoordinators, ofConsultants)).toEqual([]);
    expect(chosen({ kind: 'orientation-to-leader' }, aCase(), ofConsultants)).toHaveLength(1);
  });
});
