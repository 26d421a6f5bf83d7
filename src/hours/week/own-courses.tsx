/** A mentor's own courses, each with how it stands and the way to its case. */
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { type OwnCourse, stateOfCourse } from './own-courses.rules.js';

export function OwnCourses({ courses, today }: { courses: OwnCourse[]; today: Day }) {
  if (courses.length === 0) return null;
  return (
    <ul class="limstift-wrap">
      {courses.map((course) => (
        <li>
          <a href={`/forloeb/${course.id}`}>{`Forløbet med ${course.mentee}`}</a>
          {', '}
          <a href={`/forloeb/${course.id}/moeder`} aria-label={`Møder, ${course.mentee}`}>
            møder
          </a>
          {stateInDanish(course, today)}
        </li>
      ))}
    </ul>
  );
}

function stateInDanish(course: OwnCourse, today: Day): string {
  switch (stateOfCourse(course, today)) {
    case 'to-come':
      return `. Du er mentor fra ${formatDay(course.mentorFromDay)}.`;
    case 'not-begun':
      return '. Det er ikke begyndt endnu.';
    case 'running':
      return '';
    case 'paused':
      return '. Det er på pause.';
    case 'over':
      if (course.status === 'withdrawn') return '. Det blev trukket tilbage.';
      return `. Det er ${course.status === 'ended' ? 'slut' : 'stoppet'}. Sidste dag var ${formatDay(course.lastDay)}.`;
  }
}
