import type { LetterBatchView } from '../../../../src/cases/letters/batches/letter-batch.view.js';
import { MakeLetters } from '../../../../src/cases/letters/batches/making/make-letters.js';
import type { ApiClient } from '../../../app/api-client.js';
import type { RunningApp } from '../../../app/start-app.js';

export const BATCHES = '/api/letter-batches';

/** Orientations to the mentees of the cases that are found. */
export const toMentees = (q: string) => ({ kind: 'orientation-to-mentee', q });

/** The batch once its letters are made, or could not be. */
export async function made(
  running: RunningApp,
  client: ApiClient,
  { id }: { id: string },
): Promise<LetterBatchView> {
  await client.make(`${BATCHES}/${id}/start`);
  return untilMade(running, client, id);
}

export async function untilMade(
  running: RunningApp,
  client: ApiClient,
  id: string,
): Promise<LetterBatchView> {
  await running.app.get(MakeLetters).wake();
  return client.read<LetterBatchView>(`${BATCHES}/${id}`);
}
