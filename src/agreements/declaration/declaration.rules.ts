/** When a mentor's declaration of confidentiality may be made or registered. Knows no database and no clock. */
import type { AttachmentKind } from '../../attachments/attachment.rules.js';
import { isOver, type PlacementStatus } from '../../placements/placement.rules.js';

export type DeclarationRefusal =
  | { because: 'no-declaration-asked' }
  | { because: 'no-mentor' }
  | { because: 'another-mentor' }
  | { because: 'declared-already' }
  | { because: 'paper-unknown' }
  | { because: 'placement-over' };

export interface Declaring {
  isAsked: boolean;
  status: PlacementStatus;
  /** Null where the placement has none yet. */
  mentorId: string | null;
  hasDeclared: boolean;
  /** Whether the mentor of the placement is the one who declares; true of a paper. */
  isTheMentor: boolean;
  /** Undefined in the app; null where the case has no such paper. */
  paper: { kind: AttachmentKind } | null | undefined;
}

export function declarationRefusals(declaring: Declaring): DeclarationRefusal[] {
  if (!declaring.isAsked) return [{ because: 'no-declaration-asked' }];
  if (isOver(declaring.status)) return [{ because: 'placement-over' }];
  if (declaring.mentorId === null) return [{ because: 'no-mentor' }];
  if (!declaring.isTheMentor) return [{ because: 'another-mentor' }];
  if (declaring.hasDeclared) return [{ because: 'declared-already' }];
  const { paper } = declaring;
  if (paper === undefined || paper?.kind === 'agreement') return [];
  return [{ because: 'paper-unknown' }];
}
