import * as fc from 'fast-check';
import { LetterRefused } from '../../src/pdf/letter-refused.js';
import { paginate, type Strip } from '../../src/pdf/paginate.js';

interface Named extends Strip {
  readonly name: string;
  readonly repeated?: this;
}

const frame = { firstTop: 0, top: 0, bottom: 30 };

const aStrip = (name: string, changes: Partial<Named> = {}): Named => ({
  name,
  height: 10,
  spaceAbove: 0,
  mayBeginPage: true,
  ...changes,
});

const kept = (name: string): Named => aStrip(name, { mayBeginPage: false });

const namesOf = (strips: readonly Named[], within = frame): string[][] =>
  paginate(strips, within).map((page) => page.map(({ strip }) => strip.name));

describe('paginate', () => {
  it('fills a page to its last point', () => {
    expect(namesOf([aStrip('a'), aStrip('b'), aStrip('c')])).toEqual([['a', 'b', 'c']]);
    expect(namesOf([aStrip('a'), aStrip('b'), aStrip('c', { height: 11 })])).toEqual([['a', 'b'], ['c']]);
  });

  it('begins lower on the first page', () => {
    const strips = [aStrip('a'), aStrip('b'), aStrip('c'), aStrip('d')];
    expect(namesOf(strips, { ...frame, firstTop: 20 })).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('leaves out the space above a strip that begins a page', () => {
    const pages = paginate([aStrip('a', { spaceAbove: 5 }), aStrip('b', { spaceAbove: 5 })], frame);
    expect(pages[0]?.map(({ top }) => top)).toEqual([0, 15]);
  });

  it('takes a heading along to the page of its text', () => {
    const strips = [aStrip('a'), aStrip('heading'), kept('b'), kept('c')];
    expect(namesOf(strips)).toEqual([['a'], ['heading', 'b', 'c']]);
  });

  it('breaks where it is full when nothing on it may begin a page', () => {
    expect(namesOf([aStrip('a'), kept('b'), kept('c'), kept('d')])).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('repeats a header above the rows of the next page', () => {
    const header = aStrip('header');
    const row = (name: string): Named => aStrip(name, { repeated: header });
    expect(namesOf([header, row('1'), row('2'), row('3'), row('4')])).toEqual([
      ['header', '1', '2'],
      ['header', '3', '4'],
    ]);
  });

  it('refuses a strip that is higher than a page', () => {
    expect(() => paginate([aStrip('a', { height: 31 })], frame)).toThrow(LetterRefused);
    expect(namesOf([aStrip('a', { height: 30 })])).toEqual([['a']]);
  });

  it('places every strip once, in order, above the bottom', () => {
    const strips = fc.array(
      fc.record({
        name: fc.string(),
        height: fc.integer({ min: 1, max: 30 }),
        spaceAbove: fc.integer({ min: 0, max: 20 }),
        mayBeginPage: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(strips, (some) => {
        const placed = paginate<Named>(some, frame).flat();
        expect(placed.map(({ strip }) => strip)).toEqual(some);
        expect(placed.every(({ top, strip }) => top + strip.height <= frame.bottom)).toBe(true);
      }),
    );
  });
});
