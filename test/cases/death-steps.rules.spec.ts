import { nextStepsToldTo, whoDoesWhat } from '../../src/cases/case.words.js';
import { nextStep, nextSteps } from '../../src/cases/next-step.rules.js';
import type { PartyRole } from '../../src/access/role.js';
import { before, claim, running, TODAY } from './paid-case.js';

const died = (party: PartyRole) => ({ party, registeredDay: '2026-11-01' });

it('comes before all else, and is settled within a week', () => {
  const step = { who: 'consultant', does: 'settle-death', of: 'mentee', by: '2026-11-08' };
  const state = running({ deaths: [died('mentee')], claims: [claim('returned')] });
  expect(nextStep(state, TODAY)).toEqual(step);
  expect(nextSteps(state, TODAY)[0]).toEqual(step);
  expect(nextStep({ ...state, deaths: [] }, TODAY)).toMatchObject({ does: 'answer-return' });
});

it('of the mentee leaves what looks back, and asks for nothing that leads on', () => {
  const state = running({ deaths: [died('mentee'), died('leader')], claims: [claim('submitted')] });
  expect(nextSteps(state, TODAY).map(({ does }) => does)).toEqual(['settle-death', 'decide-claim']);
  const early = before({ deaths: [died('mentee')] });
  expect(nextSteps(early, TODAY).map(({ does }) => does)).toEqual(['settle-death']);
});

it('of another leaves all but what was theirs to do', () => {
  const toPick = before({ status: 'proposed', hasMentor: false });
  expect(nextSteps({ ...toPick, deaths: [died('mentor')] }, TODAY).map(({ does }) => does)).toEqual([
    'settle-death',
    'pick-mentor',
  ]);
  expect(nextSteps({ ...toPick, deaths: [died('leader')] }, TODAY).map(({ does }) => does)).toEqual([
    'settle-death',
  ]);
});

it('is said before who is to do what', () => {
  const said = (party: PartyRole) =>
    nextStepsToldTo('consultant', nextSteps(running({ deaths: [died(party)] }), TODAY).slice(0, 1), TODAY);
  expect(said('mentee')).toBe('Menteen er død. Jobkonsulenten skal afslutte forløbet senest 08.11.2026.');
  expect(said('mentor')).toBe(
    'Mentoren er død. Jobkonsulenten skal finde en ny mentor eller afslutte forløbet senest 08.11.2026.',
  );
  expect(said('leader')).toBe(
    'Lederen er død. Jobkonsulenten skal skrive en ny leder på forløbet senest 08.11.2026.',
  );
  expect(whoDoesWhat(nextStep(running({ deaths: [died('mentee')] }), TODAY))).toBe(
    'Menteen er død. Jobkonsulenten skal afslutte forløbet',
  );
});
