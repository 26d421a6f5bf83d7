import { expect, it } from '@jest/globals';
import {
  annulmentRefusals,
  lastFirstDay,
  type PredecessorFacts,
  type SuccessionAsked,
  successionRefusals,
  type SuccessorFacts,
  workplacesThatGo,
} from '../../../src/employers/succession/succession.rules.js';

const TODAY = '2026-11-27';
const DAY = '2027-01-01';

const MERGER: SuccessionAsked = { kind: 'merger', firstDay: DAY, workplaceIds: [] };
const SALE: SuccessionAsked = { kind: 'sale', firstDay: DAY, workplaceIds: ['store'] };
const OLD: PredecessorFacts = {
  id: 'old',
  heldSince: '2026-10-01',
  end: null,
  lastCame: null,
  lastGave: null,
  workplaces: [
    { id: 'store', since: null },
    { id: 'shop', since: null },
  ],
};
const NEW: SuccessorFacts = { id: 'new', end: null, leadsBack: false };
const END = { firstDay: '2026-12-01', successorId: 'third', by: 'Tredje A/S' };

function refusals(
  asked: SuccessionAsked,
  old: Partial<PredecessorFacts> = {},
  to: SuccessorFacts | null = NEW,
) {
  return successionRefusals(asked, { ...OLD, ...old }, to, TODAY);
}

it('lets an employer go on in another by merger, under a new number and by sale', () => {
  expect(refusals(MERGER)).toEqual([]);
  expect(refusals({ ...MERGER, kind: 'new-cvr' })).toEqual([]);
  expect(refusals(SALE)).toEqual([]);
});

it('is told who goes on, who is another and lives on', () => {
  expect(refusals(MERGER, {}, null)).toEqual([{ because: 'cvr-unknown' }]);
  expect(refusals(MERGER, {}, { ...NEW, id: 'old' })).toEqual([{ because: 'same-employer' }]);
  const { firstDay, by } = END;
  expect(refusals(MERGER, {}, { ...NEW, end: END })).toEqual([
    { because: 'successor-succeeded', firstDay, by },
  ]);
});

it('never goes in a circle', () => {
  const back = { firstDay: '2026-12-01', successorId: 'old', by: 'Gammel A/S' };
  expect(refusals(MERGER, {}, { ...NEW, end: back, leadsBack: true })).toEqual([
    { because: 'circular', firstDay: '2026-12-01' },
  ]);
});

it('happens once to an employer, and nothing is sold after it', () => {
  const ended = { because: 'already-succeeded', firstDay: END.firstDay, by: END.by };
  expect(refusals(MERGER, { end: END })).toEqual([ended]);
  expect(refusals(SALE, { end: END })).toEqual([ended]);
});

it('begins from the first day that the employer had a workplace, to a year ahead', () => {
  expect(refusals({ ...MERGER, firstDay: '2026-10-01' })).toEqual([]);
  expect(refusals({ ...MERGER, firstDay: '2026-09-30' })).toEqual([
    { because: 'before-first-workplace', heldSince: '2026-10-01' },
  ]);
  expect(refusals(MERGER, { heldSince: null })).toEqual([{ because: 'never-had-a-workplace' }]);

  expect(lastFirstDay(TODAY)).toBe('2027-11-27');
  expect(refusals({ ...MERGER, firstDay: '2027-11-27' })).toEqual([]);
  expect(refusals({ ...MERGER, firstDay: '2027-11-28' })).toEqual([
    { because: 'too-far-ahead', lastDay: '2027-11-27' },
  ]);
});

it('comes after what came to the employer, and not before what it gave away', () => {
  const before = (firstDay: string) => [{ because: 'before-other-succession', firstDay }];
  expect(refusals(MERGER, { lastCame: '2026-12-31' })).toEqual([]);
  expect(refusals(MERGER, { lastCame: DAY })).toEqual(before(DAY));
  expect(refusals(MERGER, { lastGave: DAY })).toEqual([]);
  expect(refusals(MERGER, { lastGave: '2027-01-02' })).toEqual(before('2027-01-02'));
});

it('sells workplaces that the seller has, after they came', () => {
  expect(refusals({ ...SALE, workplaceIds: [] })).toEqual([{ because: 'workplaces-missing' }]);
  expect(refusals({ ...SALE, workplaceIds: ['store', 'store', 'shop'] })).toEqual([]);
  expect(refusals({ ...SALE, workplaceIds: ['store', 'elsewhere'] })).toEqual([
    { because: 'workplace-not-held' },
  ]);
  const came = (since: string) => ({ workplaces: [{ id: 'store', since }], lastCame: since });
  expect(refusals(SALE, came('2026-12-31'))).toEqual([]);
  expect(refusals(SALE, came(DAY))).toEqual([{ because: 'before-other-succession', firstDay: DAY }]);
});

it('says everything that is wrong at once', () => {
  const asked = { ...SALE, firstDay: '2026-09-30', workplaceIds: [] };
  expect(refusals(asked, {}, null).map(({ because }) => because)).toEqual([
    'cvr-unknown',
    'before-first-workplace',
    'workplaces-missing',
  ]);
});

it('takes everything along, but in a sale', () => {
  expect(workplacesThatGo({ ...MERGER, workplaceIds: ['store'] }, OLD.workplaces)).toEqual(['store', 'shop']);
  expect(workplacesThatGo({ ...SALE, workplaceIds: ['store', 'store'] }, OLD.workplaces)).toEqual(['store']);
});

it('is annulled once, while nothing stands on it', () => {
  const untouched = { isAnnulled: false, isClaimed: false, isBuiltOn: false };
  expect(annulmentRefusals(untouched)).toEqual([]);
  expect(annulmentRefusals({ ...untouched, isClaimed: true, isBuiltOn: true })).toEqual([
    { because: 'claimed-under' },
    { because: 'built-on' },
  ]);
  expect(annulmentRefusals({ isAnnulled: true, isClaimed: true, isBuiltOn: false })).toEqual([
    { because: 'annulled-already' },
  ]);
});
