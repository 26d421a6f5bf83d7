import path from 'node:path';
import type { PartyRole } from '../../../src/access/role.js';
import { composeLetter } from '../../../src/cases/letters/compose-letter.js';
import type { LetterKind } from '../../../src/cases/letters/kinds/letter-kinds.js';
import { EXAMPLE_NAMES, exampleFacts } from '../../../src/cases/letters/wordings/example-facts.js';
import { readWording } from '../../../src/letters/wordings/read-wording.js';
import type { Wording } from '../../../src/letters/wordings/wording.js';
import type { LetterContent } from '../../../src/pdf/blocks.js';

export const wordingFor = (kind: LetterKind): Wording =>
  readWording(path.join('templates', 'letters', `${kind}.md`));

const SENDER = {
  name: 'Limstrup Kommune',
  lines: ['Beskæftigelse og Virksomhed', 'Rådhuspladsen 1', '9999 Limstrup'],
  phone: '99999999',
  email: 'virksomhed@limstrup.example',
  website: 'www.limstrup.example',
  logo: null,
};

const AT_WORK = [
  'Limstrup Tømmerhandel A/S',
  'Lageret på Ågade',
  'Att. Karen Ærøskov',
  'Ågade 12',
  '9999 Limstrup',
];

/** A letter of the kind to the first who may receive it, with what a test wants otherwise. */
export function exampleLetter(kind: LetterKind, changes: object = {}, to?: PartyRole): LetterContent {
  const wording = wordingFor(kind);
  const role = to ?? (wording.recipients[0] as PartyRole);
  const recipient = { role, id: 'someone', name: EXAMPLE_NAMES[role], addressLines: AT_WORK };
  const of = { sender: SENDER, recipient, facts: { ...exampleFacts(kind, role), ...changes } };
  return composeLetter(wording, of, { caseReference: 'L-2026-00042', issuedDay: '2026-11-22' }).content;
}
