/** Where mentor and mentee begin: that the other wishes to go on, and waits for an answer. */
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';

export interface ExtensionAsked {
  placementId: string;
  /** The other of the two. */
  name: string;
  lastDay: Day;
}

interface AskedProps {
  asked: ExtensionAsked[];
  /** Who wishes it. */
  other: OneOfThePair;
}

export function ExtensionsAsked({ asked, other }: AskedProps) {
  if (asked.length === 0) return null;
  return (
    <ul class="nobullet-list limstift-wrap">
      {asked.map(({ placementId, name, lastDay }) => (
        <li>
          <a href={`/forloeb/${placementId}/forlaengelse`}>
            {`Din ${other} ${name} ønsker at fortsætte til ${formatDay(lastDay)}. Svar på det`}
          </a>
        </li>
      ))}
    </ul>
  );
}
