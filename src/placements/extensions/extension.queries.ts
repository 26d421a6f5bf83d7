import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { goesOnByMutualWish } from '../../schemes/course.rules.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { periodOf } from '../../shared/period.js';
import type { WayOfAgreeing } from '../consent/consent.rules.js';
import type { Placement } from '../placement.entity.js';
import { schemeOf } from '../placement.queries.js';
import { type CourseToExtend, isOpen, type Wish } from './extension.rules.js';
import type { ExtensionView } from './extension.view.js';
import { ExtensionSeen } from './extension-seen.entity.js';
import { ExtensionWish } from './extension-wish.entity.js';

export interface OpenWish extends Wish {
  id: string;
  wishedAt: Date;
}

export interface ExtensionFrame {
  course: CourseToExtend;
  /** Whether whoever asks is one of the two. */
  isOfThePair: boolean;
  /** That waits for an answer; null without one, and for those who are not told. */
  open: OpenWish | null;
}

/** What a wish is measured against. Lock the placement first where one is to be written. */
export async function extensionFrame(tx: Tx, placement: Placement, today: Day): Promise<ExtensionFrame> {
  const [pair] = await tx.query<{ id: string; isOwn: boolean; saidNo: boolean }[]>(
    `select id, id = any ((select own_mentorship_ids())::uuid[]) as "isOwn",
       exists (select from tried_out(array[id]) where outcome = 'ended') as "saidNo" from mentorships
     where placement_id = $1 and last_day is null`,
    [placement.id],
  );
  const course = {
    status: placement.status,
    period: periodOf(placement),
    byMutualWish: goesOnByMutualWish(await schemeOf(tx, placement)),
    mentorshipId: pair?.id ?? null,
    saidNo: pair?.saidNo ?? false,
  };
  const wish = await tx.findOneBy(ExtensionWish, { placementId: placement.id, outcome: IsNull() });
  const open = wish && { ...wish, byRole: wish.wishedByRole };
  return {
    course,
    isOfThePair: pair?.isOwn ?? false,
    open: open && isOpen(open, course, today) ? open : null,
  };
}

/** As the two are asked; to anybody else, and to a mentor who gives way, there is nothing to wish. */
export async function frameOfThePair(tx: Tx, placement: Placement, today: Day): Promise<ExtensionFrame> {
  const frame = await extensionFrame(tx, placement, today);
  found(frame.isOfThePair ? frame : null, 'mentorship');
  return frame;
}

export async function keepWish(
  tx: Tx,
  { placementId, mentorshipId, lastDay }: { placementId: string; mentorshipId: string | null; lastDay: Day },
  actor: Actor,
  wishedAt: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.insert(ExtensionWish, {
    id,
    placementId,
    mentorshipId,
    lastDay,
    wishedAt,
    wishedBy: actor.personId,
    wishedByRole: actor.role as OneOfThePair,
  });
  return id;
}

/** Keeps what both said to whoever runs the course: the database moves the last day with it. */
export async function keepMutualWish(
  tx: Tx,
  wish: {
    placementId: string;
    mentorshipId: string | null;
    lastDay: Day;
    saidHow: WayOfAgreeing;
    saidDay: Day;
  },
  { personId, role }: Actor,
  now: Date,
): Promise<void> {
  await tx.insert(ExtensionWish, {
    id: randomUUID(),
    ...wish,
    wishedBy: personId,
    wishedByRole: role as ExtensionWish['wishedByRole'],
    wishedAt: now,
    outcome: 'agreed',
    settledBy: personId,
    settledAt: now,
  });
}

/** Says what became of a wish; where both wish it, the database moves the last day with it. */
export async function settleWish(
  tx: Tx,
  id: string,
  outcome: 'agreed' | 'declined' | 'withdrawn',
  { personId }: Actor,
  settledAt: Date,
): Promise<void> {
  await tx.update(ExtensionWish, { id }, { outcome, settledBy: personId, settledAt });
}

/** Every wish that the asker may see, the newest first: the two their own, others what both wished. */
export async function extensionsOf(tx: Tx, placementId: string): Promise<ExtensionView[]> {
  const rows = await tx.query<
    (Omit<ExtensionView, 'wishedAt' | 'settledAt'> & { wishedAt: Date; settledAt: Date | null })[]
  >(
    `select w.id, w.last_day as "lastDay", w.last_day_before as "lastDayBefore",
       w.wished_by_role as "byRole", w.wished_at as "wishedAt", w.settled_at as "settledAt",
       w.said_how as "saidHow", w.said_day as "saidDay", w.outcome,
       w.id = any ((select extensions_to_see($1))::uuid[]) as "isUnseen"
     from extension_wishes w where w.placement_id = $1 order by w.wished_at desc, w.id`,
    [placementId],
  );
  return rows.map((row) => ({
    ...row,
    wishedAt: row.wishedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
}

/** Answers how many were not seen before. */
export async function markExtensionsSeen(tx: Tx, placementId: string, actor: Actor, seenAt: Date) {
  const unseen = (await extensionsOf(tx, placementId)).filter(({ isUnseen }) => isUnseen);
  for (const { id } of unseen) {
    await tx.insert(ExtensionSeen, { wishId: id, seenBy: actor.personId, seenAt });
  }
  return unseen.length;
}
