import { lixOf, runningText } from '../../../src/letters/wordings/lix.rules.js';

describe('LIX', () => {
  it('adds words a sentence to the share of long words', () => {
    // 8 words in 2 sentences, of which 2 are longer than six letters
    expect(lixOf(['Du får en mentor. Mentoren hjælper dig nu.'])).toBe(Math.round(8 / 2 + (100 * 2) / 8));
  });

  it('ends a sentence with each piece, and none within a date', () => {
    expect(lixOf(['Det er sket', 'Det er godt'])).toBe(3);
    expect(lixOf(['Det er den 1. maj 2026 i dag'])).toBe(8);
  });

  it('is nothing of nothing', () => {
    expect(lixOf([])).toBe(0);
    expect(lixOf([''])).toBe(0);
  });
});

describe('running text', () => {
  it('is paragraphs and items, without headings, tables and facts', () => {
    const plain = (text: string) => [{ text, face: 'regular' as const }];
    expect(
      runningText([
        { kind: 'heading', level: 2, runs: plain('Overskrift') },
        { kind: 'paragraph', runs: [...plain('En '), ...plain('sætning.')] },
        { kind: 'list', numbered: false, items: [plain('først'), plain('så')] },
        { kind: 'facts', rows: [{ label: plain('Tid'), value: plain('7 timer') }] },
      ]),
    ).toEqual(['En sætning.', 'først', 'så']);
  });
});
