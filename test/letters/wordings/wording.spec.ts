import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWording } from '../../../src/letters/wordings/read-wording.js';
import { parseWording, renderWording } from '../../../src/letters/wordings/wording.js';
import { WordingFault } from '../../../src/letters/wordings/wording-fault.js';
import type { Block, Run } from '../../../src/pdf/blocks.js';
import { aWording, BODY_LINE } from './wordings.js';

const blocksOf = (body: string, facts: object = {}): readonly Block[] =>
  renderWording(aWording(body), facts).blocks;

const plain = (text: string): Run => ({ text, face: 'regular' });

function faultIn(body: string, facts: object = {}): WordingFault {
  try {
    blocksOf(body, facts);
  } catch (error) {
    if (error instanceof WordingFault) return error;
    throw error;
  }
  throw new Error('the wording was let through');
}

describe('front matter', () => {
  it('says what the wording is', () => {
    expect(aWording('Kære leder')).toMatchObject({
      kind: 'a-letter',
      version: 1,
      recipients: ['leader'],
      legalBasis: ['en lov § 1'],
      issuedBy: ['caseworker'],
    });
  });

  it.each([
    ['no front matter', 'Kære leder'],
    ['no kind', '---\nversion: 1\n---\n'],
    ['a version that is no number', '---\nkind: a\nversion: to\n---\n'],
    ['what is no YAML', '---\nkind: [\n---\n'],
    ['no names', '---\n- a\n---\n'],
  ])('is refused when it has %s', (_, text) => {
    expect(() => parseWording(text, 'a.md')).toThrow(WordingFault);
  });

  it('may fill in the title', () => {
    const source = aWording('').source.replace('Et brev', 'Brev til {{ name }}');
    const { title } = renderWording(parseWording(source, 'a.md'), { name: '*Å* {{ b }}' });
    expect(title).toBe('Brev til *Å* {{ b }}');
  });
});

describe('Markdown', () => {
  it('becomes headings, paragraphs and faces', () => {
    expect(blocksOf('## Om *det*\n\nEn **stor**\nsag\\\nny linje\n\n### Nær')).toEqual([
      { kind: 'heading', level: 2, runs: [plain('Om '), { text: 'det', face: 'emphasis' }] },
      {
        kind: 'paragraph',
        runs: [plain('En '), { text: 'stor', face: 'strong' }, plain(' sag'), plain('\n'), plain('ny linje')],
      },
      { kind: 'heading', level: 3, runs: [plain('Nær')] },
    ]);
  });

  it('becomes lists', () => {
    expect(blocksOf('- a\n- b\n\nså\n\n1. c\n\n2. d')).toEqual([
      { kind: 'list', numbered: false, items: [[plain('a')], [plain('b')]] },
      { kind: 'paragraph', runs: [plain('så')] },
      { kind: 'list', numbered: true, items: [[plain('c')], [plain('d')]] },
    ]);
  });

  it('becomes tables, with numbers to the right', () => {
    expect(blocksOf('| a | b |\n|---|--:|\n| c | 1 |')).toEqual([
      {
        kind: 'table',
        columns: [
          { heading: [plain('a')], align: 'left' },
          { heading: [plain('b')], align: 'right' },
        ],
        rows: [[[plain('c')], [plain('1')]]],
      },
    ]);
  });

  it('becomes facts where a table has an empty header', () => {
    expect(blocksOf('| | |\n|---|---|\n| a | b |')).toEqual([
      { kind: 'facts', rows: [{ label: [plain('a')], value: [plain('b')] }] },
    ]);
  });

  it('leaves out a table whose rows all fell away', () => {
    const body = '| | |\n|---|---|\n{% if no %}\n| a | b |\n{% endif %}\n\nSå';
    expect(blocksOf(body, { no: false })).toEqual([{ kind: 'paragraph', runs: [plain('Så')] }]);
  });

  it('becomes links', () => {
    expect(blocksOf('[{{ mail }}](mailto:{{ mail }})', { mail: 'a_b@c.example' })).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'a_b@c.example', face: 'regular', href: 'mailto:a_b@c.example' }],
      },
    ]);
  });

  it.each([
    ['HTML', 'a <b>fed</b> a'],
    ['a block of HTML', '<div>a</div>'],
    ['a picture', '![a](b.png)'],
    ['code', 'a `b`'],
    ['a block of code', '```\na\n```'],
    ['a quotation', '> a'],
    ['a second title', '# a'],
    ['a rule across the page', '---'],
    ['a list within a list', '- a\n  - b'],
    ['a link to a script', '[a](javascript:b)'],
    ['struck text', '~~a~~'],
  ])('refuses %s, and names file and line', (_, markdown) => {
    const fault = faultIn(`Først\n\n${markdown}\n\nSidst`);
    expect(fault).toMatchObject({ fileName: 'a-letter.md', line: BODY_LINE + 2 });
    expect(fault.message).toContain(`a-letter.md, line ${BODY_LINE + 2}`);
  });

  it('finds the line also where a value stands in it and branches fell away before it', () => {
    const body = '{% if no %}\nBort\n\nBort\n{% endif %}\n\nKære {{ name }} `kode`';
    expect(faultIn(body, { no: false, name: 'Åse' }).line).toBe(BODY_LINE + 6);
  });
});

