import { isId } from '../../src/web/fields/fields.js';
import { keyIn } from '../../src/web/paging.js';
import { InvalidInput } from '../../src/web/problems/said.js';

const ID = '00000000-0000-4000-8000-000000000001';
const isText = () => true;
const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('a cursor', () => {
  it('is the key of the last row', () => {
    expect(keyIn(cursor(['Firma', ID]), [isText, isId])).toEqual(['Firma', ID]);
    expect(keyIn(undefined, [isText, isId])).toBeNull();
  });

  it.each([
    ['too short', ['Firma']],
    ['too long', ['Firma', ID, ID]],
    ['of a part that is no id', ['Firma', 'Firma']],
    ['of a part that is no text', [1, ID]],
    ['with what no text of the database holds', ['Firma\0', ID]],
    ['no list', 'Firma'],
  ])('is refused when it is %s', (_, key) => {
    expect(() => keyIn(cursor(key), [isText, isId])).toThrow(InvalidInput);
  });
});
