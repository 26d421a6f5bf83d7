import {
  guide,
  type GuideCase,
  type GuideFacts,
  type GuideReader,
  readersOf,
  wordingFor,
} from '../../src/guides/guide.js';
import { readScheme } from '../../src/schemes/read-scheme.js';
import type { Block, Runs } from '../../src/pdf/blocks.js';
import { JOBCENTER_YAML } from '../schemes/jobcenter.js';
import { schemeNamed } from '../schemes/schemes.js';
import { lixOf } from '../../src/letters/wordings/lix.rules.js';

const CODES = ['graduate', 'journalist', 'doctor', 'company', 'jobcenter'];
const ORGANISATION = { name: 'Limstrup Kommune', phone: '87001200', email: 'job@limstrup.example' };
const CASE: GuideCase = {
  reference: 'LS-2026-00001',
  menteeName: 'Mads Mentee',
  mentorName: 'Mona Mentor',
  leaderName: 'Lis Leder',
  firstDay: '2026-11-02',
  lastDay: '2027-03-31',
  grant: { firstDay: '2026-11-02', lastDay: '2027-03-31', grantedMinutes: 600 },
  consultant: { name: 'Kim Konsulent', phone: '87001201', email: 'kim@limstrup.example' },
};

const textOf = (runs: Runs) => runs.map(({ text }) => text).join('');

function piecesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [textOf(label), textOf(value)]);
    case 'table':
      return block.rows.flatMap((row) => row.map(textOf));
  }
}

function piecesFor(
  scheme: GuideFacts['scheme'],
  reader: GuideReader,
  about: GuideCase | null = null,
): string[] {
  const facts = { scheme, reader, organisation: ORGANISATION, dayOfNextMonth: 10, case: about };
  return guide(wordingFor(reader), facts).blocks.flatMap(piecesOf);
}

const EVERY_GUIDE = CODES.flatMap((code) =>
  readersOf(schemeNamed(code)).flatMap((reader) => [
    [code, reader, null] as const,
    [code, reader, CASE] as const,
    [code, reader, { ...CASE, mentorName: null, leaderName: null, grant: null }] as const,
  ]),
);

describe('every guide', () => {
  it.each(EVERY_GUIDE)('of %s to the %s is easy to read (%#)', (code, reader, about) => {
    const pieces = piecesFor(schemeNamed(code), reader, about);
    expect(lixOf(pieces)).toBeLessThanOrEqual(40);
    for (const piece of pieces) expect(piece.trim()).not.toBe('');
  });

  it.each(CODES)('of %s says every rule to somebody', (code) => {
    const scheme = schemeNamed(code);
    const told = readersOf(scheme).flatMap((reader) => piecesFor(scheme, reader));
    const rules = [
      ...Object.values(scheme.rules).filter((rule) => rule !== undefined),
      ...scheme.statements,
      ...scheme.agreements,
    ];
    for (const { says } of rules) expect(told).toContain(says);
  });
});

describe('a guide', () => {
  it('changes with a rule of the scheme', () => {
    const says = 'Mentoren har tid og luft til opgaven.';
    const changed = readScheme(JOBCENTER_YAML.replace(says, 'Mentoren har to timer om ugen.'), 'mine.yaml');
    expect(piecesFor(schemeNamed('jobcenter'), 'leader')).toContain(says);
    expect(piecesFor(changed, 'leader')).not.toContain(says);
    expect(piecesFor(changed, 'leader')).toContain('Mentoren har to timer om ugen.');
  });

  it('tells of the case to the one whose case it is', () => {
    const text = piecesFor(schemeNamed('jobcenter'), 'leader', CASE).join(' ').replaceAll('\u00a0', ' ');
    expect(text).toContain('Mentoren er Mona Mentor.');
    expect(text).toContain('Der er bevilget 10 timer fra 2. november 2026 til og med 31. marts 2027.');
    expect(text).toContain('Arbejdstøj, nøgler og adgang er på plads: senest 04.11.2026');
    expect(text).toContain('senest den 10. i måneden efter');
    expect(text).toContain('Spørg Kim Konsulent. Ring på 87 00 12 01');
  });

  it('says what it does not know yet, and what to do', () => {
    const early = { ...CASE, mentorName: null, grant: null };
    const text = piecesFor(schemeNamed('jobcenter'), 'leader', early).join(' ');
    expect(text).toContain('Der er ikke valgt en mentor endnu. Det første, du skal gøre, er at vælge en.');
    expect(text).toContain('Der er ikke bevilget timer endnu.');
  });

  it('speaks of payment where there is any, and of a leader where there is one', () => {
    expect(piecesFor(schemeNamed('doctor'), 'mentor').join(' ')).not.toContain('sender timerne ind');
    expect(piecesFor(schemeNamed('jobcenter'), 'mentor').join(' ')).toContain('sender timerne ind');
    expect(readersOf(schemeNamed('doctor'))).toEqual(['mentor', 'mentee', 'consultant']);
    expect(readersOf(schemeNamed('company'))).toContain('leader');
  });

  it('tells each what is said to them', () => {
    const toMentee = 'Mentee retter sig efter mentors tid og sted.';
    expect(piecesFor(schemeNamed('journalist'), 'mentee')).toContain(toMentee);
    expect(piecesFor(schemeNamed('journalist'), 'mentor')).not.toContain(toMentee);
  });
});
