import type { Tx } from '../../access/database.js';
import { applicationOf, recordApplicationsLook } from '../applications/application-shown.js';
import { openApplications, type StoredApplication } from '../applications/application.queries.js';
import { byFit, fitOf, type Misfit, misfits } from './fit.rules.js';
import type { Fits } from './fits.js';

const SHOWN = 25;

/** The mentees who wait for a mentor under the scheme and stand in no proposal, against what this mentor offers. */
export async function fitsFor(tx: Tx, mentor: StoredApplication, how: 'api' | 'page'): Promise<Fits> {
  const waiting = (await openApplications(tx, [mentor.scheme], ['mentee'])).filter(
    ({ running, proposed, personId }) => running + proposed === 0 && personId !== mentor.personId,
  );
  const all = waiting.map((application) => ({
    application,
    receivedDay: application.receivedDay,
    fit: fitOf(mentor, application),
  }));
  const counts = new Map<Misfit, number>();
  for (const [misfit] of all.map(({ fit }) => misfits(fit)))
    if (misfit !== undefined) counts.set(misfit, (counts.get(misfit) ?? 0) + 1);
  const fitting = all
    .filter(({ fit }) => misfits(fit).length === 0)
    .toSorted(byFit)
    .slice(0, SHOWN);
  await recordApplicationsLook(
    tx,
    fitting.map(({ application }) => application),
    how,
  );
  return {
    fitting: fitting.map(({ application, fit }) => ({ application: applicationOf(application), fit })),
    others: [...counts].map(([misfit, count]) => ({ misfit, count })),
  };
}
