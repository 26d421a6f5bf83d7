import { effectByMonth } from '../../../src/claims/wage-costs/wage-cost-effect.rules.js';

const GRANT = { id: 'g', firstDay: '2026-10-01', lastDay: '2027-03-31', grantedMinutes: 6000 };
const OLD = { id: 'old', mentorId: 'm', firstDay: '2026-10-01', rateOrePerHour: 200_00 };
const NEW = { id: 'new', mentorId: 'm', firstDay: '2026-11-01', rateOrePerHour: 250_00 };
const hour = (day: string, mentorId = 'm') => ({ mentorId, day, minutes: 60 });
const pricing = { grants: [GRANT], wageCosts: [OLD], ceilings: [] };

describe('what a wage cost changes', () => {
  it('is the worth of the months from its first day on, and of no other', () => {
    const entries = [hour('2026-12-01'), hour('2026-10-31'), hour('2026-11-01'), hour('2026-11-02')];
    expect(effectByMonth(entries, pricing, NEW)).toEqual([
      { month: '2026-11', minutes: 120, before: 400_00, after: 500_00 },
      { month: '2026-12', minutes: 60, before: 200_00, after: 250_00 },
    ]);
  });

  it('is the whole worth of hours that had no price', () => {
    expect(effectByMonth([hour('2026-11-02')], { ...pricing, wageCosts: [] }, NEW)).toEqual([
      { month: '2026-11', minutes: 60, before: 0, after: 250_00 },
    ]);
  });

  it('is nothing for another mentor, outside the grants, or above a ceiling', () => {
    expect(effectByMonth([hour('2026-11-02', 'other')], pricing, NEW)).toEqual([]);
    expect(effectByMonth([hour('2027-04-01')], pricing, NEW)).toEqual([]);
    const ceilings = [{ firstDay: '2026-10-01', value: 200_00 }];
    expect(effectByMonth([hour('2026-11-02')], { ...pricing, ceilings }, NEW)).toEqual([]);
  });
});
