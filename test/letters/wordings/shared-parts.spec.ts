import { namesOf, parseWording, renderWording, wholeText } from '../../../src/letters/wordings/wording.js';
import type { Run } from '../../../src/pdf/blocks.js';
import { aWording } from './wordings.js';

const plain = (text: string): Run => ({ text, face: 'regular' });

describe('shared parts', () => {
  const FRONT = aWording('').source;
  const withParts = (body: string, parts: Record<string, string>) =>
    parseWording(FRONT + body, 'a.md', parts);

  it('stand in the text where they are included, with the facts of the letter', () => {
    const wording = withParts("Kære\n\n{% include 'hello' %}\n\nSå", { hello: 'Hej {{ name }}\n' });
    const { blocks } = renderWording(wording, { name: 'Åse' });
    expect(blocks).toEqual(
      ['Kære', 'Hej Åse', 'Så'].map((text) => ({ kind: 'paragraph', runs: [plain(text)] })),
    );
  });

  it('are named where something is wrong in them', () => {
    const wording = withParts("a\n{% include 'hello' %}", { hello: 'Hej\n{{ nobody }}\n' });
    expect(() => renderWording(wording, {})).toThrow(expect.objectContaining({ fileName: 'hello', line: 2 }));
    const quoting = withParts("a\n\n{% include 'hello' %}", { hello: 'Hej\n\n> citat\n' });
    expect(() => renderWording(quoting, {})).toThrow(expect.objectContaining({ fileName: 'hello', line: 3 }));
  });

  it('are refused where there is none, and where one includes itself', () => {
    expect(() => withParts("a\n\n{% include 'gone' %}", {})).toThrow(/no shared part called "gone"/);
    const round = { a: "{% include 'b' %}\n", b: "{% include 'a' %}\n" };
    expect(() => withParts("{% include 'a' %}", round)).toThrow(/no shared part called "a"/);
  });

  it('belong to what decides what a letter says', () => {
    const body = "{% include 'hello' %}";
    const one = withParts(body, { hello: 'Hej\n' });
    expect(wholeText(withParts(body, { hello: 'Dav\n' }))).not.toBe(wholeText(one));
    expect(wholeText(withParts(body, { hello: 'Hej\n', other: 'x' }))).toBe(wholeText(one));
  });

  it('are among the names that a wording asks for', () => {
    const wording = withParts("{{ a.b }}\n{% include 'hello' %}", {
      hello: '{% if c %}{{ d }}{% endif %}\n',
    });
    expect(
      namesOf(wording)
        .map(({ name, part }) => `${part ?? 'here'}: ${name}`)
        .toSorted(),
    ).toEqual(['hello: c', 'hello: d', 'here: a.b']);
  });
});
