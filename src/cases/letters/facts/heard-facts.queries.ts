import type { Tx } from '../../../access/database.js';
import { latestHearing } from '../../../hearings/hearing.queries.js';
import type { HeardAbout } from '../../../hearings/hearing.rules.js';
import { HearingWaiver } from '../../../hearings/hearing-waiver.entity.js';
import { dayAt } from '../../../shared/day.js';
import { notHeardInDanish } from '../letter.words.js';
import type { HeardFacts } from './letter-facts.js';

/** How the party was heard before this was decided, or why they were not. */
export async function heardFacts(tx: Tx, subjectId: string, about: HeardAbout): Promise<HeardFacts> {
  const waiver = await tx.findOneBy(HearingWaiver, { subjectId, about });
  if (waiver) return { sentDay: null, isAnswered: false, notBecause: notHeardInDanish(waiver) };
  const hearing = await latestHearing(tx, { subjectId, about });
  return {
    sentDay: hearing && dayAt(hearing.sentAt),
    isAnswered: hearing?.answeredAt != null,
    notBecause: null,
  };
}
