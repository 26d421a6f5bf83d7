import * as fc from 'fast-check';
import { asSentence, cleanText, isBlank } from '../../src/shared/text.js';

describe('text that is stored', () => {
  it('has line feeds only', () => {
    expect(cleanText('en\r\nto\rtre\nfire')).toBe('en\nto\ntre\nfire');
  });

  it('has no control characters but line feed and tab', () => {
    expect(cleanText('a\u0000b\u0007c\u007fd\u0085e\tf\ng')).toBe('abcde\tf\ng');
  });

  it('is composed Unicode, so that å is one letter however it was typed', () => {
    expect(cleanText('a\u030arhus')).toBe('århus');
    expect(cleanText('a\u0000\u030arhus')).toBe('århus');
  });

  it('is trimmed at both ends and nowhere else', () => {
    expect(cleanText('\u00a0 en  to \n')).toBe('en  to');
    expect(cleanText('\u0000 en')).toBe('en');
  });

  it('keeps emoji whole', () => {
    expect(cleanText('👩‍🏫')).toBe('👩‍🏫');
  });

  it('stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('blank text', () => {
  it.each(['', ' ', '\n\t', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u0000', null, undefined])(
    'is %p',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', ' . ', '0', '\u200bå'])('is not %p', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

it('ends text with a full stop, where it has none', () => {
  expect(asSentence('Lukket konto')).toBe('Lukket konto.');
  expect(asSentence('AC04: Lukket konto.')).toBe('AC04: Lukket konto.');
});
