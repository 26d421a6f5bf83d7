import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkLetterWaits, letterWaits } from '../../../src/letters/deliveries/letter-waits.js';

jest.setTimeout(60_000);

const ORGANISATION = { name: 'Limstrup Kommune', unit: 'Virksomhedsservice', phone: '87001200' };
const LINK = 'https://limstift.example/breve/1';
const FRONT = `---
kind: letter-waits
version: 1
recipient: [leader]
title: Der ligger et brev
legalBasis: []
issuedBy: [consultant]
---
`;

let templates: string;
beforeEach(() => {
  templates = mkdtempSync(path.join(tmpdir(), 'limstift-messages-'));
  mkdirSync(path.join(templates, 'messages'));
});
afterEach(() => rmSync(templates, { recursive: true }));

const write = (text: string) => writeFileSync(path.join(templates, 'messages/letter-waits.md'), text);
const check = () => checkLetterWaits(templates);

describe('the mail that a letter waits', () => {
  it('says what comes of an answer: to the organisation, or to nobody', () => {
    const plain = (canReply: boolean) =>
      letterWaits({ organisation: ORGANISATION, link: LINK, canReply }).plain;
    expect(plain(true)).toContain('Skriv ikke personlige oplysninger, hvis du svarer på denne mail.');
    expect(plain(true)).not.toContain('Du kan ikke svare');
    expect(plain(false)).toContain('Du kan ikke svare på denne mail.');
    expect(plain(false)).not.toContain('hvis du svarer');
  });

  it('may be worded anew', () => {
    write(`${FRONT}\nHej\n\n{{ link }}\n`);
    expect(check).not.toThrow();
  });

  it.each([
    ['a name that there is not', `${FRONT}\nHej\n\n{{ citizen }}\n`, /letter-waits\.md, line 12: .*citizen/],
    ['no front matter', 'Hej', /letter-waits\.md, line 1: /],
    ['a tag that is not closed', `${FRONT}\n{% if canReply %}Hej\n`, /letter-waits\.md, line 10: /],
    ['a subject too long for mail', FRONT.replace('et brev', 'x'.repeat(200)), /title is too long/],
    ['more than a mail holds', `${FRONT}\n${'Hej med dig. '.repeat(900)}`, /mail is too long/],
  ])('is refused by file and line with %s', (_, text, said) => {
    write(text);
    expect(check).toThrow(said);
  });

  it('is missed by the name of its file', () => {
    expect(check).toThrow(/messages\/letter-waits\.md: the file is missing/);
  });

  it('stops the start with one sentence where it is at fault', () => {
    cpSync('templates/schemes', path.join(templates, 'schemes'), { recursive: true });
    write(`${FRONT}\n{{ citizen }}\n`);
    const args = ['--import', './test/database/typescript.mjs', 'src/main.ts'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        LIMSTIFT_DATA: path.join(templates, 'data'),
        LIMSTIFT_TEMPLATES: templates,
      },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+letter-waits\.md, line 10: .*citizen.*$/m);
    expect(stderr).not.toContain('    at ');
  });
});
