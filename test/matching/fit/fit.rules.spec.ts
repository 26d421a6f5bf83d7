import { byFit, type Fit, fitOf, misfits, type Wishes } from '../../../src/matching/fit/fit.rules.js';

const MENTOR: Wishes = {
  fields: ['Museum', 'Kulturformidling'],
  competences: ['ledelse'],
  languages: ['dansk', 'engelsk'],
  regions: ['capital'],
  forms: ['in-person', 'video'],
};
const MENTEE: Wishes = {
  fields: [' kulturformidling'],
  competences: ['Ledelse', 'økonomi'],
  languages: ['Dansk'],
  regions: ['capital', 'zealand'],
  forms: ['in-person'],
};

describe('a mentor and a mentee', () => {
  it('share fields, competences, languages, regions and forms, however they are spelled', () => {
    expect(fitOf(MENTOR, MENTEE)).toEqual({
      fields: [' kulturformidling'],
      competences: ['Ledelse'],
      languages: ['Dansk'],
      regions: ['capital'],
      forms: ['in-person'],
    });
    expect(misfits(fitOf(MENTOR, MENTEE))).toEqual([]);
  });

  it.each<[string, Partial<Wishes>]>([
    ['no-field', { fields: ['radio'], competences: [] }],
    ['no-language', { languages: ['polsk'] }],
    ['no-form', { forms: ['phone'] }],
    ['too-far', { regions: ['northern'] }],
  ])('do not fit: %s', (misfit, differences) => {
    expect(misfits(fitOf(MENTOR, { ...MENTEE, ...differences }))).toEqual([misfit]);
  });

  it('fit by a competence alone, and however far apart where they can meet by video', () => {
    expect(misfits(fitOf(MENTOR, { ...MENTEE, fields: ['radio'] }))).toEqual([]);
    expect(misfits(fitOf(MENTOR, { ...MENTEE, regions: [], forms: ['in-person', 'video'] }))).toEqual([]);
  });
});

it('puts the most shared fields first, then competences, then whoever lives near, then whoever has waited', () => {
  const none: Fit = { fields: [], competences: [], languages: [], regions: [], forms: [] };
  const ranked = [
    { name: 'late', fit: none, receivedDay: '2026-10-02' },
    { name: 'early', fit: none, receivedDay: '2026-10-01' },
    { name: 'near', fit: { ...none, regions: ['capital' as const] }, receivedDay: '2026-10-03' },
    { name: 'competent', fit: { ...none, competences: ['a'] }, receivedDay: '2026-10-03' },
    { name: 'of the field', fit: { ...none, fields: ['a'] }, receivedDay: '2026-10-03' },
  ];
  expect(ranked.toSorted(byFit).map(({ name }) => name)).toEqual([
    'of the field',
    'competent',
    'near',
    'early',
    'late',
  ]);
});
