import {
  fieldOfPart,
  isOfSubstance,
  isWrittenPart,
  mayWrite,
  missingParts,
  NOTHING_WRITTEN,
  partyOf,
  sendRefusals,
  statusWith,
  type ToSend,
  type Written,
} from '../../src/agreements/agreement.rules.js';
import { saidParts } from '../../src/agreements/agreement-parts.words.js';
import { agreementRule } from '../../src/schemes/agreement.rules.js';
import type { AgreementRule } from '../../src/schemes/rule/agreement-rule.js';
import { schemeNamed } from '../schemes/schemes.js';
import { facts } from './facts.js';

function ruleOf(scheme: string, code: string): AgreementRule {
  const rule = agreementRule(schemeNamed(scheme), code);
  if (rule === null) throw new Error(`${scheme} has no ${code}`);
  return rule;
}

const CITIZENS = ruleOf('jobcenter', 'citizen-agreement');
const GRADUATES = ruleOf('graduate', 'mentor-agreement');
const DOCTORS = ruleOf('doctor', 'psychological-contract');
const TODAY = '2026-11-03';

function written(differences: Partial<Written> = {}): Written {
  return { ...NOTHING_WRITTEN, ...differences };
}

function toSend(differences: Partial<ToSend> = {}): ToSend {
  const nothing = { written: NOTHING_WRITTEN, isRewritten: false, newest: null };
  return { facts: facts(), ...nothing, placement: 'matched', ...differences };
}

describe('a change', () => {
  it.each([
    ['a phone number', { mentor: { id: 'mona', name: 'Mona', email: 'm@firma.example', phone: null } }],
    ['a space', { tasks: 'Være  med de første uger ' }],
  ])('of %s keeps the signatures', (_, change) => {
    expect(isOfSubstance(facts(), facts(change))).toBe(false);
  });

  it.each([
    ['mentor', { mentor: { id: 'mikkel', name: 'Mona Mentor', email: 'x@firma.example', phone: null } }],
    ['no mentor', { mentor: null }],
    ['goal', { purpose: 'Et andet mål' }],
    ['tasks', { tasks: 'Andre opgaver' }],
    ['duration', { lastDay: '2027-02-28' }],
    ['hours', { grants: [{ firstDay: '2026-10-01', lastDay: '2027-03-31', grantedMinutes: 601 }] }],
  ])('of %s voids them', (_, change) => {
    expect(isOfSubstance(facts(), facts(change))).toBe(true);
  });
});

describe('what an agreement must say', () => {
  it('is known of the case in the citizen’s agreement', () => {
    expect(missingParts(CITIZENS, facts(), NOTHING_WRITTEN)).toEqual([]);
    const empty = facts({ mentor: null, purpose: ' ', tasks: '', grants: [] });
    expect(missingParts(CITIZENS, empty, NOTHING_WRITTEN)).toEqual([
      'goal',
      'mentor-and-contact',
      'tasks',
      'hours',
    ]);
    expect(missingParts(CITIZENS, empty, written({ words: { goal: 'Et mål' } }))).not.toContain('goal');
  });

  it('refuses a graduate’s agreement without the topics at risk, with the rule and its source', () => {
    const lacks = toSend({ written: written({ words: { topics: 'Løn' } }) });
    expect(sendRefusals(GRADUATES, lacks, TODAY)).toEqual([
      {
        because: 'part-missing',
        part: 'confidentiality-at-risk',
        says: GRADUATES.says,
        source: 'FKI, Rammer og spilleregler, »Varighed og hyppighed«',
      },
    ]);
    const words = { topics: 'Løn', 'confidentiality-at-risk': 'Kunder' };
    expect(sendRefusals(GRADUATES, toSend({ written: written({ words }) }), TODAY)).toEqual([]);
    expect(sendRefusals({ ...GRADUATES, strength: 'default' }, lacks, TODAY)).toEqual([]);
  });

  it('is ticked with its day where it is talked through', () => {
    const all = written({ talkedThrough: DOCTORS.parts, talkedDay: TODAY });
    expect(sendRefusals(DOCTORS, toSend({ written: all }), TODAY)).toEqual([]);
    const refusals = (differences: Partial<Written>) =>
      sendRefusals(DOCTORS, toSend({ written: { ...all, ...differences } }), TODAY).map((one) => one.because);
    expect(refusals({ talkedDay: null })).toEqual(['day-of-talk-missing']);
    expect(refusals({ talkedDay: '2026-11-04' })).toEqual(['day-of-talk-ahead']);
    expect(refusals({ talkedThrough: DOCTORS.parts.slice(1) })).toEqual(['part-missing']);
  });

  it('is said in words, in the order of the scheme', () => {
    const said = saidParts(CITIZENS, facts(), written({ words: { topics: 'Pauser' } }));
    expect(said.map(({ part }) => part)).toEqual([...CITIZENS.parts, 'topics']);
    expect(said[1]?.words).toBe('Mona Mentor, 20 30 40 51, mona@firma.example');
    const talked = saidParts(DOCTORS, facts(), written({ talkedThrough: ['ethics'], talkedDay: TODAY }));
    expect(talked).toEqual([{ part: 'ethics', words: 'Talt igennem 03.11.2026.' }]);
  });
});

describe('sending', () => {
  it('is refused where nothing has changed, and let through where something has', () => {
    const newest = { facts: facts() };
    expect(sendRefusals(CITIZENS, toSend({ newest }), TODAY)).toEqual([{ because: 'nothing-to-send' }]);
    expect(sendRefusals(CITIZENS, toSend({ newest, isRewritten: true }), TODAY)).toEqual([]);
    expect(sendRefusals(CITIZENS, toSend({ newest, facts: facts({ tasks: 'Andre' }) }), TODAY)).toEqual([]);
  });

  it('is refused once the placement is over', () => {
    expect(sendRefusals(CITIZENS, toSend({ placement: 'ended' }), TODAY)).toEqual([
      { because: 'placement-over' },
    ]);
  });
});

describe('who and when', () => {
  it('ends an agreement in force with its placement, and nothing else', () => {
    expect(statusWith('in-force', 'ended')).toBe('ended');
    expect(statusWith('in-force', 'active')).toBe('in-force');
    expect(statusWith('replaced', 'ended')).toBe('replaced');
  });

  it('lets the organiser write where they are a party, and the pair elsewhere', () => {
    expect(mayWrite(['mentee', 'organiser'], 'organiser')).toBe(true);
    expect(mayWrite(['mentee', 'organiser'], 'mentee')).toBe(false);
    expect(mayWrite(['mentor', 'mentee'], 'mentee')).toBe(true);
    expect(mayWrite(['mentor', 'mentee'], 'organiser')).toBe(false);
  });

  it('makes consultant and coordinator the organiser’s party', () => {
    expect(
      ['consultant', 'coordinator', 'leader', 'mentor', 'mentee', 'payer'].map((role) =>
        partyOf(role as 'payer'),
      ),
    ).toEqual(['organiser', 'organiser', 'leader', 'mentor', 'mentee', null]);
  });

  it('knows which parts people write, and what they are called in a form', () => {
    expect([isWrittenPart('topics'), isWrittenPart('hours')]).toEqual([true, false]);
    expect(fieldOfPart('when-a-meeting-must-move')).toBe('whenAMeetingMustMove');
  });
});