describe('Liquid', () => {
  it('refuses an unknown name, with its line', () => {
    const fault = faultIn('Kære\n\n{{ recipient.nme }}', { recipient: { name: 'Åse' } });
    expect(fault).toMatchObject({ line: BODY_LINE + 2, fileName: 'a-letter.md' });
    expect(fault.problem).toContain('recipient.nme');
    expect(blocksOf('Kære\n\n{{ recipient.name }}', { recipient: { name: 'Åse' } })).toHaveLength(2);
  });

  it('refuses an unknown name in a condition', () => {
    expect(faultIn('{% if grnt %}a{% endif %}', { grant: null }).problem).toContain('grnt');
    expect(blocksOf('{% if grant %}a{% endif %}', { grant: null })).toEqual([]);
  });

  it.each([
    '{{ "a" | raw }}',
    '{{ "now" | date: "%Y" }}',
    '{% include "a" %}',
    '{% raw %}a{% endraw %}',
    '{{ a',
  ])('refuses %s', (body) => {
    expect(() => blocksOf(`\n${body}`, { a: 'a' })).toThrow(WordingFault);
  });

  it('refuses a value that is missing, so that no gap is printed', () => {
    expect(faultIn('Ring på {{ phone }}', { phone: null }).problem).toContain('null');
  });

  it('reads no further than the facts', () => {
    expect(() => blocksOf('{{ name.constructor }}', { name: 'a' })).toThrow(WordingFault);
  });

  it('writes days, hours, money and phone numbers as Danes do', () => {
    const facts = {
      day: '2026-11-22',
      minutes: 450,
      ore: 185993,
      phone: '12345678',
      period: { firstDay: '2026-10-01', lastDay: '2026-10-31' },
    };
    const body =
      '{{ day | day }}; {{ day | shortDay }}; {{ minutes | hours }}; {{ ore | kroner }}; {{ phone | phone }}; {{ period | period }}';
    const [block] = blocksOf(body, facts);
    const text = block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      '22. november 2026; 22.11.2026; 7,5 timer; 1.859,93 kr.; 12 34 56 78; 01.10.2026 til og med 31.10.2026',
    );
  });

  it.each(['{{ x | day }}', '{{ x | hours }}', '{{ x | kroner }}', '{{ x | phone }}', '{{ x | period }}'])(
    'refuses %s of something else',
    (body) => {
      expect(faultIn(body, { x: false }).problem).toContain('expected');
    },
  );

  it('leaves no empty line where a tag stood alone', () => {
    const body =
      '| | |\n|---|---|\n| a | b |\n{% if more %}\n| c | d |\n{% else %}\n| e | f |\n{% endif %}\n\nSå';
    expect(blocksOf(body, { more: true })).toEqual([
      {
        kind: 'facts',
        rows: [
          { label: [plain('a')], value: [plain('b')] },
          { label: [plain('c')], value: [plain('d')] },
        ],
      },
      { kind: 'paragraph', runs: [plain('Så')] },
    ]);
  });
});

describe('what a person typed', () => {
  const hostile = [
    '*Anders*',
    '{{ x }}',
    '{% if %}',
    '<b>',
    '# a',
    '1. a',
    '- a',
    '| a | b',
    '`a`',
    '&amp;',
    '\\',
    '[a](b)',
    'www.a.dk',
  ];

  it.each(hostile)('comes out as it is: %s', (name) => {
    expect(blocksOf('{{ name }}', { name })).toEqual([{ kind: 'paragraph', runs: [plain(name)] }]);
  });

  it('comes out as it is wherever it stands', () => {
    const body =
      '## {{ name }}\n\n**{{ name }}**, {{ name }}.\n\n- {{ name }}\n\n| {{ name }} | a |\n|---|---|\n| {{ name }} | a |';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const name = typed.replace(/[^\S\u00a0]+/g, ' ').trim();
        const [heading, paragraph, list, table] = blocksOf(body, { name: typed });
        expect(heading).toEqual({ kind: 'heading', level: 2, runs: [plain(name)] });
        expect(paragraph).toMatchObject({ runs: [{ text: name, face: 'strong' }, plain(`, ${name}.`)] });
        expect(list).toMatchObject({ items: [[plain(name)]] });
        expect(table).toMatchObject({
          columns: [{ heading: [plain(name)] }, {}],
          rows: [[[plain(name)], [plain('a')]]],
        });
      }),
    );
  });

  it('stays on its line', () => {
    expect(blocksOf('Kære {{ name }}', { name: ' A\n\n# B\t' })).toEqual([
      { kind: 'paragraph', runs: [plain('Kære A # B')] },
    ]);
  });
});

describe('readWording', () => {
  it('reads a file once', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wording-'));
    const file = path.join(folder, 'a.md');
    writeFileSync(file, aWording('Først').source);
    const first = readWording(file);
    writeFileSync(file, aWording('Siden').source);
    expect(readWording(file)).toBe(first);
    rmSync(folder, { recursive: true });
  });
});
