import { readdirSync } from 'node:fs';
import { CASE_CHANGERS, PARTY_ROLES, type PartyRole } from '../../../src/access/role.js';
import { ABOUT_OF, LETTER_KINDS, type LetterKind } from '../../../src/cases/letters/kinds/letter-kinds.js';
import { lixOf, PLAIN_LIX, runningText } from '../../../src/letters/wordings/lix.rules.js';
import { letterText } from '../../../src/letters/letter-text.js';
import { namesOf } from '../../../src/letters/wordings/wording.js';
import type { LetterContent } from '../../../src/pdf/blocks.js';
import { drawLetter } from '../../../src/pdf/draw-letter.js';
import { expectSound } from '../../pdf/expect-sound.js';
import { outlineOfLetter, outlineOfTree } from '../../pdf/outline.js';
import { isKnown } from '../../../src/cases/letters/wordings/check-wording.js';
import { exampleFacts } from '../../../src/cases/letters/wordings/example-facts.js';
import { variantsOf } from '../../../src/cases/letters/wordings/letter-variants.js';
import { exampleLetter, wordingFor } from './example-letters.js';

const DECISIONS: LetterKind[] = [
  'grant-to-citizen',
  'extension',
  'grant-refusal',
  'grant-ending',
  'claim-refusal',
  'repayment',
];

const textOf = (letter: LetterContent): string => letterText(letter).replaceAll('\u00a0', ' ');

/** The kind in each of its variants, to each who may receive it. */
const lettersOf = (kind: LetterKind): LetterContent[] =>
  wordingFor(kind).recipients.flatMap((role) =>
    variantsOf(kind).map((changes) => exampleLetter(kind, changes, role as PartyRole)),
  );

it('has a wording for each kind, and none beside', () => {
  const files = readdirSync('templates/letters').filter((file) => file.endsWith('.md'));
  expect(files.map((file) => file.replace('.md', '')).toSorted()).toEqual(LETTER_KINDS.toSorted());
});

describe.each(LETTER_KINDS)('%s', (kind) => {
  const wording = wordingFor(kind);

  it('says whom it is to, and who may issue it', () => {
    expect(wording.kind).toBe(kind);
    expect(wording.recipients.length).toBeGreaterThan(0);
    expect(PARTY_ROLES).toEqual(expect.arrayContaining([...wording.recipients]));
    expect(CASE_CHANGERS).toEqual(expect.arrayContaining([...wording.issuedBy]));
  });

  it('asks for nothing that its facts do not have, in any branch', () => {
    const facts = exampleFacts(kind, wording.recipients[0] as PartyRole);
    const unknown = namesOf(wording).filter(({ name }) => !isKnown(facts, name.split('.')));
    expect(unknown).toEqual([]);
  });

  it('is easy to read, whatever the case says', () => {
    for (const letter of lettersOf(kind)) {
      expect(lixOf(runningText(letter.blocks))).toBeLessThanOrEqual(PLAIN_LIX);
    }
  });

  it('writes Danish without a slip of the template', () => {
    for (const letter of lettersOf(kind)) {
      const text = textOf(letter);
      expect(text).not.toMatch(/ {2}| [.,;:!?](?:\s|$)|\.\.|,,|null|undefined|\{|\}/);
      expect(text).not.toMatch(/jobcent/i);
      expect(text).not.toMatch(/\d{6}[-\s]?\d{4}(?!\d)(?<!1003388394)/);
    }
  });

  it('is signed, and says whom to ask', () => {
    const text = textOf(exampleLetter(kind));
    expect(text).toMatch(/Med venlig hilsen \/ Bo Lund \/ Limstrup Kommune$/);
    if (!kind.endsWith('certificate')) expect(text).toContain('Hvem kan du spørge?');
  });

  it('is sound PDF/UA, with the outline of its wording as its structure', async () => {
    for (const letter of lettersOf(kind)) {
      const { elements } = await expectSound(await drawLetter(letter));
      expect(outlineOfTree(elements)).toEqual(outlineOfLetter(letter));
    }
  });
});

describe.each(DECISIONS)('the decision %s', (kind) => {
  const text = textOf(exampleLetter(kind));

  it('gives its reasons, and the law that it rests on', () => {
    expect(text).toMatch(/Hvorfor/);
    expect(text).toContain('bygger på §§ 167-171 i lov om en aktiv beskæftigelsesindsats');
    expect(wordingFor(kind).legalBasis.join()).toContain('forvaltningsloven');
  });

  it('says how to complain, by when and to whom, where its reader is told', () => {
    expect(text).toContain('Sådan klager du');
    expect(text).toContain('Den udløber tidligst 22. december 2026');
    expect(text).toContain('Ankestyrelsen');
    expect(textOf(exampleLetter(kind, { complaint: null }))).not.toContain('Sådan klager du');
  });
});

it('tells no leader and no mentor of an address, a CPR number or a phone number of the mentee', () => {
  for (const kind of LETTER_KINDS) {
    const names = namesOf(wordingFor(kind)).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('mentee.') && name !== 'mentee.name')).toEqual([]);
  }
});

it('is about something that a case has', () => {
  expect(Object.keys(ABOUT_OF)).toEqual(LETTER_KINDS);
});
