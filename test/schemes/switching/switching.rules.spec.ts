import { isSwitchedOn, switchRefusals } from '../../../src/schemes/switching/switching.rules.js';
import { schemeNamed } from '../schemes.js';

const jobcenter = schemeNamed('jobcenter');
const doctor = schemeNamed('doctor');

describe('a scheme', () => {
  it('is on from the beginning for the kinds of organisation that it names', () => {
    expect(isSwitchedOn(jobcenter, 'municipality', null)).toBe(true);
    expect(isSwitchedOn(jobcenter, null, null)).toBe(true);
    expect(isSwitchedOn(jobcenter, 'union', null)).toBe(false);
    expect(isSwitchedOn(doctor, 'municipality', null)).toBe(false);
  });

  it('is what the newest switch says, whatever the kind', () => {
    expect(isSwitchedOn(jobcenter, 'municipality', { isOn: false })).toBe(false);
    expect(isSwitchedOn(doctor, 'municipality', { isOn: true })).toBe(true);
  });

  it('is not switched to what it is', () => {
    expect(switchRefusals(true, true)).toEqual([{ because: 'switched-already', isOn: true }]);
    expect(switchRefusals(true, false)).toEqual([]);
    expect(switchRefusals(false, true)).toEqual([]);
  });
});
