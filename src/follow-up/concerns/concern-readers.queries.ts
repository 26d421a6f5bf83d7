/** Who would read a concern, asked before it is written. */
import type { Tx } from '../../access/database.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { concernReaders } from '../../schemes/course.rules.js';
import { findOrganisation } from '../../settings/organisation.queries.js';
import { formatPhone } from '../../shared/phone.js';
import type { About } from './concern.rules.js';

export interface Named {
  id: string;
  name: string;
}

/** Whom a concern is about, each by what they are on the case. */
export interface SubjectIds {
  mentorId: string | null;
  leaderId: string | null;
  menteeId: string | null;
  personId: string | null;
}

export interface ConcernFrame {
  placement: PlacementView;
  readerRoles: ReturnType<typeof concernReaders>;
  /** Those who are on the case. */
  there: About[];
}

export async function concernFrame(tx: Tx, placementId: string): Promise<ConcernFrame> {
  const placement = await findPlacementView(tx, placementId);
  const scheme = await schemeOf(tx, await findPlacement(tx, placementId));
  return { placement, readerRoles: concernReaders(scheme), there: thereOn(placement) };
}

function thereOn({ mentor, leader }: PlacementView): About[] {
  return [
    ...(mentor ? ['mentor' as const] : []),
    'mentee',
    ...(leader ? ['leader' as const] : []),
    'consultant',
  ];
}

export function subjectsOf(placement: PlacementView, about: About[]): SubjectIds {
  const is = (one: About) => about.includes(one);
  return {
    mentorId: is('mentor') ? (placement.mentor?.id ?? null) : null,
    leaderId: is('leader') ? (placement.leader?.id ?? null) : null,
    menteeId: is('mentee') ? placement.mentee.id : null,
    personId: is('consultant') ? placement.consultantId : null,
  };
}

/** The people behind those whom it is about; somebody without access is nobody yet. */
export async function peopleOf(tx: Tx, subjects: SubjectIds): Promise<string[]> {
  const { mentorId, leaderId, menteeId, personId } = subjects;
  const [row] = await tx.query<{ ids: string[] }[]>('select people_of_subjects($1, $2, $3, $4) as ids', [
    mentorId,
    leaderId,
    menteeId,
    personId,
  ]);
  return row?.ids ?? [];
}

export async function readersOf(
  tx: Tx,
  { placement, readerRoles }: ConcernFrame,
  about: About[],
): Promise<Named[]> {
  const people = await peopleOf(tx, subjectsOf(placement, about));
  return tx.query<Named[]>('select id, name from named_concern_readers($1, $2, $3)', [
    placement.id,
    readerRoles,
    people,
  ]);
}

/** Where one calls when nobody may read it. */
export async function phoneToCall(tx: Tx): Promise<string> {
  const { unit, phone } = await findOrganisation(tx);
  return `${unit} på ${formatPhone(phone)}`;
}
