import * as fc from 'fast-check';
import { breakLines, type Line, type Measure } from '../../src/pdf/break-lines.js';
import { plain } from './letters.js';

const oneEach: Measure = (text) => text.length;

const textOf = (lines: readonly Line[]): string[] =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

const broken = (text: string, width: number): string[] =>
  textOf(breakLines([plain(text)], width, 10, oneEach));

describe('breakLines', () => {
  it('breaks at the last space that fits, and keeps that space', () => {
    expect(broken('en mentor hos jer', 10)).toEqual(['en mentor ', 'hos jer']);
  });

  it('does not count the space at the end of a line', () => {
    expect(broken('en mentor hos', 9)).toEqual(['en mentor ', 'hos']);
    expect(broken('en mentor hos', 8)).toEqual(['en ', 'mentor ', 'hos']);
  });

  it('breaks where a new line is asked for', () => {
    expect(broken('Med venlig hilsen\nAnne', 40)).toEqual(['Med venlig hilsen ', 'Anne']);
  });

  it('does not part a number from its unit', () => {
    expect(broken('i alt 7,5 timer', 10)).toEqual(['i alt ', '7,5\u00a0timer']);
  });

  it('does not break between faces within a word', () => {
    const runs = [plain('se '), { text: 'Anne', face: 'strong' as const }, plain(', tak')];
    expect(textOf(breakLines(runs, 7, 10, oneEach))).toEqual(['se ', 'Anne, ', 'tak']);
  });

  it('cuts a word only when it is wider than a line', () => {
    expect(broken('beskæftigelse', 13)).toEqual(['beskæftigelse']);
    expect(broken('beskæftigelse', 12)).toEqual(['beskæftigels', 'e']);
  });

  it('joins the runs of one face on a line', () => {
    const [line] = breakLines([plain('a b '), plain('c')], 40, 10, oneEach);
    expect(line?.runs).toEqual([plain('a b c')]);
  });

  it('keeps every character, and every line within the width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (some, width) => {
        const text = some.join(' ');
        const lines = breakLines([plain(text)], width, 10, oneEach);
        return textOf(lines).join('') === text && lines.every((line) => line.width <= width);
      }),
    );
  });
});
