import type { Tx } from '../../access/database.js';
import type { ExtensionAsked } from './extensions-asked.js';

/** Of the asker, who is mentor or mentee: what the other wishes, while it may be answered. */
export function extensionsAsked(tx: Tx): Promise<ExtensionAsked[]> {
  return tx.query<ExtensionAsked[]>(
    `select w.placement_id as "placementId", w.last_day as "lastDay", case w.wished_by_role
         when 'mentor' then m.name else (select name from mentees where id = p.mentee_id) end as name
     from extension_wishes w
     join placements p on p.id = w.placement_id and p.status in ('active', 'paused')
       and p.last_day >= actor_today() and p.last_day < w.last_day
     join mentorships s on s.id = w.mentorship_id and s.last_day is null
     join mentors m on m.id = s.mentor_id
     where w.outcome is null and w.wished_by_role <> actor_role()
       and w.mentorship_id = any ((select own_mentorship_ids())::uuid[])
     order by w.last_day, w.id limit 20`,
  );
}
