import { parseWording, type Wording } from '../../../src/letters/wordings/wording.js';

const FRONT_MATTER = `---
kind: a-letter
version: 1
recipient: leader
title: Et brev
legalBasis: [en lov § 1]
issuedBy: [caseworker]
---
`;

/** The line of the file on which the body begins. */
export const BODY_LINE = FRONT_MATTER.split('\n').length;

export const aWording = (body: string): Wording => parseWording(FRONT_MATTER + body, 'a-letter.md');
