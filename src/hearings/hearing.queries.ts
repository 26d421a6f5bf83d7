import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { parameterOn } from '../settings/parameter.queries.js';
import { dayAt } from '../shared/day.js';
import { deadlineAfter } from '../shared/legal-deadlines.js';
import { found } from '../shared/not-found.js';
import { Hearing } from './hearing.entity.js';
import { DAYS_TO_ANSWER_A_HEARING, type Waiver } from './hearing.rules.js';
import { HearingWaiver } from './hearing-waiver.entity.js';

/** Which decision of which case is meant. */
export type HeardSubject = Pick<Hearing, 'placementId' | 'subjectKind' | 'subjectId' | 'about'>;

export async function findHearing(tx: Tx, id: string): Promise<Hearing> {
  return found(await tx.findOneBy(Hearing, { id }), 'hearing');
}

/** The newest about this; null where the party was not heard. */
export function latestHearing(tx: Tx, of: Pick<Hearing, 'subjectId' | 'about'>): Promise<Hearing | null> {
  const { subjectId, about } = of;
  return tx.findOne(Hearing, { where: { subjectId, about }, order: { sentAt: 'desc', id: 'asc' } });
}

/** All that were sent about one grant, one claim or one correction, the oldest first. */
export function hearingsOf(tx: Tx, subjectId: string): Promise<Hearing[]> {
  return tx.find(Hearing, { where: { subjectId }, order: { sentAt: 'asc' } });
}

/** Whether what a hearing is about still waits for its decision. */
export async function hearingWaits(tx: Tx, of: HeardSubject): Promise<boolean> {
  const [row] = await tx.query<{ waits: boolean }[]>('select hearing_waits($1, $2, $3) as waits', [
    of.subjectKind,
    of.subjectId,
    of.about,
  ]);
  return row?.waits ?? false;
}

/** Answers and decisions of one case queue up here. */
export async function lockHeard(tx: Tx, placementId: string): Promise<void> {
  await tx.query('select lock_grants($1)', [placementId]);
}

export type ToSend = Pick<Hearing, 'party' | 'intended' | 'says' | 'facts'>;

/** Sends it, with the deadline of the day. The case is locked, and asked whether it may be sent. */
export async function sendHearing(
  tx: Tx,
  of: HeardSubject,
  { party, intended, says, facts }: ToSend,
  { personId }: Actor,
  now: Date,
): Promise<string> {
  const today = dayAt(now);
  const days = (await parameterOn(tx, 'hearing-days', today)) ?? DAYS_TO_ANSWER_A_HEARING;
  const id = randomUUID();
  const { placementId, subjectKind, subjectId, about } = of;
  const deadlineDay = deadlineAfter(today, days);
  await tx.query(
    `insert into hearings (id, placement_id, subject_kind, subject_id, about, party, intended, says, facts, sent_by,
       sent_at, deadline_day) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      placementId,
      subjectKind,
      subjectId,
      about,
      party,
      intended,
      says,
      facts,
      personId,
      now,
      deadlineDay,
    ],
  );
  const details = { about, deadlineDay, hearingId: id };
  await recordEvent(tx, { what: 'hearing.sent', subjectId, placementId, details, personal: { says, facts } });
  return id;
}

/** Writes beside a decision why the party was not heard. */
export async function waiveHearing(
  tx: Tx,
  { placementId, subjectKind, subjectId, about }: HeardSubject,
  { because, words }: Waiver,
  { personId }: Actor,
  now: Date,
): Promise<void> {
  await tx.insert(HearingWaiver, {
    id: randomUUID(),
    placementId,
    subjectKind,
    subjectId,
    about,
    because,
    words,
    writtenBy: personId,
    writtenAt: now,
  });
}
