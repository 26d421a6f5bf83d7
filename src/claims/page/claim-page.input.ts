/** What the forms on the page of a claim send: each carries the version that was read. */
import { PickType } from '@nestjs/swagger';
import { TextField, YesNoField } from '../../web/fields/fields.js';
import { ClaimDecisionInput, ClaimHearingInput, ReturnInput, SubmissionInput } from '../claim.input.js';

const A_VERSION = { max: 40 };

export class ReadSubmissionInput extends PickType(SubmissionInput, ['answer']) {
  /** A box that is not ticked sends nothing. */
  @YesNoField({ optional: true })
  declaration?: boolean;

  @TextField(A_VERSION)
  version: string;
}

export class ReadDecisionInput extends ClaimDecisionInput {
  @TextField(A_VERSION)
  version: string;
}

/** A claim that is approved as it was seen. */
export class ClaimVersionInput {
  @TextField(A_VERSION)
  version: string;
}

export class ReadReturnInput extends ReturnInput {
  @TextField(A_VERSION)
  version: string;
}

export class ReadHearingInput extends ClaimHearingInput {
  @TextField(A_VERSION)
  version: string;
}
