import {
  hasDeclared,
  isAgreedBeforeStart,
  type OpenVersion,
  type PaperState,
  stepsBeforeStart,
  stepsInCourse,
} from '../../src/agreements/paper-steps.rules.js';
import { schemeNamed } from '../schemes/schemes.js';
import { facts } from './facts.js';

const jobcenter = schemeNamed('jobcenter');
const graduate = schemeNamed('graduate');

function version(code: string, differences: Partial<OpenVersion> = {}): OpenVersion {
  const status = 'in-force' as const;
  return { code, number: 1, status, facts: facts(), sentDay: '2026-11-03', signed: [], ...differences };
}

const NOT_MET = { meeting: null, clarification: null };
const IN_FORCE = [version('citizen-agreement'), version('company-agreement')];

function state(differences: Partial<PaperState> = {}): PaperState {
  return { facts: facts(), declaredBy: ['mona'], versions: IN_FORCE, ...differences };
}

function told(steps: { who: string; does: string }[]): string[] {
  return steps.map(({ who, does }) => `${who} ${does}`);
}

describe('before the start', () => {
  it('waits for nothing where all is declared and signed', () => {
    expect(stepsBeforeStart(jobcenter, state())).toEqual([]);
    expect(isAgreedBeforeStart(jobcenter, state())).toBe(true);
    expect(stepsBeforeStart(graduate, state({ versions: [], declaredBy: [] }))).toEqual([]);
  });

  it('waits for the declaration of the mentor of today', () => {
    expect(hasDeclared(state({ declaredBy: ['another'] }))).toBe(false);
    expect(hasDeclared(state({ facts: facts({ mentor: null }) }))).toBe(false);
    expect(told(stepsBeforeStart(jobcenter, state({ declaredBy: [] })))).toEqual(['mentor declare']);
  });

  it('waits for what is to be sent, and then for each who has not signed', () => {
    const none = stepsBeforeStart(jobcenter, state({ versions: [] }));
    expect(none).toEqual([
      expect.objectContaining({ who: 'organiser', does: 'send-agreement', isChanged: false }),
      expect.objectContaining({ who: 'organiser', does: 'send-agreement', isChanged: false }),
    ]);
    const waiting = version('citizen-agreement', { status: 'awaiting-signatures', signed: ['organiser'] });
    const steps = stepsBeforeStart(jobcenter, state({ versions: [version('company-agreement'), waiting] }));
    expect(told(steps)).toEqual(['mentee sign-agreement']);
  });
});

describe('in the course', () => {
  it('sends what the two agree at a meeting, once they have held it', () => {
    const none = state({ versions: [], declaredBy: ['mona'] });
    expect(stepsInCourse(graduate, none, NOT_MET)).toEqual([]);
    expect(stepsInCourse(graduate, none, { ...NOT_MET, meeting: '2026-11-02' })).toEqual([
      {
        who: 'mentee',
        does: 'send-agreement',
        title: 'Mentoraftale',
        isChanged: false,
        sinceDay: '2026-11-02',
      },
    ]);
    const doctor = schemeNamed('doctor');
    expect(stepsInCourse(doctor, none, { ...NOT_MET, meeting: '2026-11-02' })).toEqual([]);
    expect(told(stepsInCourse(doctor, none, { meeting: '2026-11-02', clarification: '2026-11-02' }))).toEqual(
      ['mentee send-agreement'],
    );
    expect(stepsInCourse(jobcenter, none, { meeting: '2026-11-02', clarification: null })).toEqual([]);
  });

  const changed = facts({ grants: [] });

  it('sends anew what does not fit, and tells each party once', () => {
    expect(stepsInCourse(jobcenter, state(), NOT_MET)).toEqual([]);
    const sends = stepsInCourse(jobcenter, state({ facts: changed }), NOT_MET);
    expect(told(sends)).toEqual(['organiser send-agreement', 'organiser send-agreement']);
    const second = { number: 2, status: 'awaiting-signatures' as const };
    const awaiting = version('citizen-agreement', { ...second, facts: changed });
    const fitting = version('company-agreement', { facts: changed });
    const versions = [version('citizen-agreement'), awaiting, fitting];
    const signs = stepsInCourse(jobcenter, state({ facts: changed, versions }), NOT_MET);
    expect(told(signs)).toEqual(['mentee sign-agreement', 'organiser sign-agreement']);
    expect(signs[0]).toMatchObject({ isChanged: true, sentDay: '2026-11-03' });
  });

  it('has a new mentor declare, and none where there is none', () => {
    const another = facts({ mentor: { id: 'mikkel', name: 'M', email: 'm@firma.example', phone: null } });
    expect(told(stepsInCourse(jobcenter, state({ facts: another, versions: [] }), NOT_MET))).toEqual([
      'mentor declare',
    ]);
    const nobody = state({ facts: facts({ mentor: null }), versions: [] });
    expect(stepsInCourse(jobcenter, nobody, NOT_MET)).toEqual([]);
  });

  it('has the pair send their own, and knows no agreement that the scheme does not', () => {
    const versions = [version('mentor-agreement'), version('unknown')];
    const steps = stepsInCourse(graduate, state({ facts: facts({ tasks: 'Andre' }), versions }), NOT_MET);
    expect(told(steps)).toEqual(['mentee send-agreement']);
  });
});
