import type { Day, Month } from '../../shared/day.js';
import { lastDayInDanish, SET_BY_THE_MUNICIPALITY, windowAddress } from './claim-window.words.js';

interface LastDayProps {
  window: { placementId: string; month: Month; lastDay: Day | null };
  today: Day;
}

/** Until when a month can be claimed, who says so, and where to ask for more time; nothing where there is no window. */
export function LastDay({ window: { placementId, month, lastDay }, today }: LastDayProps) {
  if (lastDay === null) return null;
  return (
    <p>
      {lastDay < today ? 'Sidste dag at sende var: ' : 'Sidste dag at sende: '}
      <strong>{lastDayInDanish(lastDay, today)}</strong>
      {`. ${SET_BY_THE_MUNICIPALITY} `}
      <a href={windowAddress(placementId, month)}>Frist og udsættelse</a>
    </p>
  );
}
