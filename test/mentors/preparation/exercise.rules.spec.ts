import {
  exerciseRefusals,
  isForMentors,
  pointsShown,
  shareRefusals,
} from '../../../src/mentors/preparation/exercise.rules.js';
import { schemeNamed } from '../../schemes/schemes.js';

const [roleModel, dilemma] = schemeNamed('company').exercises;

function answers(prompt: string, count: number) {
  return Array.from({ length: count }, () => ({ prompt, text: 'Jeg lytter' }));
}

describe('an exercise', () => {
  it('is for mentors where it says so, or names nobody', () => {
    expect(isForMentors({})).toBe(true);
    expect(isForMentors({ for: ['mentor'] })).toBe(true);
    expect(isForMentors({ for: ['mentee'] })).toBe(false);
  });

  it('is answered in part, and not with nothing', () => {
    expect(exerciseRefusals(roleModel!, answers('good-areas', 1))).toEqual([]);
    expect(exerciseRefusals(roleModel!, [])).toEqual([{ because: 'nothing-answered' }]);
  });

  it('has room for as many answers as it says', () => {
    expect(exerciseRefusals(roleModel!, answers('good-areas', 3))).toEqual([]);
    expect(exerciseRefusals(roleModel!, answers('good-areas', 4))).toEqual([
      { because: 'too-many-answers', most: 3 },
    ]);
  });

  it('asks what it asks', () => {
    expect(exerciseRefusals(roleModel!, answers('favourite-colour', 1))).toEqual([
      { because: 'prompt-unknown' },
    ]);
  });
});

describe('the points of a dilemma', () => {
  it('are shown to whoever has answered', () => {
    expect(pointsShown(dilemma!, null)).toBeNull();
    expect(pointsShown(dilemma!, answers('what-now', 1))).toEqual(dilemma!.points);
  });

  it('are none where the exercise has none', () => {
    expect(pointsShown(roleModel!, answers('good-areas', 1))).toBeNull();
  });
});

describe('an answer', () => {
  const fellows = [{ id: 'fellow' }];

  it('is shared with a fellow mentor, once', () => {
    expect(shareRefusals({ openMentorIds: [] }, fellows, 'fellow')).toEqual([]);
    expect(shareRefusals({ openMentorIds: ['fellow'] }, fellows, 'fellow')).toEqual([
      { because: 'shared-already' },
    ]);
  });

  it('is not shared before it is there, nor with a stranger', () => {
    expect(shareRefusals(null, fellows, 'fellow')).toEqual([{ because: 'not-answered-yet' }]);
    expect(shareRefusals({ openMentorIds: [] }, fellows, 'stranger')).toEqual([
      { because: 'not-a-fellow-mentor' },
    ]);
  });
});
