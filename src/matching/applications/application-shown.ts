import { recordLook } from '../../audit/record-look.js';
import type { Tx } from '../../access/database.js';
import type { StoredApplication } from './application.queries.js';
import type { ApplicationView } from './application.view.js';

/** What is answered of an application. */
export function applicationOf({
  personId: _person,
  mentorId: _mentor,
  menteeId: _mentee,
  ...view
}: StoredApplication): ApplicationView {
  return view;
}

/** Whoever looks at an application looks at a person. */
export function recordApplicationsLook(
  tx: Tx,
  applications: { personId: string }[],
  how: 'api' | 'page',
): Promise<void> {
  const people = applications.map(({ personId }) => ({ kind: 'person' as const, id: personId }));
  return recordLook(tx, { how, purpose: 'person', people });
}
