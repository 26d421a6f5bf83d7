import { describe, expect, it } from '@jest/globals';
import { addressOrder } from '../../../../src/cases/letters/batches/making/address-order.rules.js';

const inOrder = (...addresses: string[][]): string[][] =>
  addresses.toSorted((a, b) => (addressOrder(a) < addressOrder(b) ? -1 : 1));

describe('the order of the post', () => {
  it('goes by town, then street, number and name', () => {
    const [kolding, bo, ane, far] = [
      ['Ulla', 'Bakken 1', '6000 Kolding'],
      ['Bo', 'Havnen 2', '8000 Aarhus C'],
      ['Ane', 'Havnen 10', '8000 Aarhus C'],
      ['Carl', 'Havnen 10', '8000 Aarhus C'],
    ];
    expect(inOrder(far, ane, bo, kolding)).toEqual([kolding, bo, ane, far]);
  });

  it('knows that æ, ø and å stand after z, in that order', () => {
    const at = (street: string) => ['Ida', `${street} 1`, '8000 Aarhus C'];
    const streets = ['Zonen', 'Ærøvej', 'Østergade', 'Åvej'].map(at);
    expect(inOrder(...streets.toReversed())).toEqual(streets);
  });

  it('puts what has a name alone last', () => {
    const [hidden, told] = [['Anna'], ['Åse', 'Åvej 99', '9990 Skagen']];
    expect(inOrder(hidden, told)).toEqual([told, hidden]);
  });
});
