import { expect, it } from '@jest/globals';
import { unfolded } from '../../src/web/unfold.js';

it('puts named parts into the objects that they name', () => {
  expect(unfolded({ firstDay: '1.10.2026', 'wage.amountOre': '320', 'wage.per': 'month' })).toEqual({
    firstDay: '1.10.2026',
    wage: { amountOre: '320', per: 'month' },
  });
});

it('makes a list of what is numbered, in the order of the numbers', () => {
  expect(unfolded({ 'lines.10.id': 'c', 'lines.2.id': 'b', 'lines.0.id': 'a' })).toEqual({
    lines: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  });
});

it('leaves what names something that every object has, for the whitelist to refuse', () => {
  const typed = { 'lines.__proto__.id': 'x', 'constructor.prototype': 'y' };
  expect(unfolded(typed)).toEqual(typed);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();
});

it('lets the parts win where a field is both a text and an object', () => {
  expect(unfolded({ wage: '320', 'wage.per': 'month' })).toEqual({ wage: { per: 'month' } });
});
