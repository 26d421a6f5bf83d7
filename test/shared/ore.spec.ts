import * as fc from 'fast-check';
import { formatKroner, formatPercent, parseKroner, parsePercent } from '../../src/shared/ore.js';

describe('writing kroner', () => {
  it.each([
    [1_859_93, '1.859,93\u00a0kr.'],
    [0, '0,00\u00a0kr.'],
    [-0, '0,00\u00a0kr.'],
    [5, '0,05\u00a0kr.'],
    [200_00, '200,00\u00a0kr.'],
    [1_234_567_00, '1.234.567,00\u00a0kr.'],
    [-1_859_93, '−1.859,93\u00a0kr.'],
    [-5, '−0,05\u00a0kr.'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91\u00a0kr.'],
  ])('writes %d øre as %p', (ore, text) => {
    expect(formatKroner(ore)).toBe(text);
  });
});

describe('reading kroner', () => {
  it.each([
    ['1.859,93', 1_859_93],
    ['1859,93', 1_859_93],
    ['1859.93', 1_859_93],
    ['32.000', 32_000_00],
    ['32.000,5', 32_000_50],
    ['32000,5', 32_000_50],
    ['1.234.567', 1_234_567_00],
    ['kr. 200', 200_00],
    ['Kr 200', 200_00],
    ['200 kr.', 200_00],
    ['200 kr', 200_00],
    ['200\u00a0kr.', 200_00],
    ['200kr', 200_00],
    ['200,-', 200_00],
    ['kr. 1.200,-', 1_200_00],
    ['0', 0],
    [' 3,50 ', 3_50],
  ])('reads %p as %d øre', (text, ore) => {
    expect(parseKroner(text)).toBe(ore);
  });

  it('takes a dot before exactly three digits as a thousands separator, else as a decimal point', () => {
    expect(parseKroner('1.859')).toBe(1_859_00);
    expect(parseKroner('1.85')).toBe(1_85);
    expect(parseKroner('1.8')).toBe(1_80);
    expect(parseKroner('1.8590')).toBeNull();
    expect(parseKroner('1859.930')).toBeNull();
    expect(parseKroner('0.500')).toBeNull();
  });

  it('takes at most two decimals', () => {
    expect(parseKroner('1,85')).toBe(1_85);
    expect(parseKroner('1,859')).toBeNull();
  });

  it('takes safe integers of øre only', () => {
    expect(parseKroner('90.071.992.547.409,91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseKroner('90.071.992.547.409,92')).toBeNull();
  });

  it.each([
    '',
    'kr.',
    ',-',
    ',50',
    '200,',
    '1.859.93',
    '1,859.93',
    '18.59,93',
    '1.8590,00',
    '-200',
    '−200',
    '200 kr. og 50 øre',
    '200 EUR',
    '1 859,93',
    '٢٠٠',
    '２００',
    '1e3',
  ])('refuses %p', (text) => {
    expect(parseKroner(text)).toBeNull();
  });

  it.each([
    ['dots', '1.'.repeat(100_000)],
    ['digits', '9'.repeat(200_000)],
    ['spaces', `200${' '.repeat(200_000)}x`],
  ])('refuses a flood of %s', (_what, text) => {
    expect(parseKroner(text)).toBeNull();
  });

  it('reads back to the øre what is written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (ore) => {
        expect(parseKroner(formatKroner(ore))).toBe(ore);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Number.isSafeInteger(parseKroner(text) ?? 0)).toBe(true);
      }),
    );
  });
});

describe('percentages', () => {
  it.each([
    ['12,5', 1250],
    ['12.5 %', 1250],
    ['12,5\u00a0%', 1250],
    ['12,5%', 1250],
    ['10', 1000],
    ['10 pct.', 1000],
    ['10 procent', 1000],
    ['0,01', 1],
    ['0', 0],
  ])('reads %p as %d hundredths of a percent', (text, hundredths) => {
    expect(parsePercent(text)).toBe(hundredths);
  });

  it.each(['', '%', '12,555', '1.000', '-5', '12 % af', '% 12', '１２', '9'.repeat(100_000)])(
    'refuses %p',
    (text) => {
      expect(parsePercent(text)).toBeNull();
    },
  );

  it.each([
    [1250, '12,5\u00a0%'],
    [1225, '12,25\u00a0%'],
    [1000, '10\u00a0%'],
    [1, '0,01\u00a0%'],
    [0, '0\u00a0%'],
    [-150, '−1,5\u00a0%'],
  ])('writes %d hundredths as %p', (hundredths, text) => {
    expect(formatPercent(hundredths)).toBe(text);
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.nat(), (hundredths) => {
        expect(parsePercent(formatPercent(hundredths))).toBe(hundredths);
      }),
    );
  });
});
