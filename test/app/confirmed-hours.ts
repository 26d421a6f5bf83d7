/** The mentee's word on hours, for tests that are about something else. */
import { ask } from '../database/ask.js';
import type { RunningApp } from './start-app.js';

/** Whatever hours of a placement have no word are right, says the mentee; who may not have a sign-in yet. */
export async function confirmHours(running: RunningApp, placementId: string): Promise<void> {
  await ask(
    running.urls.superuserUrl,
    `insert into time_entry_words (time_entry_id, number, placement_id, entry_version, word, said_by, said_at)
     select e.id, coalesce((select max(number) from time_entry_words where time_entry_id = e.id), 0) + 1,
       p.id, e.version, 'confirmed', coalesce(m.person_id, p.consultant_id), '${running.clock.now().toISOString()}'
     from placements p
     join mentees m on m.id = p.mentee_id
     join time_entries e on e.placement_id = p.id
     left join claims c on c.id = e.claim_id
     where p.id = '${placementId}' and coalesce(c.status in ('draft', 'submitted', 'returned', 'hearing'), true)
       and not exists (select from time_entry_words where time_entry_id = e.id and entry_version = e.version)`,
  );
}
