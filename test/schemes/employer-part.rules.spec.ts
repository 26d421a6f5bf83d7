import { describe, expect, it } from '@jest/globals';
import { partsMissing } from '../../src/schemes/employer-part.rules.js';
import { schemeNamed } from './schemes.js';

const company = schemeNamed('company');
const MUST = ['support-from-the-top', 'clear-purpose', 'tovholder'];

describe('what an employer lacks', () => {
  it('is what it must have in order, and never an advice', () => {
    expect(partsMissing(company, [])).toHaveLength(3);
    expect(partsMissing(company, MUST)).toEqual([]);
    expect(partsMissing(company, ['clear-purpose', 'tovholder', 'courses'])).toEqual([
      {
        says: 'Den øverste ledelse støtter ordningen.',
        source: 'Arbejdsmiljøkonferencen 2008, »Ingredienserne«',
      },
    ]);
  });

  it('keeps nothing waiting where the scheme does not wait for the employer', () => {
    expect(partsMissing({ ...company, gates: ['mentor'] }, [])).toEqual([]);
  });
});
