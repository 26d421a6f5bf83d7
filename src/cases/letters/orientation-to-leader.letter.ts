import { renderWording, type Wording } from '../../letters/wording.js';
import type { LetterContent } from '../../pdf/blocks.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';

/** What the wording may use. It goes to an employer: no CPR number, address or health of the mentee. */
export interface OrientationToLeaderFacts {
  readonly organisation: {
    readonly name: string;
    readonly senderLines: readonly string[];
    readonly phone: string;
    readonly email: string;
    readonly website: string | null;
    readonly logoPng: Uint8Array | null;
  };
  readonly caseReference: string;
  readonly issuedDay: Day;
  readonly recipient: {
    readonly name: string;
    readonly employerName: string;
    readonly workplaceName: string;
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
  };
  readonly menteeName: string;
  /** What the mentee lets the employer know, as it is in force; null is the name alone. */
  readonly sharedOfMentee: string | null;
  /** Null until the leader has picked one. */
  readonly mentorName: string | null;
  /** Employed at the workplace, as is asked of the one whom the leader picks; others come from outside. */
  readonly mentorIsColleague: boolean;
  readonly placement: Period;
  /** Null until it is granted; its wage cost is per hour, and null until it is approved. */
  readonly grant: (Period & { readonly grantedMinutes: Minutes; readonly wageCostOre: Ore | null }) | null;
  readonly consultant: { readonly name: string; readonly phone: string | null; readonly email: string };
  /** Where the leader and the mentor sign in. */
  readonly signInAddress: string;
  /** The day of the next month by which a month's hours are claimed. */
  readonly claims: { readonly dayOfNextMonth: number };
}

/** The letter that tells a leader what the scheme asks, what it gives, and how hours are paid. */
export function orientationToLeader(wording: Wording, facts: OrientationToLeaderFacts): LetterContent {
  const { organisation, recipient, caseReference, issuedDay } = facts;
  const { name, senderLines, phone, email, website, logoPng } = organisation;
  return {
    ...renderWording(wording, facts),
    sender: {
      name,
      lines: senderLines,
      phone,
      email,
      website,
      logo: logoPng && { png: logoPng, alternativeText: `Logo: ${name}` },
    },
    recipientLines: addressLines(recipient),
    issuedDay,
    caseReference,
  };
}

function addressLines(recipient: OrientationToLeaderFacts['recipient']): string[] {
  const { name, employerName, workplaceName, street, postcode, city } = recipient;
  const workplace = workplaceName === employerName ? [] : [workplaceName];
  return [employerName, ...workplace, `Att. ${name}`, street, `${postcode} ${city}`];
}
